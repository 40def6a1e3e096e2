// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "core/values/dates.h"
#include "ui/history/history_inspector.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"

#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int shownEntries = 500;

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::HistoryPage", title}, kind, width};
}

QString sentence(const JournalEntry& entry)
{
    const QString title = titleOf(entry.operation);
    switch (entry.action) {
    case JournalAction::Do:
        return title;
    case JournalAction::Undo:
        return HistoryPage::tr("Undone: %1").arg(title);
    case JournalAction::Redo:
        return HistoryPage::tr("Done again: %1").arg(title);
    }
    return title;
}

std::vector<Column<JournalEntry>> columns(std::function<Language()> language)
{
    using Row = JournalEntry;
    std::vector<Column<Row>> all;
    all.push_back(
        Column<Row>(
            head("when", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "When"), CellKind::Text, 160),
            [language](const Row& row) { return dateTimeText(row.occurredAt.toLocalTime(), language()); })
            .asMoment([](const Row& row) { return std::optional(row.occurredAt.toLocalTime()); })
            .sortedBy([](const Row& row) { return QVariant(row.number); }));
    all.push_back(Column<Row>(head("who", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Who"),
                                   CellKind::Secondary, 150),
                              [](const Row& row) { return row.officer; })
                      .asChoice());
    all.emplace_back(head("what", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "What"), CellKind::Text, 320),
                     sentence);
    all.push_back(Column<Row>(head("records", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Records"),
                                   CellKind::Number, 80),
                              [](const Row& row) { return QString::number(row.rowCount); })
                      .asNumber([](const Row& row) { return std::optional<qint64>(row.rowCount); }));
    all.push_back(
        Column<Row>(
            head("state", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "State"), CellKind::Pill, 110),
            [](const Row& row) { return row.isUndone ? HistoryPage::tr("Taken back") : QString(); })
            .withStatus([](const Row& row) { return row.isUndone ? StatusKind::Mute : StatusKind::None; }));
    return all;
}

} // namespace

HistoryPage::HistoryPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(columns([&desk] { return desk.language(); }),
                                          [](const JournalEntry& entry) { return entry.number; }),
      m_header(new PageHeader(this)), m_undo(new Button(ButtonKind::Usual, this)),
      m_list(new ListView(m_model, this)), m_inspector(new HistoryInspector(desk, this))
{
    m_undo->setThemedIcon(u"edit-undo"_s);
    m_header->addAction(m_undo);
    m_list->setName(pageEntry(PageId::History).title);
    m_list->table().proxy().setSortKeys({{0, Qt::DescendingOrder}});
    m_list->attach(desk, u"history"_s);
    stackPage(*this, {m_header}, *listWithInspector(*m_list, *m_inspector, this));
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &HistoryPage::showCurrent);
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoCurrent);
    chainTabs({m_header, m_list, m_inspector});
    setFocusProxy(m_list);
    retranslate();
}

HistoryPage::~HistoryPage()
{
    delete m_list; // before the model it shows
}

QString HistoryPage::title() const
{
    return pageEntry(PageId::History).title.text();
}

void HistoryPage::refresh(const RecordChanges&)
{
    m_desk.run([this] { m_model.reset(m_desk.workspace.journal().entries(shownEntries)); });
    const std::vector<qint64> listed = m_list->table().listedIds();
    if (m_list->table().currentId() == 0 && !listed.empty())
        m_list->table().setCurrentId(listed.front());
    retranslate();
}

void HistoryPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setFacts(tr("%n steps", nullptr, m_model.rowCount()));
    m_undo->setText(tr("Undo this one"));
    showCurrent();
}

std::vector<ActionId> HistoryPage::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.push_back(ActionId::Inspector);
    return offered;
}

void HistoryPage::perform(ActionId id)
{
    if (!m_list->perform(id) && id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
}

void HistoryPage::undoCurrent()
{
    const qint64 number = m_list->table().currentId();
    m_desk.run([&] { m_desk.workspace.undoEntry(number); });
}

void HistoryPage::showCurrent()
{
    const auto entry = m_model.find(m_list->table().currentId());
    if (!entry) {
        m_undo->setEnabled(false);
        return m_inspector->showNothing();
    }
    m_desk.run([&] {
        const bool open = !entry->isUndone && entry->action != JournalAction::Undo && !m_desk.isReadOnly();
        const UndoCheck check = open ? m_desk.workspace.checkUndo(entry->number) : UndoCheck();
        m_undo->setEnabled(open && check.isPossible());
        m_inspector->show(*entry, sentence(*entry), open ? std::optional(check) : std::nullopt);
    });
}

} // namespace oslonac::ui
