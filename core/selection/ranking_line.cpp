// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/ranking_reserve.h"
#include "core/selection/ranking_steps.h"

#include <algorithm>

namespace oslonac::ranking {

namespace {

std::optional<Money> awardOf(const Contender& contender, const Lot& lot)
{
    switch (lot.awardKind) {
    case AwardKind::None:
        return std::nullopt;
    case AwardKind::Fixed:
        return lot.fixedAmount;
    case AwardKind::Requested: {
        const auto& requested = contender.row.listed.requested;
        if (!requested)
            return std::nullopt;
        // "Up to" in the call: nobody gets more than the ceiling, and nobody more than was asked for.
        if (lot.ceiling && lot.ceiling->currency() == requested->currency())
            return std::min(*requested, *lot.ceiling, [](Money a, Money b) { return a < b; });
        return requested;
    }
    }
    throw std::logic_error("an award kind is unknown");
}

enum class Fit { All, Some, NoPlace, NoMoney };

/// Fills a lot standing by standing: keeps what is left and tells what still fits. What does not fit goes to
/// the reserve in the same order.
class Line final {
public:
    Line(const Lot& lot, WhenResourcesRunOut policy)
        : m_lot(lot), m_policy(policy), m_money(lot.envelope), m_reserve(lot.reserveSize)
    {}

    void meet(const Standing& standing)
    {
        const int rank = m_rank;
        m_rank += static_cast<int>(standing.size());
        if (m_waitsFor) {
            m_reserve.wait(standing, *m_waitsFor);
            return;
        }
        if (m_closed) {
            miss(standing, *m_closed);
            return;
        }
        switch (fitOf(standing)) {
        case Fit::All:
            for (Contender* contender : standing)
                select(*contender);
            return;
        case Fit::Some:
            leaveUndecided(standing, rank);
            return;
        case Fit::NoPlace:
            m_closed =
                reason(ReasonCode::BeyondPlaces, {{"places", QString::number(m_lot.places.value_or(0))}});
            miss(standing, *m_closed);
            return;
        case Fit::NoMoney:
            if (m_policy == WhenResourcesRunOut::Stop)
                m_closed = afterRank(rank, ReasonCode::AfterMoneyRanOut);
            for (Contender* contender : standing)
                contender->row.reasons.push_back(beyondEnvelope(*contender));
            putOnReserve(standing);
            return;
        }
    }

    void finish();

private:
    [[nodiscard]] int freePlaces(const Standing& standing) const
    {
        return m_lot.places ? *m_lot.places - m_taken : static_cast<int>(standing.size());
    }

    [[nodiscard]] bool affords(const Contender& contender) const
    {
        const auto award = awardOf(contender, m_lot);
        return !m_money || !award || *award <= *m_money;
    }

    [[nodiscard]] Fit fitOf(const Standing& standing) const
    {
        const int free = freePlaces(standing);
        if (free <= 0)
            return Fit::NoPlace;
        if (std::none_of(standing.begin(), standing.end(), [&](const Contender* c) { return affords(*c); }))
            return Fit::NoMoney;
        const auto size = static_cast<int>(standing.size());
        return servedIn(awardsOf(standing)) == size && free >= size ? Fit::All : Fit::Some;
    }

    /// What each of them would be given, in minor units; nothing where money is no matter.
    [[nodiscard]] std::vector<qint64> awardsOf(const Standing& standing) const
    {
        std::vector<qint64> awards;
        for (const Contender* contender : standing) {
            const auto award = awardOf(*contender, m_lot);
            awards.push_back(m_money && award ? award->minorUnits() : 0);
        }
        return awards;
    }

    /// How many of them the money serves in this order, until one no longer fits.
    [[nodiscard]] int servedIn(const std::vector<qint64>& awards) const
    {
        int served = 0;
        qint64 left = m_money ? m_money->minorUnits() : 0;
        for (const qint64 award : awards) {
            if (award > left)
                break;
            left -= award;
            ++served;
        }
        return served;
    }

    void select(Contender& contender)
    {
        SelectionRow& row = contender.row;
        row.status = SelectionStatus::Selected;
        row.awarded = awardOf(contender, m_lot);
        ++m_taken;
        m_selected.push_back(&contender);
        m_lastIn = row.total;
        if (m_lot.places) {
            row.reasons.push_back(
                reason(ReasonCode::WithinPlaces,
                       {{"place", QString::number(m_taken)}, {"places", QString::number(*m_lot.places)}}));
        }
        if (m_money && row.awarded) {
            *m_money = *m_money - *row.awarded;
            row.reasons.push_back(
                reason(ReasonCode::WithinEnvelope,
                       {{"awarded", row.awarded->toExactText()}, {"remaining", m_money->toExactText()}}));
        }
    }

