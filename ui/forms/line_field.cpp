// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace oslonac::ui {

LineField::LineField(QWidget* parent) : Field(parent), m_edit(new QLineEdit(this))
{
    setEditor(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineField::write);
}

LineField::~LineField()
{
    m_edit->disconnect(this); // it says that editing ends when it loses the focus in its own destruction
}

void LineField::setCommit(Commit commit)
{
    m_commit = std::move(commit);
}

void LineField::setValue(const QString& value)
{
    const bool typing = m_edit->hasFocus() && m_edit->text() != m_written;
    m_written = value;
    if (typing)
        return;
    if (typed() != value)
        giveUpRefused();
    m_edit->setText(value);
    if (m_edit->hasFocus())
        m_edit->selectAll(); // what is typed next replaces it
    else
        m_edit->setCursorPosition(0);
    say({}, Finding::None);
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->style()->polish(m_edit);
}

QString LineField::typed() const
{
    return m_edit->text();
}

bool LineField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_edit->text() != m_written) {
        m_edit->setText(m_written);
        m_edit->selectAll();
        say({}, Finding::None);
        return true;
    }
    // The text is tried once more, so that what is wrong with it is said in the language that is spoken now.
    if (event->type() == QEvent::LanguageChange && watched == m_edit && finding() == Finding::Refused)
        QMetaObject::invokeMethod(this, &LineField::write, Qt::QueuedConnection);
    // Whoever is led into the field replaces what it holds, as by Tab.
    if (event->type() == QEvent::FocusIn && watched == m_edit &&
        static_cast<QFocusEvent*>(event)->reason() == Qt::OtherFocusReason)
        m_edit->selectAll();
    return Field::eventFilter(watched, event);
}

void LineField::write()
{
    const QString typed = m_edit->text();
    if (typed == m_written || !m_commit) {
        if (finding() == Finding::Refused)
            say({}, Finding::None);
        return;
    }
    const QString before = m_written;
    m_written = typed; // so that leaving the field inside the commit does not write twice
    const std::optional<QString> refusal = m_commit(typed);
    if (!refusal) {
        if (finding() == Finding::Refused)
            say({}, Finding::None);
        return;
    }
    m_written = before;
    say(*refusal, Finding::Refused);
}

} // namespace oslonac::ui
