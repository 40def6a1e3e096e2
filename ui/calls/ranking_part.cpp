// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/ranking_part.h"

#include "core/values/amounts.h"
#include "ui/calls/call_actions.h"
#include "ui/calls/rank_inspector.h"
#include "ui/calls/ranked_list.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/segmented_control.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

RankingPart::RankingPart(const Desk& desk, QWidget* parent)
    : CallPart(parent), m_desk(desk), m_texts(std::make_unique<Texts>(desk.language())),
      m_lots(new SegmentedControl(this)),
      m_list(new RankedList([this]() -> const Texts& { return *m_texts; }, this)),
      m_inspector(new RankInspector([this]() -> const Texts& { return *m_texts; }, this))
{
    m_list->setTool(m_lots);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(listWithInspector(*m_list, *m_inspector, this));
    setFocusProxy(m_list);
    connect(m_lots, &SegmentedControl::chosen, this, &RankingPart::chooseLot);
    connect(m_list, &RankedList::currentChanged, this, &RankingPart::showCurrent);
    connect(m_inspector, &RankInspector::approvalRequested, this, &RankingPart::approve);
    connect(m_inspector, &RankInspector::tieDecisionRequested, this, &RankingPart::decideTie);
}

RankingPart::~RankingPart()
{
    delete m_list; // it asks for the texts, which go first otherwise
}

QString RankingPart::key() const
{
    return u"ranking"_s;
}

Phrase RankingPart::title() const
{
    return {"oslonac::ui::RankingPart", QT_TRANSLATE_NOOP("oslonac::ui::RankingPart", "Ranking")};
}

std::optional<int> RankingPart::count(const CallState& state) const
{
    qsizetype ranked = 0;
    for (const SelectionLot& lot : state.list.lots)
        ranked +=
            std::ranges::count_if(lot.rows, [](const SelectionRow& row) { return row.rank.has_value(); });
    return int(ranked);
}

void RankingPart::show(const State& state)
{
    if (!m_state || m_state->call().id != state->call().id)
        m_lotPlace = 0;
    m_state = state;
    m_texts = std::make_unique<Texts>(m_desk.language());
    m_lots->setAccessibleName(tr("Lots of the call"));
    showLots();
    showList();
}

std::vector<QWidget*> RankingPart::regions()
{
    return {m_list, m_inspector};
}

qint64 RankingPart::chosenApplication() const
{
    return m_list->current().number();
}

void RankingPart::reveal(qint64 application)
{
    for (size_t place = 0; place < m_state->list.lots.size(); ++place) {
        const auto& rows = m_state->list.lots[place].rows;
        const bool isHere = std::ranges::any_of(rows, [application](const SelectionRow& row) {
            return row.listed.application.number() == application;
        });
        if (isHere) {
            chooseLot(int(place));
            m_list->setCurrent(Id<Application>(application));
        }
    }
}

std::vector<ActionId> RankingPart::offeredActions() const
{
    return {ActionId::FindInList, ActionId::Inspector};
}

void RankingPart::perform(ActionId id)
{
    if (id == ActionId::FindInList && m_list->view())
        m_list->view()->narrow();
    if (id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
}

void RankingPart::showLots()
{
    const std::vector<SelectionLot>& lots = m_state->list.lots;
    m_lotPlace = std::min(m_lotPlace, lots.empty() ? 0 : lots.size() - 1);
    for (size_t place = 0; place < lots.size(); ++place) {
        QString text = tr("Lot %1").arg(lots[place].code);
        if (const auto money = lots[place].awarded())
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
    if (!m_state || m_lotPlace >= m_state->list.lots.size())
        return nullptr;
    return &m_state->list.lots[m_lotPlace];
}

void RankingPart::chooseLot(int place)
{
    m_lotPlace = size_t(place);
    m_lots->setValue(place);
    showList();
}

void RankingPart::showList()
{
    if (const SelectionLot* shown = lot())
        m_list->show(*shown, {DrawnLines::Drawn, m_state->call().totalMinimum,
                              m_state->call().divergenceLimitPercent});
}

void RankingPart::showCurrent()
{
    const SelectionLot* shown = lot();
    if (!shown)
        return m_inspector->showNothing();
    const auto row = std::ranges::find_if(shown->rows, [this](const SelectionRow& candidate) {
        return candidate.listed.application == m_list->current();
    });
    if (row == shown->rows.end())
        return m_inspector->showNothing();
    m_inspector->show(*m_state, *shown, *row);
}

void RankingPart::approve(const Finding& asked)
{
    const Finding finding = asked; // its note goes away with the state it stood in
    m_desk.run([&] { approveWithReason(m_desk, finding); });
}

void RankingPart::decideTie()
{
    const State state = m_state;
    const SelectionLot* shown = lot();
    const SelectionRow* row = state->list.row(m_list->current());
    if (!shown || !row)
        return;
    const std::vector<SelectionRow> tied = tiedWith(*shown, *row);
    m_desk.run([&] { decideTieByPaper(m_desk, state->call(), shown->id, tied); });
}

} // namespace oslonac::ui
