// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the newest steps, all of them, those of one record and the trash are one list.
#include "ui/history/history_page.h"

#include "core/reports/record_steps.h"
#include "core/values/amounts.h"
#include "ui/history/change_paper.h"
#include "ui/history/change_period_panel.h"
#include "ui/history/history_inspector.h"
#include "ui/history/history_rows.h"
#include "ui/lists/list_view.h"
#include "ui/program/places.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/page_header.h"

#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

HistoryPage::HistoryPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_words(desk), m_days(desk),
      m_model(historyColumns(desk, m_words, m_days), [](const HistoryRow& row) { return row.id(); }),
      m_header(new PageHeader(this)), m_changes(new Button(ButtonKind::Usual, this)),
      m_bar(new PageBar(this)), m_list(new ListView(m_model, this)),
      m_inspector(new HistoryInspector(desk, m_words, this)), m_keys(new KeyHints(this))
{
    m_changes->setThemedIcon(u"document-print-preview"_s);
    m_header->addAction(m_changes);
    buildList();
    m_header->addAction(m_list->makeExportButton(m_header));
    stackPage(*this, {m_header, m_bar, &m_list->bars()}, *listWithInspector(*m_list, *m_inspector, this));
    connectParts();
    setFocusProxy(m_list);
    retranslate();
}

HistoryPage::~HistoryPage()
{
    delete m_list; // before the model it shows
}

void HistoryPage::buildList()
{
    m_list->setName(pageEntry(PageId::History).title);
    m_list->setEmptyState(
        {"oslonac::ui::HistoryPage",
         QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Nothing has been changed yet")},
        {"oslonac::ui::HistoryPage",
         QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage",
                           "Every step will stand here: who did it, when, and what was there before.")});
    m_list->setNoMatchTitle([this] {
        const bool isPeriod =
            std::ranges::count(m_list->table().proxy().filters(), u"when"_s, &ColumnFilter::column) > 0;
        return isPeriod ? tr("In this period nothing was changed") : QString();
    });
    m_list->setFooter([this](const std::vector<qint64>& listed, const std::vector<qint64>&) {
        return QStringList{footerText(listed)};
    });
    m_model.setGroupLine(
        [](const HistoryRow& row) { return row.day ? GroupLine::Heading : GroupLine::None; });
    m_days.watch(m_list->table());
    m_list->addToFooter(m_keys);
    m_list->table().proxy().setSortKeys({{0, Qt::DescendingOrder}});
    m_list->setViews(historyViews());
    m_list->attach(m_desk, u"history"_s);
}

void HistoryPage::connectParts()
{
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &HistoryPage::showCurrent);
    connect(&m_list->table().proxy(), &ListProxy::sortKeysChanged, this, &HistoryPage::arrange);
    connect(&m_planning, &QTimer::timeout, this, &HistoryPage::planCurrent);
    connect(&m_list->table(), &ListTable::opened, this, &HistoryPage::goToCurrentRecord);
    connect(&m_list->table(), &ListTable::letterTyped, this, [this](QChar letter) {
        if (letter == u'u')
            undoByKey();
    });
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
    connect(m_bar, &PageBar::stepTaken, this, &HistoryPage::takeBarStep);
    connect(m_changes, &QPushButton::clicked, this, &HistoryPage::askPeriod);
    connect(m_inspector, &HistoryInspector::undoRequested, this, &HistoryPage::undoCurrent);
    connect(m_inspector, &HistoryInspector::recordChosen, this, &HistoryPage::goToRecord);
    connect(m_inspector, &HistoryInspector::stepChosen, this, &HistoryPage::readStep);
}

QString HistoryPage::title() const
{
    return pageEntry(PageId::History).title.text();
}

void HistoryPage::refresh(const RecordChanges&)
{
    read();
}

void HistoryPage::read()
{
    m_words.forget();
    m_isReading = true; // the current step is shown once, at the end
    m_list->fill(m_desk, [this] {
        const bool isAll = m_everything || m_record;
        auto entries = m_desk.workspace.journal().entries(isAll ? std::nullopt : std::optional(newestSteps));
        m_isCut = !isAll && !entries.empty() && entries.back().number > 1;
        if (m_isCut)
            addOldDeletions(entries);
        if (m_record) {
            const QSet<qint64> steps = stepsThatConcern(m_desk.file(), *m_record);
            std::erase_if(entries, [&](const JournalEntry& entry) { return !steps.contains(entry.number); });
        }
        m_model.reset(m_days.rowsOf(std::move(entries)));
    });
    const std::vector<qint64> listed = m_list->table().listedIds();
    if (m_list->table().currentId() == 0 && !listed.empty())
        m_list->table().setCurrentId(listed.front());
    m_isReading = false;
    sayExtent();
    showCurrent();
}

