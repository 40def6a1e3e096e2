// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/note_list.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int cardWidth = 680;
constexpr int markSize = 40;

} // namespace

StartPage::StartPage(QWidget* parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_new(new Button(ButtonKind::Primary, this)), m_open(new Button(ButtonKind::Usual, this)),
      m_sample(new Button(ButtonKind::Usual, this)), m_steps(new NoteList(this)),
      m_recentTitle(new QLabel(this)), m_recent(new QVBoxLayout)
{
    setObjectName(u"startPage"_s);
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    card->setFixedWidth(cardWidth);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 28, 32, 28);
    inside->setSpacing(12);
    inside->addWidget(makeHeading(*card));
    inside->addWidget(m_text);
    inside->addSpacing(4);
    inside->addLayout(makeButtons());
    inside->addSpacing(8);
    inside->addWidget(m_steps);
    inside->addWidget(m_recentTitle);
    inside->addLayout(m_recent);
    m_recent->setSpacing(2);
    m_text->setWordWrap(true);
    m_text->setProperty("use", u"secondary"_s);
    useFont(*m_recentTitle, TextUse::SectionTitle);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    auto* middle = new QHBoxLayout; // not an alignment, which would forget the height of wrapped text
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    retranslate();
}

QWidget* StartPage::makeHeading(QWidget& card)
{
    auto* heading = new QWidget(&card);
    m_mark->setPixmap(icons::productMark().pixmap(markSize, markSize));
    m_mark->setFixedSize(markSize, markSize);
    useFont(*m_title, TextUse::PageTitle);
    m_title->setWordWrap(true);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_mark);
    row->addWidget(m_title, 1);
    return heading;
}

QLayout* StartPage::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (Button* button : {m_new, m_open, m_sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_new->setThemedIcon(u"document-new"_s);
    m_open->setThemedIcon(u"document-open"_s);
    m_sample->setThemedIcon(u"help-hint"_s);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    return buttons;
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    m_paths = paths;
    const auto [focusedRow, focusedButton] = focusedRecent();
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* first = nullptr; // one Enter goes on where the work was left
    for (const QString& path : paths) {
        QWidget* row = recentRow(path);
        m_recent->addWidget(row);
        auto* file = row->findChild<Button*>();
        if (!first && file->isEnabled())
            first = file;
    }
    setFocusProxy(first ? first : m_new);
    m_recentTitle->setVisible(!paths.isEmpty());
    if (focusedRow >= 0) // once the rows are in sight
        QMetaObject::invokeMethod(
            this,
            [this, row = focusedRow, button = focusedButton] {
                if (isVisible()) // and no file was opened meanwhile
                    focusRecent(std::min(row, m_recent->count() - 1), button);
            },
            Qt::QueuedConnection);
}

/// Row and button that hold the focus; {-1, 0} where it stands elsewhere.
std::pair<int, int> StartPage::focusedRecent() const
{
    const QWidget* focused = window()->focusWidget();
    for (int place = 0; place < m_recent->count(); ++place) {
        const auto buttons = m_recent->itemAt(place)->widget()->findChildren<Button*>();
        for (int button = 0; button < buttons.size(); ++button) {
            if (buttons[button] == focused)
                return {place, button};
        }
    }
    return {-1, 0};
}

void StartPage::focusRecent(int row, int button)
{
    if (row < 0)
        return setFocus(Qt::OtherFocusReason);
    const auto buttons = m_recent->itemAt(row)->widget()->findChildren<Button*>();
    buttons.at(buttons.at(button)->isEnabled() ? button : buttons.size() - 1)->setFocus(Qt::OtherFocusReason);
}

/// A file that is gone, or on a stick that is not plugged in, stays in the list and says so.
QWidget* StartPage::recentRow(const QString& path)
{
    const QFileInfo info(path);
    const bool isThere = info.exists();
    auto* row = new QWidget(this);
    auto* file = new Button(ButtonKind::Quiet, row);
    file->setThemedIcon(isThere ? u"document-open-recent"_s : u"data-warning"_s);
    file->setText(isThere ? info.fileName() : tr("%1 (not found)").arg(info.fileName()));
    file->setEnabled(isThere);
    file->setToolTip(QDir::toNativeSeparators(path));
    auto* place = new ElidedLabel(row);
    place->setProperty("use", u"hint"_s);
    place->setText(QDir::toNativeSeparators(info.path()));
    auto* forget = new Button(ButtonKind::Quiet, row);
    forget->setThemedIcon(u"window-close-symbolic"_s);
    forget->setToolTip(tr("Take %1 out of this list").arg(info.fileName()));
    forget->setAccessibleName(forget->toolTip());
    connect(file, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
    connect(forget, &QPushButton::clicked, this, [this, path] { Q_EMIT forgetRequested(path); });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(file);
    line->addWidget(place, 1);
    line->addWidget(forget);
    return row;
}

void StartPage::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    m_title->setText(tr("Oslonac: support programmes for municipalities"));
    m_text->setText(
        tr("Everything stands in one file of yours: calls, applications, scores, lists and agreements. "
           "Nothing leaves this computer, and every step can be undone."));
    m_new->setText(tr("New file"));
    m_open->setText(tr("Open a file"));
    m_sample->setText(tr("Sample programme"));
    m_sample->setToolTip(tr("A new file with the programme of 2023, to learn and try out"));
    m_recentTitle->setText(tr("Files open lately"));
    showSteps();
    setRecentFiles(m_paths);
}

void StartPage::showSteps()
{
    std::vector<Note> notes;
    for (const QString& step :
         {tr("Open the sample programme and choose its call %1: the ranked list says for every row why it "
             "stands there.")
              .arg(u"PP-2023"_s),
          tr("Decide the list with a day before 3 October 2023, when its agreements were signed, draft them, "
             "and "
             "look at the pages that will be printed."),
          tr("Then make a file of your own, a call from one of the grids, and enter or import the "
             "applications.")}) {
        Note note;
        note.text = step;
        note.number = QString::number(notes.size() + 1);
        notes.push_back(std::move(note));
    }
    m_steps->setNotes(notes);
}

} // namespace oslonac::ui
