// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/ranking_part.h"

#include "core/selection/trial_text.h"
#include "core/values/amounts.h"
#include "ui/calls/call_actions.h"
#include "ui/calls/paper_facts.h"
#include "ui/lists/list_narrowing.h"
#include "ui/lists/list_view.h"
#include "ui/selection/rank_inspector.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/trial_list.h"
#include "ui/selection/trial_panel.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int roomForMoney = 1'300; ///< px at 100 %, below which the lots are named without their money
constexpr int roomForWords = 1'000; ///< px, below which the trial is an icon beside views and filters

int numberOfRanked(const CallState& state)
{
    qsizetype ranked = 0;
    for (const SelectionLot& lot : state.list().lots)
        ranked +=
            std::ranges::count_if(lot.rows, [](const SelectionRow& row) { return row.rank.has_value(); });
    return int(ranked);
}

} // namespace

RankingPart::RankingPart(const Desk& desk, QWidget* parent)
    : CallPart(parent), m_desk(desk), m_texts(std::make_unique<Texts>(desk.language())),
      m_bar(new PageBar(this)), m_tool(new QWidget(this)), m_lots(new SegmentedControl(m_tool)),
      m_try(new Button(ButtonKind::Usual, m_tool)), m_lists(new QStackedWidget(this)),
      m_panels(new QStackedWidget(this)),
      m_list(new RankedList([this]() -> const Texts& { return *m_texts; }, this)),
      m_trialList(new TrialList([this]() -> const Texts& { return *m_texts; }, this)),
      m_inspector(new RankInspector(
          desk, [this]() -> const Texts& { return *m_texts; }, this)),
      m_panel(new TrialPanel(this))
{
    build();
    connect(m_lots, &SegmentedControl::chosen, this, &RankingPart::chooseLot);
    connect(m_list, &RankedList::currentChanged, this, &RankingPart::showCurrent);
    connect(m_list, &RankedList::offersChanged, this, &RankingPart::offersChanged);
    connect(&m_trialList->view(), &ListView::offersChanged, this, &RankingPart::offersChanged);
    connect(m_try, &QPushButton::clicked, this, &RankingPart::beginTrial);
    connect(m_bar, &PageBar::stepTaken, this, &RankingPart::endTrial);
    connect(m_panel, &TrialPanel::changed, this, &RankingPart::showTrial);
    connect(m_panel, &TrialPanel::endRequested, this, &RankingPart::endTrial);
    connect(m_panel, &TrialPanel::exportRequested, this, &RankingPart::exportTrial);
    retranslate();
}

RankingPart::~RankingPart()
{
    delete m_list; // they ask for the texts, which go first otherwise
    delete m_trialList;
}

void RankingPart::build()
{
    auto* tools = new QHBoxLayout(m_tool);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->addWidget(m_lots);
    tools->addWidget(m_try);
    m_try->setThemedIcon(u"settings-configure"_s);
    m_list->setTool(m_tool);
    m_list->setPaperFacts([this] { return paperFacts(*m_state, lot(), m_desk.workspace.today()); });
    m_list->attach(m_desk, u"ranking"_s);
    m_trialList->view().setPaperTitle([] { return tr("Trial of a ranking list, not written"); });
    m_trialList->view().setPaperFacts([this] {
        return trialFacts(*m_state, lot(), m_desk.workspace.today()) + trialChanges(m_desk.language());
    });
    m_trialList->view().setPaperNotice([this] { return trialNotice(); });
    m_trialList->view().attach(m_desk, u"trial"_s);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_trialList);
    m_panels->addWidget(m_inspector);
    m_panels->addWidget(m_panel);
    m_panels->setMinimumWidth(m_inspector->minimumWidth());
    m_panels->setMaximumWidth(m_inspector->maximumWidth());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(listWithInspector(*m_lists, *m_panels, this), 1);
    setFocusProxy(m_list);
}

CallPartEntry RankingPart::entry()
{
    return {u"ranking"_s,
            {"oslonac::ui::RankingPart", QT_TRANSLATE_NOOP("oslonac::ui::RankingPart", "Ranking")},
            numberOfRanked,
            &makeCallPart<RankingPart>};
}

void RankingPart::show(const State& state)
{
    if (!m_state || m_state->call().id != state->call().id) {
        m_lotPlace = 0;
        m_isTrial = false;
    }
    m_state = state;
    m_texts = std::make_unique<Texts>(m_desk.language());
    showLots();
    showMode();
}

qint64 RankingPart::chosenRecord() const
{
    return m_list->current().number();
}

void RankingPart::reveal(qint64 record)
{
    endTrial();
    for (size_t place = 0; place < m_state->list().lots.size(); ++place) {
        if (m_state->list().lots[place].id.number() == record)
            return showLot(int(place));
        const auto& rows = m_state->list().lots[place].rows;
        const bool isHere = std::ranges::any_of(
            rows, [record](const SelectionRow& row) { return row.listed.application.number() == record; });
        if (isHere) {
            chooseLot(int(place));
            m_list->setCurrent(Id<Application>(record));
        }
    }
}

std::vector<ActionId> RankingPart::offeredActions() const
{
    const ListView* view = shownView();
    std::vector<ActionId> offered = view ? view->offeredActions() : std::vector<ActionId>();
    offered.push_back(ActionId::Inspector);
    return offered;
}

void RankingPart::perform(ActionId id)
{
    if (id == ActionId::Inspector)
        m_panels->setVisible(!m_panels->isVisible());
    else if (ListView* view = shownView())
        (void)view->perform(id);
}