// The headings belong to the order.
void HistoryPage::arrange()
{
    std::vector<JournalEntry> entries;
    for (const HistoryRow& row : m_model.rows()) {
        if (!row.day)
            entries.push_back(row.entry);
    }
    m_model.reset(m_days.rowsOf(std::move(entries)));
}

// The trash is whole however much else was done since.
void HistoryPage::addOldDeletions(std::vector<JournalEntry>& entries) const
{
    const qint64 oldest = entries.back().number;
    for (JournalEntry& deletion : deletions(m_desk.file())) {
        if (deletion.number < oldest)
            entries.push_back(std::move(deletion));
    }
}

void HistoryPage::readStep(qint64 number)
{
    if (m_model.rowOf(number) < 0) {
        m_record.reset();
        m_everything = true;
        read();
    }
    m_list->reveal(number);
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::showAllSteps()
{
    m_everything = !m_record; // the way back from one record leads to the newest ones
    m_record.reset();
    read();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void HistoryPage::reveal(const Place& place)
{
    const auto record =
        place.detail != 0 ? std::optional(RecordRef{place.part, place.detail}) : std::optional<RecordRef>();
    if (record != m_record) {
        m_record = record;
        read();
        if (place.record == 0 && m_model.rowCount() > 0)
            m_list->reveal(newestNumber());
    }
    if (place.record != 0)
        readStep(place.record);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void HistoryPage::describe(Place& place) const
{
    place.record = m_list->table().currentId();
    if (m_record) {
        place.part = m_record->table;
        place.detail = m_record->id;
    }
}

void HistoryPage::retranslate()
{
    m_words.forget();
    m_header->setTitle(title());
    m_header->setFacts(tr("Every step can be undone, also after the program was closed"));
    m_changes->setText(tr("What changed since…"));
    m_keys->setHints({{u"Enter"_s, tr("shows the record", "after the key")},
                      {u"U"_s, tr("undoes the step", "after the key")}});
    sayExtent();
    showCurrent();
}

void HistoryPage::sayExtent()
{
    m_bar->clear();
    m_restored.reset();
    m_desk.run([this] {
        if (m_record) {
            const auto name = recordName(m_desk.file(), *m_record, m_words.texts());
            const QString kind = tableTitle(m_record->table, m_words.texts());
            m_bar->say(
                StatusKind::Info,
                name ? tr("Steps that concern %1 (%2).", "name and kind of a record").arg(name->title, kind)
                     : tr("Steps that concern a record that is not there any more (%1).").arg(kind),
                tr("Show all steps"));
        } else if (m_isCut) {
            m_bar->say(StatusKind::Info,
                       tr("Only the newest %1 of %2 steps are listed.")
                           .arg(numberText(newestSteps, m_desk.language()),
                                numberText(newestNumber(), m_desk.language())),
                       tr("Show all steps"));
        }
    });
}

// A list such as the trash has the step no more: whoever brought a record back goes on to it from here.
void HistoryPage::offerRestored(const JournalEntry& entry)
{
    const auto changes = m_words.changes(entry);
    if (changes.empty())
        return;
    m_restored = changes.front().owner;
    m_bar->say(StatusKind::Ok, tr("Taken back: %1").arg(stepName(entry.operation)), tr("Show the record"));
    m_bar->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::takeBarStep()
{
    if (m_restored)
        goToRecord(*m_restored);
    else
        showAllSteps();
}

QString HistoryPage::footerText(const std::vector<qint64>& listed) const
{
    const auto isTakenBack = [this](qint64 number) {
        const int row = m_model.rowOf(number);
        return row >= 0 && m_model.rowAt(row).entry.isUndone;
    };
    const QString steps = tr("%n steps", nullptr, int(listed.size()));
    const auto takenBack = int(std::ranges::count_if(listed, isTakenBack));
    if (takenBack == 0)
        return u"<b>%1</b>"_s.arg(steps);
    return u"<b>%1</b>&nbsp;&nbsp;&nbsp; %2"_s.arg(steps, tr("%n taken back", nullptr, takenBack));
}

std::vector<ActionId> HistoryPage::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.insert(offered.end(), {ActionId::Inspector, ActionId::RecordHistory});
    return offered;
}

void HistoryPage::perform(ActionId id)
{
    if (m_list->perform(id))
        return;
    if (id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
    if (id == ActionId::RecordHistory) {
        if (const auto record = currentRecord())
            m_desk.go({PageId::History, 0, record->table, record->id});
    }
}

void HistoryPage::askPeriod()
{
    QStringList officers;
    for (const HistoryRow& row : m_model.rows()) {
        if (!row.entry.officer.isEmpty() && !officers.contains(row.entry.officer))
            officers.append(row.entry.officer);
    }
    officers.sort(Qt::CaseInsensitive);
    auto* panel = new ChangePeriodPanel(*this, m_desk.workspace.today(), officers);
    connect(panel, &ChangePeriodPanel::paperRequested, this,
            [this](const ChangePeriod& period) { previewChanges(m_desk, period, *window()); });
    connect(panel, &ChangePeriodPanel::fileRequested, this,
            [this](const ChangePeriod& period) { exportChanges(m_desk, period); });
    panel->openAt(*m_changes);
}

// One letter takes back one step; where others go with it, it leads to the button that says how many.
void HistoryPage::undoByKey()
{
    if (m_planning.isActive())
        planCurrent();
    if (!m_plan || !m_plan->isPossible() || m_plan->later.empty())
        return undoCurrent();
    m_inspector->setVisible(true);
    m_inspector->reveal(m_inspector->undoButton());
    // What is said of Enter and Esc holds as long as the button has them.
    connect(
        qApp, &QApplication::focusChanged, this, [this] { m_desk.tell({}); }, Qt::SingleShotConnection);
    m_desk.tell(
        tr("%n later steps are taken back with it, as the panel lists them. Enter does it, Esc leaves it.",
           nullptr, int(m_plan->later.size())));
}

void HistoryPage::undoCurrent()
{
    if (m_planning.isActive())
        planCurrent();
    const auto entry = currentEntry();
    if (entry && entry->action != JournalAction::Do)
        return m_desk.tell(tr("This step took another one back, or did it again. Choose the step itself."));
    if (!entry || !m_plan)
        return;
    const UndoPlan plan = *m_plan; // the change makes a new one
    if (!plan.isPossible())
        return m_desk.tell(plan.obstacle);
    if (entry->isUndone)
        return redoStep(*entry);
    const bool isDone = m_desk.run([&] {
        if (plan.later.empty())
            m_desk.workspace.undoEntry(entry->number);
        else
            m_desk.workspace.undoWithLater(entry->number);
    });
    const QString what = stepName(entry->operation);
    m_list->setFocus(Qt::OtherFocusReason);
    if (isDone)
        m_desk.tell(
            plan.later.empty()
                ? tr("Taken back: %1").arg(what)
                : tr("Taken back with %n later steps: %1", nullptr, int(plan.later.size())).arg(what));
    if (isDone && std::ranges::count(m_list->table().listedIds(), entry->number) == 0)
        offerRestored(*entry);
}

void HistoryPage::redoStep(const JournalEntry& entry)
{
    const bool isDone = m_desk.run([&] { m_desk.workspace.redoEntry(entry.number); });
    m_list->setFocus(Qt::OtherFocusReason);
    if (isDone)
        m_desk.tell(tr("Done again: %1").arg(stepName(entry.operation)));
}

void HistoryPage::showCurrent()
{
    if (m_isReading)
        return;
    constexpr int restingTime = 150; // ms
    m_plan.reset();
    m_planning.stop();
    const auto entry = currentEntry();
    if (!entry)
        return m_inspector->showNothing();
    const bool canBePlanned = entry->action == JournalAction::Do;
    m_desk.run([&] {
        m_inspector->show(*entry);
        if (!canBePlanned)
            return;
        if (newestNumber() - entry->number <= plannedAtOnce)
            return planCurrent();
        m_inspector->showPlanning();
        m_planning.start(restingTime);
    });
}

void HistoryPage::planCurrent()
{
    m_planning.stop();
    const auto entry = currentEntry();
    if (!entry)
        return;
    m_desk.run([&] {
        m_plan = entry->isUndone ? m_desk.workspace.planRedo(entry->number)
                                 : m_desk.workspace.planUndo(entry->number);
        m_inspector->showPlan(*m_plan);
    });
}

qint64 HistoryPage::newestNumber() const
{
    // Headings and steps come newest first, and one of the first two is a step.
    qint64 newest = 0;
    for (int row = 0; row < std::min(2, m_model.rowCount()); ++row)
        newest = std::max(newest, m_model.rowAt(row).entry.number);
    return newest;
}

std::optional<JournalEntry> HistoryPage::currentEntry() const
{
    const auto row = m_model.find(m_list->table().currentId());
    return row && !row->day ? std::optional(row->entry) : std::nullopt;
}

std::optional<RecordRef> HistoryPage::currentRecord() const
{
    const auto entry = currentEntry();
    if (!entry)
        return std::nullopt;
    const auto changes = m_words.changes(*entry);
    return changes.empty() ? std::nullopt : std::optional(changes.front().owner);
}

void HistoryPage::goToRecord(const RecordRef& record)
{
    m_desk.run([&] {
        if (const auto place = placeOf(m_desk.file(), record))
            m_desk.go(*place);
        else
            m_desk.tell(tr("This record is not there any more."));
    });
}

void HistoryPage::goToCurrentRecord()
{
    if (const auto record = currentRecord())
        goToRecord(*record);
}

} // namespace oslonac::ui