    [[nodiscard]] static Reason afterRank(int rank, ReasonCode code)
    {
        return reason(code, {{"rank", QString::number(rank)}});
    }

    [[nodiscard]] Reason beyondEnvelope(const Contender& contender) const
    {
        const auto award = awardOf(contender, m_lot);
        return reason(ReasonCode::BeyondEnvelope, {{"needed", award ? award->toExactText() : QString()},
                                                   {"remaining", m_money->toExactText()}});
    }

    void leaveUndecided(const Standing& standing, int rank);

    void miss(const Standing& standing, const Reason& why)
    {
        for (Contender* contender : standing)
            contender->row.reasons.push_back(why);
        putOnReserve(standing);
    }

    void putOnReserve(const Standing& standing)
    {
        if (!m_firstOut)
            m_firstOut = standing.front()->row.total;
        m_missed.insert(m_missed.end(), standing.begin(), standing.end());
        m_reserve.meet(standing);
    }

    const Lot& m_lot;
    WhenResourcesRunOut m_policy;
    std::optional<Money> m_money;
    Reserve m_reserve;
    int m_rank = 1;
    int m_taken = 0;
    std::optional<Reason> m_closed; ///< why nothing that follows can be selected any more
    std::optional<int> m_waitsFor;  ///< the rank of a tie on which everything that follows depends
    std::optional<Score> m_lastIn;
    std::optional<Score> m_firstOut;
    std::vector<Contender*> m_selected;
    std::vector<Contender*> m_missed;
};

/// Who of them gets the last places or the last money is the commission's to decide. What follows is told as
/// far as it is the same whatever the commission decides; the rest waits for the decision.
void Line::leaveUndecided(const Standing& standing, int rank)
{
    for (Contender* contender : standing)
        markUndecided(*contender, standing, TieLine::Selected);
    const auto size = static_cast<int>(standing.size());
    const int free = std::min(freePlaces(standing), size);
    std::vector<qint64> awards = awardsOf(standing);
    std::sort(awards.begin(), awards.end());
    const bool alike = awards.front() == awards.back();
    const int most = std::min(free, servedIn(awards));
    std::reverse(awards.begin(), awards.end());
    const int least = std::min(free, servedIn(awards));
    m_lastIn = least > 0 ? standing.front()->row.total : std::nullopt;
    if (!m_firstOut)
        m_firstOut = standing.front()->row.total; // not all of them fit
    m_reserve.leave(size - most, size - least, rank);
    if (m_policy == WhenResourcesRunOut::Stop || least == freePlaces(standing)) {
        // One of them no longer fits in any order, or all places are taken in any order.
        m_closed = afterRank(rank, ReasonCode::AfterUndecidedTie);
    } else if (alike) {
        m_taken += most;
        *m_money = *m_money - Money(awards.front(), m_money->currency()).times(most);
    } else {
        m_waitsFor = rank;
    }
}

void noteDistance(Contender& contender, ReasonCode code, Score higher, Score lower)
{
    try {
        const Score distance = higher - lower;
        contender.row.reasons.push_back(reason(code, {{"points", distance.toExactText()}}));
    } catch (const ScoreError&) {
        return; // the points are told all the same
    }
}

void Line::finish()
{
    // A skipped application may have more points than one selected after it: then no points were missing.
    for (Contender* contender : m_selected) {
        if (m_firstOut && *contender->row.total >= *m_firstOut)
            noteDistance(*contender, ReasonCode::PointsAboveTheLine, *contender->row.total, *m_firstOut);
    }
    for (Contender* contender : m_missed) {
        if (m_lastIn && *contender->row.total <= *m_lastIn)
            noteDistance(*contender, ReasonCode::PointsToTheLine, *m_lastIn, *contender->row.total);
    }
}

} // namespace

void drawTheLine(const std::vector<Standing>& standings, const CallDefinition& definition, const Lot& lot)
{
    Line line(lot, definition.call.whenResourcesRunOut);
    for (const Standing& standing : standings)
        line.meet(standing);
    line.finish();
}

} // namespace oslonac::ranking
