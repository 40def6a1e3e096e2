// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every part of a call meets here, and the steps over all of them.
#include "ui/calls/call_workspace.h"

#include "core/languages/spoken.h"
#include "core/selection/call_standing.h"
#include "core/values/dates.h"
#include "ui/applications/applications_part.h"
#include "ui/calls/call_files.h"
#include "ui/calls/call_header.h"
#include "ui/calls/criteria_part.h"
#include "ui/calls/issue_panel.h"
#include "ui/calls/lots_part.h"
#include "ui/calls/overview_part.h"
#include "ui/calls/plan_part.h"
#include "ui/forms/record_name.h"
#include "ui/program/unstored_entries.h"
#include "ui/scoring/scores_part.h"
#include "ui/selection/decisions_part.h"
#include "ui/selection/rank_moves.h"
#include "ui/selection/ranking_part.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/tab_strip.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// Above this many applications the ranking waits until the officer pauses.
constexpr size_t rankedAtOnce = 1'000;
constexpr int pause = 300; ///< ms

/// By CallTab.
const std::vector<CallPartEntry>& partEntries()
{
    static const std::vector<CallPartEntry> entries{
        OverviewPart::entry(), LotsPart::entry(),    CriteriaPart::entry(),  ApplicationsPart::entry(),
        ScoresPart::entry(),   RankingPart::entry(), DecisionsPart::entry(), PlanPart::entry()};
    return entries;
}

const CallPartEntry& entryOf(CallTab tab)
{
    return partEntries().at(size_t(tab));
}

/// Which step is taken on this tab.
StepPlace stepPlaceOf(CallTab tab)
{
    switch (tab) {
    case CallTab::Scores:
        return StepPlace::Scores;
    case CallTab::Decisions:
        return StepPlace::Decide;
    case CallTab::Overview:
    case CallTab::Lots:
    case CallTab::Criteria:
    case CallTab::Applications:
    case CallTab::Ranking:
    case CallTab::Plan:
        return StepPlace::None;
    }
    return StepPlace::None;
}

Id<Application> firstTied(const SelectionList& list)
{
    for (const SelectionLot& lot : list.lots) {
        const auto tie = std::ranges::find(lot.rows, SelectionStatus::UndecidedTie, &SelectionRow::status);
        if (tie != lot.rows.end())
            return tie->listed.application;
    }
    return {};
}

void showDifferences(IssuePanel& panel, const CallState& state, IssuePanel::Focus focus)
{
    panel.showDifferences(CallWorkspace::tr("Where the present list no longer matches the decided one"),
                          state.differences(), state.changesOfList(), focus);
}

} // namespace

CallWorkspace::CallWorkspace(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_texts(std::make_unique<Texts>(desk.language())),
      m_header(new CallHeader(desk, this)), m_bar(new PageBar(this)), m_tabs(new TabStrip(this)),
      m_stack(new QStackedWidget(this)), m_parts(partEntries().size()),
      m_issues(new IssuePanel([this]() -> const Texts& { return *m_texts; }, this))
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 2);
    column->addWidget(m_issues, 1);
    stackPage(*this, {m_header, m_bar, rowOfTabs(*m_tabs, this)}, *body);
    connectParts();
    showPart(0);
}

CallWorkspace::~CallWorkspace()
{
    delete m_issues; // it asks for the texts, which go first otherwise
}

CallPart& CallWorkspace::built(CallTab tab)
{
    CallPart*& part = m_parts.at(size_t(tab));
    if (!part) {
        part = entryOf(tab).make(m_desk, m_stack);
        m_stack->addWidget(part);
        connect(part, &CallPart::offersChanged, this, &CallWorkspace::offersChanged);
        connect(part, &CallPart::problemsFound, this, &CallWorkspace::showProblems);
        connectOwn(tab);
    }
    return *part;
}

void CallWorkspace::connectOwn(CallTab tab)
{
    if (tab == CallTab::Overview) {
        connect(&overview(), &OverviewPart::stepRequested, this, &CallWorkspace::takeStep);
        connect(&overview(), &OverviewPart::partRequested, this, [this](const QString& part, qint64 record) {
            reveal({PageId::Calls, m_call.number(), part, record});
        });
    }
    if (tab == CallTab::Criteria)
        connect(&criteria(), &CriteriaPart::newCallRequested, this, &CallWorkspace::duplicate);
    if (tab == CallTab::Scores) {
        connect(&scores(), &ScoresPart::assessorRequested, this, [this] {
            showAndFocus(CallTab::Criteria);
            criteria().add(PartKind::Assessor);
        });
        connect(&scores(), &ScoresPart::importRequested, this, &CallWorkspace::importScores);
        connect(&scores(), &ScoresPart::differencesRequested, this, &CallWorkspace::openDifferences);
    }
    if (tab == CallTab::Decisions)
        connect(&decisions(), &DecisionsPart::tieShown, this, [this](qint64 application) {
            showPartOf(CallTab::Ranking);
            ranking().reveal(application);
        });
}