ListView* RankingPart::shownView() const
{
    return m_isTrial ? &m_trialList->view() : m_list->view();
}

void RankingPart::showLots()
{
    const std::vector<SelectionLot>& lots = m_state->list().lots;
    m_lotPlace = std::min(m_lotPlace, lots.empty() ? 0 : lots.size() - 1);
    for (size_t place = 0; place < lots.size(); ++place) {
        QString text = tr("Lot %1").arg(lots[place].code);
        if (const auto money = lots[place].awarded(); money && width() * 100 >= roomForMoney * textPercent())
            text = tr("Lot %1 · %2").arg(lots[place].code, amountText(*money, m_desk.language()));
        const QString name = m_texts->own(lots[place].title);
        if (m_lots->hasChoice(int(place)))
            m_lots->setChoiceText(int(place), text, name);
        else
            m_lots->addChoice(int(place), text, name);
    }
    for (int spare = int(lots.size()); m_lots->hasChoice(spare); ++spare)
        m_lots->removeChoice(spare);
    m_lots->setValue(int(m_lotPlace));
}

const SelectionLot* RankingPart::lot() const
{
    if (!m_state || m_lotPlace >= m_state->list().lots.size())
        return nullptr;
    return &m_state->list().lots[m_lotPlace];
}

RankedListOptions RankingPart::options() const
{
    return {DrawnLines::Drawn, m_state->call().totalMinimum, m_state->call().divergenceLimitPercent,
            standingOf(*m_state)};
}

void RankingPart::chooseLot(int place)
{
    m_lotPlace = size_t(place);
    m_lots->setValue(place);
    showMode();
}

void RankingPart::showLot(int place)
{
    chooseLot(place);
    narrowTo(*m_list->view(), {});
    m_list->setFocus(Qt::OtherFocusReason);
}

void RankingPart::beginTrial()
{
    m_isTrial = true;
    showMode();
    m_panel->places().editor().setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void RankingPart::endTrial()
{
    if (!m_isTrial)
        return;
    m_isTrial = false;
    m_panel->clear();
    showMode();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void RankingPart::showMode()
{
    // One row of tools serves both lists.
    if (m_isTrial)
        m_trialList->setTool(m_tool);
    else
        m_list->setTool(m_tool);
    m_try->setVisible(!m_isTrial && lot() != nullptr);
    m_lists->setCurrentWidget(m_isTrial ? static_cast<QWidget*>(m_trialList) : m_list);
    m_panels->setCurrentWidget(m_isTrial ? static_cast<QWidget*>(m_panel) : m_inspector);
    setFocusProxy(m_lists->currentWidget());
    if (!m_isTrial) {
        m_bar->clear();
        m_outcome.reset();
        return showList();
    }
    if (const SelectionLot* shown = lot())
        m_panel->show(m_state, shown->id);
    showTrial();
}

void RankingPart::showList()
{
    if (const SelectionLot* shown = lot())
        m_list->show(*shown, options());
}

void RankingPart::showCurrent()
{
    const SelectionLot* shown = lot();
    if (!shown)
        return m_inspector->showNothing();
    const SelectionRow* row = shown->row(m_list->current());
    if (!row)
        return m_inspector->showNothing();
    m_inspector->show(*m_state, *shown, *row);
}

QStringList RankingPart::trialChanges(Language language) const
{
    return trialTexts(m_state->applications.definition, m_state->marks.assessors, m_panel->trial(),
                      Texts(language));
}

void RankingPart::showTrial()
{
    const SelectionLot* shown = lot();
    if (!m_isTrial || !shown)
        return;
    m_outcome = outcomeOf(m_state->list(), m_state->input(), m_panel->trial());
    RankedListOptions tried = options();
    if (m_panel->trial().totalMinimum)
        tried.totalMinimum = *m_panel->trial().totalMinimum;
    m_trialList->show(*shown, *m_outcome, tried);
    m_bar->say(StatusKind::Wait, trialNotice(), tr("End the trial"));
}

QString RankingPart::trialNotice() const
{
    const QStringList changes = trialChanges(m_desk.language());
    return changes.isEmpty() ? tr("Trial: nothing is changed yet, and nothing here is ever written.")
                             : tr("Trial, not written: %1").arg(changes.join(u"; "_s));
}

void RankingPart::exportTrial()
{
    if (!m_outcome || m_panel->trial().isEmpty())
        return;
    const Language language = m_desk.language();
    m_desk.run(
        [&] { ui::exportTrial(m_desk, m_state->call(), m_outcome->list, trialChanges(language), language); });
}

void RankingPart::resizeEvent(QResizeEvent* event)
{
    CallPart::resizeEvent(event);
    showWhatFits();
}

void RankingPart::showWhatFits()
{
    if (m_state)
        showLots();
    showTry();
}

void RankingPart::showTry()
{
    const QString words = tr("Try other rules…");
    m_try->setText(width() * 100 >= roomForWords * textPercent() ? words : QString());
    m_try->setAccessibleName(words);
}

void RankingPart::changeEvent(QEvent* event)
{
    CallPart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        showWhatFits(); // the letters grow or shrink, and the part may stay as wide as it is
}

void RankingPart::retranslate()
{
    m_lots->setAccessibleName(tr("Lots of the call"));
    showTry();
    m_try->setToolTip(tr("What would change with other places, money, minimums or weights"));
}

} // namespace oslonac::ui
