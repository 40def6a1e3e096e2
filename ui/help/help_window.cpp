// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "core/values/folding.h"
#include "ui/language/language.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/ring_delegate.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int indent = 3; ///< blanks a level

} // namespace

HelpWindow::HelpWindow(QWidget* window)
    : QWidget(window, Qt::Window), m_words(new QLineEdit(this)), m_topics(new QListWidget(this)),
      m_text(new QTextBrowser(this)), m_print(new Button(ButtonKind::Usual, this))
{
    build();
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_words, &QLineEdit::returnPressed, this, &HelpWindow::goToNextHit);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    connect(m_print, &QPushButton::clicked, this, &HelpWindow::print);
    readTopics();
    retranslate();
}

void HelpWindow::build()
{
    resize(960, 720);
    setObjectName(u"helpWindow"_s);
    m_text->setOpenLinks(false);
    m_text->setObjectName(u"helpText"_s);
    m_text->document()->setDocumentMargin(24);
    m_topics->setItemDelegate(new RingDelegate(m_topics));
    m_topics->installEventFilter(this);
    m_words->installEventFilter(this);
    m_print->setThemedIcon(u"document-print"_s);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_topics, 1);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setSizes({280, 680});
    splitter->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

void HelpWindow::readTopics()
{
    m_guide = readGuide(shownLanguage());
    m_topics->clear();
    for (const GuideTopic& topic : m_guide)
        m_topics->addItem(QString((topic.level - 1) * indent, u' ') + topic.title);
}

void HelpWindow::open(const QString& page, const QString& part)
{
    m_page = page;
    m_part = part;
    m_words->clear();
    m_topics->setCurrentRow(-1);
    m_topics->setCurrentRow(int(topicAbout(m_guide, page, part)));
    comeUp();
    m_topics->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::openText(const QString& title, const QString& html)
{
    m_topics->setCurrentRow(-1);
    m_text->setHtml(u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped()) + html);
    comeUp();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::comeUp()
{
    show();
    raise();
    activateWindow();
}

void HelpWindow::showTopic(int place)
{
    if (place < 0)
        return;
    m_text->setMarkdown(m_guide.at(size_t(place)).markdown);
    spaceParagraphs();
    markHits();
}

void HelpWindow::spaceParagraphs()
{
    // Qt takes the distance from the points of the font, and ours counts in pixels.
    const int distance = heightFor(8);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.headingLevel() > 0 ? 2 * distance : 0);
        format.setBottomMargin(block.textList() ? distance / 2 : distance);
        QTextCursor(block).setBlockFormat(format);
    }
}

void HelpWindow::showNothingFound()
{
    m_topics->setCurrentRow(-1);
    m_text->setHtml(u"<h2>%1</h2><p>%2</p>"_s.arg(
        tr("Nothing was found").toHtmlEscaped(),
        tr("No section of the help has “%1”. Type a part of the word, or fewer words.")
            .arg(m_words->text().trimmed())
            .toHtmlEscaped()));
}

QStringList HelpWindow::wantedWords() const
{
    return foldedLoose(m_words->text()).split(u' ', Qt::SkipEmptyParts);
}

void HelpWindow::markHits()
{
    static const QRegularExpression anyWord(uR"([\p{L}\p{N}+]+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList wanted = wantedWords();
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = m_text->document()->toRawText();
    for (auto words = anyWord.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        const QString key = foldedLoose(word.captured());
        if (std::ranges::none_of(wanted, [&](const QString& one) { return key.contains(one); }))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(word.capturedStart()));
        mark.cursor.setPosition(int(word.capturedEnd()), QTextCursor::KeepAnchor);
        mark.format.setBackground(colour(Token::MarkBack, palette()));
        mark.format.setForeground(colour(Token::MarkFore, palette()));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    goToHit(0);
}

void HelpWindow::goToNextHit()
{
    if (wantedWords().isEmpty())
        return;
    const int next = nextTopic();
    if (m_hit + 1 < m_text->extraSelections().size())
        goToHit(m_hit + 1);
    else if (next != m_topics->currentRow())
        m_topics->setCurrentRow(next);
    else
        goToHit(0);
}

int HelpWindow::nextTopic() const
{
    const int count = m_topics->count();
    const int here = m_topics->currentRow();
    for (int step = 1; step < count; ++step) {
        const int place = (here + step) % count;
        if (!m_topics->item(place)->isHidden())
            return place;
    }
    return here;
}

void HelpWindow::goToHit(qsizetype hit)
{
    m_hit = hit;
    const QList<QTextEdit::ExtraSelection> marks = m_text->extraSelections();
    if (hit >= marks.size())
        return;
    QTextCursor there = marks.at(hit).cursor;
    there.clearSelection();
    m_text->setTextCursor(there);
    m_text->ensureCursorVisible();
}

void HelpWindow::narrow()
{
    const QStringList wanted = wantedWords();
    int first = -1;
    for (int place = 0; place < m_topics->count(); ++place) {
        const QString text = foldedLoose(m_guide[size_t(place)].markdown);
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&text](const QString& word) { return text.contains(word); });
        m_topics->item(place)->setHidden(!fits);
        if (fits && first < 0)
            first = place;
    }
    if (first < 0)
        showNothingFound();
    else if (m_topics->currentRow() < 0 || m_topics->currentItem()->isHidden())
        m_topics->setCurrentRow(first);
    else
        markHits();
}

void HelpWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        m_text->print(&printer);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    readTopics();
    m_topics->setCurrentRow(int(topicAbout(m_guide, m_page, m_part)));
    retranslate();
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_topics && watched != m_words))
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_words) {
        const bool goes = key.key() == Qt::Key_Down || key.key() == Qt::Key_Up;
        if (goes)
            QCoreApplication::sendEvent(m_topics, event); // the line keeps the focus
        return goes || QWidget::eventFilter(watched, event);
    }
    const bool command = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (command || key.text().isEmpty() || !key.text().front().isLetterOrNumber())
        return QWidget::eventFilter(watched, event);
    m_words->setFocus(Qt::OtherFocusReason); // typing in the list searches
    m_words->insert(key.text());
    return true;
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help - Oslonac"));
    m_words->setPlaceholderText(tr("Find in the help"));
    m_words->setAccessibleName(tr("Find in the help"));
    m_topics->setAccessibleName(tr("Sections of the help"));
    m_text->setAccessibleName(tr("Text of the help"));
    m_print->setText(tr("Print…"));
}

} // namespace oslonac::ui