OverviewPart& CallWorkspace::overview()
{
    return static_cast<OverviewPart&>(built(CallTab::Overview));
}

LotsPart& CallWorkspace::lots()
{
    return static_cast<LotsPart&>(built(CallTab::Lots));
}

CriteriaPart& CallWorkspace::criteria()
{
    return static_cast<CriteriaPart&>(built(CallTab::Criteria));
}

ApplicationsPart& CallWorkspace::applications()
{
    return static_cast<ApplicationsPart&>(built(CallTab::Applications));
}

ScoresPart& CallWorkspace::scores()
{
    return static_cast<ScoresPart&>(built(CallTab::Scores));
}

RankingPart& CallWorkspace::ranking()
{
    return static_cast<RankingPart&>(built(CallTab::Ranking));
}

DecisionsPart& CallWorkspace::decisions()
{
    return static_cast<DecisionsPart&>(built(CallTab::Decisions));
}

PlanPart& CallWorkspace::plan()
{
    return static_cast<PlanPart&>(built(CallTab::Plan));
}

void CallWorkspace::connectParts()
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &CallWorkspace::showWhatFollows);
    connect(m_header, &CallHeader::backRequested, this, &CallWorkspace::backRequested);
    connect(m_header, &CallHeader::applicationsImportRequested, this, &CallWorkspace::importApplications);
    connect(m_header, &CallHeader::scoresImportRequested, this, &CallWorkspace::importScores);
    connect(m_header, &CallHeader::exportRequested, this, &CallWorkspace::exportAs);
    connect(m_header, &CallHeader::decisionRequested, this, &CallWorkspace::decide);
    connect(m_header, &CallHeader::stepRequested, this, &CallWorkspace::takeStep);
    connect(m_header, &CallHeader::duplicateRequested, this, &CallWorkspace::duplicate);
    connect(m_header, &CallHeader::writingRequested, this, &CallWorkspace::exportCall);
    connect(m_header, &CallHeader::deletionRequested, this, &CallWorkspace::deleteCall);
    connect(m_tabs, &QTabBar::currentChanged, this, &CallWorkspace::showPart);
    connect(m_issues, &IssuePanel::closed, this, [this] { currentPart().setFocus(Qt::OtherFocusReason); });
    connect(m_bar, &PageBar::stepTaken, this, &CallWorkspace::openDifferences);
}

void CallWorkspace::open(Id<Call> call)
{
    const bool another = call != m_call;
    m_call = call;
    if (another)
        m_issues->hide();
    reload();
    if (!another || !m_state)
        return;
    displaceEntries();
    chooseFirstPart();
}

// A tab out of sight keeps the call it showed until it is looked at. What is typed there belongs to that
// call: it is told now, and never named with this one.
void CallWorkspace::displaceEntries()
{
    for (CallPart* part : m_parts) {
        if (part && part != &currentPart() && !unstoredEntries(*part).empty())
            m_desk.run([&] { part->show(m_state); });
    }
}

void CallWorkspace::chooseFirstPart()
{
    const bool hasWork = !m_state->applications.applications.empty();
    if (!hasWork)
        showAndFocus(CallTab::Overview);
    else if (m_current <= CallTab::Criteria) // where calls are defined
        showAndFocus(CallTab::Ranking);
}

void CallWorkspace::showAndFocus(CallTab tab)
{
    showPartOf(tab);
    currentPart().setFocus(Qt::OtherFocusReason);
}

void CallWorkspace::takeStep(StepPlace place)
{
    const CallDefinition& definition = m_state->applications.definition;
    switch (place) {
    case StepPlace::Overview:
        return showAndFocus(CallTab::Overview);
    case StepPlace::Lots:
        showAndFocus(CallTab::Lots);
        return definition.lots.empty() ? lots().add(PartKind::Lot) : lots().setFocus();
    case StepPlace::Criteria:
        showAndFocus(CallTab::Criteria);
        if (definition.sections.empty())
            return criteria().add(PartKind::Section);
        return m_state->marks.assessors.empty() ? criteria().add(PartKind::Assessor) : criteria().setFocus();
    case StepPlace::Import:
        return importApplications();
    case StepPlace::Scores:
        return showAndFocus(CallTab::Scores);
    case StepPlace::Tie:
        showAndFocus(CallTab::Ranking);
        return ranking().reveal(firstTied(m_state->list()).number());
    case StepPlace::Decide:
        return decide();
    case StepPlace::Draft:
        return draft();
    case StepPlace::None:
        return;
    }
}

