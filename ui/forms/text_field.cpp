// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_field.h"

#include "ui/theme/type_scale.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int fewestLines = 1;
constexpr int mostLines = 8;

} // namespace

TextField::TextField(LineField::Commit commit, QWidget* parent)
    : Field(parent), m_edit(new QPlainTextEdit(this)), m_commit(std::move(commit))
{
    setEditor(m_edit);
    m_edit->setObjectName(QStringLiteral("fieldText"));
    constexpr int inset = 2; // words begin where those of a line do
    m_edit->document()->setDocumentMargin(inset);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    m_edit->viewport()->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextField::fitHeight);
    fitHeight();
}

TextField::~TextField()
{
    m_edit->removeEventFilter(this); // it loses the focus in its own destruction
    m_edit->viewport()->removeEventFilter(this);
}

void TextField::setValue(const QString& value)
{
    const bool typing = m_edit->hasFocus() && m_edit->toPlainText() != m_written;
    m_written = value;
    if (typing)
        return;
    if (m_edit->toPlainText() != value) {
        giveUpRefused();
        m_edit->setPlainText(value);
    }
    say({}, Finding::None);
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->style()->polish(m_edit);
}

QString TextField::typed() const
{
    return m_edit->toPlainText();
}

bool TextField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && watched == m_edit->viewport()) {
        // The form is turned, not the text in it, unless somebody works in one that is longer than its field.
        const bool isTurned = m_edit->hasFocus() && lineCount() > mostLines;
        event->setAccepted(isTurned);
        return !isTurned;
    }
    if (watched != m_edit)
        return Field::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        write();
    // Tried once more, so that what is wrong with it is said in the language that is spoken now.
    if (event->type() == QEvent::LanguageChange && finding() == Finding::Refused)
        QMetaObject::invokeMethod(this, &TextField::write, Qt::QueuedConnection);
    // Once it has its new width, the text has its new lines.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &TextField::fitHeight, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (m_isOneParagraph || key->modifiers().testFlag(Qt::ControlModifier))) {
            write();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_edit->toPlainText() != m_written) {
            m_edit->setPlainText(m_written);
            say({}, Finding::None);
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

void TextField::write()
{
    QString typed = m_edit->toPlainText();
    if (m_isOneParagraph)
        typed.replace(u'\n', u' '); // pasted
    if (typed == m_written || !m_commit) {
        if (finding() == Finding::Refused)
            say({}, Finding::None);
        return;
    }
    const QString before = m_written;
    m_written = typed;
    const std::optional<QString> refusal = m_commit(typed);
    if (!refusal) {
        if (finding() == Finding::Refused)
            say({}, Finding::None);
        return;
    }
    m_written = before;
    say(*refusal, Finding::Refused);
}

int TextField::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        (void)m_edit->document()->documentLayout()->blockBoundingRect(block); // lays it out, if it was not
        lines += block.lineCount();
    }
    return lines;
}

void TextField::fitHeight()
{
    const int wanted = lineCount();
    const int lines = std::clamp(wanted, fewestLines, mostLines);
    // A bar that comes and goes would take the width by which the lines were counted.
    m_edit->setVerticalScrollBarPolicy(wanted > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + heightFor(28) / 2);
}

} // namespace oslonac::ui