void CallWorkspace::reload()
{
    if (!m_call.isValid())
        return;
    m_desk.run([this] {
        m_state = std::make_shared<const CallState>(m_desk.file(), m_call, m_desk.language());
        m_told = m_state;
        retranslate();
    });
}

void CallWorkspace::refresh(const RecordChanges& changes)
{
    if (!m_state || changes.extent == RecordChanges::Extent::Everything)
        return reload();
    m_desk.run([&] {
        m_state = std::make_shared<const CallState>(*m_state, m_desk.file(), changes);
        currentPart().show(m_state);
        if (m_state->applications.applications.size() > rankedAtOnce)
            return m_later.start();
        showWhatFollows();
    });
}

void CallWorkspace::showWhatFollows()
{
    m_later.stop();
    if (!m_state)
        return;
    m_desk.run([this] {
        showHead();
        showTabs();
        tellMoves();
    });
}

void CallWorkspace::tellMoves()
{
    const auto before = std::exchange(m_told, m_state);
    if (!before || before->call().id != m_state->call().id)
        return;
    const QString moves = movesText(before->list(), m_state->list(), *m_texts);
    if (!moves.isEmpty())
        m_desk.tell(moves);
}

void CallWorkspace::retranslate()
{
    m_texts = std::make_unique<Texts>(m_desk.language());
    m_header->retranslate();
    if (!m_state)
        return;
    showHead();
    showTabs();
    currentPart().show(m_state);
}

void CallWorkspace::showHead()
{
    m_header->show(*m_state, *m_texts);
    setAccessibleName(m_state->call().code);
    setRecordName(*this, m_state->call().code);
    showMatch();
    followDifferences();
}

void CallWorkspace::showPartOf(CallTab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

CallPart& CallWorkspace::currentPart() const
{
    return *m_parts.at(size_t(m_current));
}

void CallWorkspace::showTabs()
{
    for (size_t place = 0; place < m_parts.size(); ++place) {
        const CallPartEntry& entry = partEntries()[place];
        m_tabs->setTab(int(place), entry.title.text(),
                       entry.count ? std::optional(entry.count(*m_state)) : std::nullopt);
    }
    m_tabs->setAccessibleName(tr("Parts of the call"));
}

void CallWorkspace::showPart(int place)
{
    if (place < 0)
        return;
    const bool takesFocus = takeFocusFromPart(*this, *m_tabs);
    m_current = CallTab(place);
    if (m_issuesOf && m_issuesOf != m_current) // they were of the part that is left
        m_issues->hide();
    m_stack->setCurrentWidget(&built(m_current));
    m_header->leaveOut(stepPlaceOf(m_current));
    setFocusProxy(&currentPart());
    if (m_state) {
        currentPart().show(m_state);
        showMatch();
    }
    if (takesFocus)
        currentPart().setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void CallWorkspace::bringUp(const QWidget& widget)
{
    for (size_t place = 0; place < m_parts.size(); ++place) {
        if (!m_parts[place] || !m_parts[place]->isAncestorOf(&widget))
            continue;
        showPartOf(CallTab(place));
        return m_parts[place]->bringUp(widget);
    }
}

// "applications/selected" is the tab with the applications that came so far.
void CallWorkspace::reveal(const Place& place)
{
    const QString part = place.part.section(u'/', 0, 0);
    const auto entry = std::ranges::find(partEntries(), part, &CallPartEntry::key);
    if (entry != partEntries().end())
        m_tabs->setCurrentIndex(int(entry - partEntries().begin()));
    if (const auto stage = fromCode<Stage>(place.part.section(u'/', 1)))
        applications().showStage(*stage);
    else if (place.detail != 0)
        currentPart().reveal(place.detail);
    else
        currentPart().setFocus(Qt::OtherFocusReason);
}

qint64 CallWorkspace::chosenRecord() const
{
    return currentPart().chosenRecord();
}

QString CallWorkspace::openPart() const
{
    return entryOf(m_current).key;
}

std::vector<ActionId> CallWorkspace::offeredActions() const
{
    std::vector<ActionId> offered = currentPart().offeredActions();
    offered.insert(offered.end(), {ActionId::NextTab, ActionId::PreviousTab});
    return offered;
}

bool CallWorkspace::showsTheFile() const
{
    const CallPart* part = m_parts.at(size_t(m_current));
    return part == nullptr || part->showsTheFile();
}

void CallWorkspace::perform(ActionId id)
{
    if (id == ActionId::NextTab || id == ActionId::PreviousTab)
        m_tabs->step(id == ActionId::NextTab ? 1 : -1);
    else
        currentPart().perform(id);
}

void CallWorkspace::exportCall()
{
    const Call call = m_state->call();
    m_desk.run([&] { exportCallFile(m_desk, call); });
}

void CallWorkspace::duplicate()
{
    const Call call = m_state->call(); // the state is replaced while the call is made
    Id<Call> made;
    if (m_desk.run([&] { made = newCallLike(m_desk, call); }))
        Q_EMIT created(made);
}

void CallWorkspace::deleteCall()
{
    const Call call = m_state->call();
    m_desk.run([&] { deleteWholeCall(m_desk, call); });
}

void CallWorkspace::showMatch()
{
    const SelectionDecision* decision = m_state->decision();
    const bool differs = decision && !m_state->matchesDecision();
    const int count = differs ? int(m_state->differences().size() + m_state->changesOfList().size()) : 0;
    const QString text =
        differs
            ? tr("The list no longer matches decision %1 of %2: %n differences. The decided list stays as it "
                 "was; deciding again makes the next version.",
                 nullptr, count)
                  .arg(decision->number, dateText(decision->decidedOn, m_desk.language()))
            : QString();
    const bool onSheet = m_current == CallTab::Scores; // which a bar above it would push down
    if (m_parts[size_t(CallTab::Scores)])
        scores().showDifferences(onSheet ? count : 0, text);
    if (differs && !onSheet)
        m_bar->say(StatusKind::Wait, text, tr("Show the differences"));
    else
        m_bar->clear();
}

void CallWorkspace::openDifferences()
{
    m_issuesOf.reset();
    showDifferences(*m_issues, *m_state, IssuePanel::Focus::Taken);
}

void CallWorkspace::followDifferences()
{
    if (!m_issues->showsDifferences())
        return;
    if (m_state->decision() && !m_state->matchesDecision())
        showDifferences(*m_issues, *m_state, IssuePanel::Focus::Left);
    else
        m_issues->withdraw();
}

void CallWorkspace::importApplications()
{
    const Call call = m_state->call();
    m_desk.run([&] {
        if (const auto file = importApplicationsFile(m_desk, call))
            showResult(
                file->result,
                tr("No application was imported: these cells of %1 must be put right first.").arg(file->name),
                CallTab::Applications);
    });
}

void CallWorkspace::importScores()
{
    const Call call = m_state->call();
    m_desk.run([&] {
        if (const auto file = importScoresFile(m_desk, call))
            showResult(
                file->result,
                tr("No score was imported: these cells of %1 must be put right first.").arg(file->name),
                CallTab::Scores);
    });
}

void CallWorkspace::showResult(const ImportResult& result, const QString& title, CallTab tab)
{
    if (!result.isDone()) {
        m_issuesOf.reset();
        return m_issues->showProblems(title, result.problems);
    }
    m_issues->hide();
    if (result.added + result.changed > 0)
        showAndFocus(tab);
    m_desk.tell(
        tr("Imported: %1 added, %2 changed, %3 as they were.")
            .arg(spokenNumber(result.added), spokenNumber(result.changed), spokenNumber(result.unchanged)));
}

void CallWorkspace::showProblems(const QString& title, const std::vector<RowProblem>& problems)
{
    if (problems.empty() && m_issuesOf != m_current)
        return; // what stands there is no part's
    if (problems.empty())
        return m_issues->hide();
    m_issues->showProblems(title, problems, IssuePanel::Focus::Left);
    m_issuesOf = m_current;
}

// Of the part in sight as well, where nothing else takes Esc.
void CallWorkspace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_issues->isVisible())
        return m_issues->close();
    QWidget::keyPressEvent(event);
}

void CallWorkspace::decide()
{
    showPartOf(CallTab::Decisions);
    decisions().decide();
}

void CallWorkspace::draft()
{
    const Call call = m_state->call();
    const auto goThere = [this] {
        showPartOf(CallTab::Overview);
        overview().editNumberScheme();
    };
    if (m_state->decision() && lacksNumbers(m_desk, call, goThere))
        return;
    m_desk.run([&] { draftForCall(m_desk, call); });
}

void CallWorkspace::exportAs(ListKind kind)
{
    m_desk.run([this, kind] { exportList(m_desk, m_call, kind, m_header->exportLanguage()); });
}

} // namespace oslonac::ui
