// SPDX-License-Identifier: GPL-3.0-or-later
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

void noteDistance(Contender& contender, ReasonCode code, Score points)
{
    contender.row.reasons.push_back(reason(code, {{"points", points.toExactText()}}));
}

enum class Fit { All, Some, NoPlace, NoMoney };

/// Fills a lot standing by standing: keeps what is left and tells what still fits.
class Line final {
public:
    Line(const Lot& lot, WhenResourcesRunOut policy) : m_lot(lot), m_policy(policy), m_money(lot.envelope) {}

    void meet(const Standing& standing)
    {
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
            leaveUndecided(standing);
            return;
        case Fit::NoPlace:
            m_closed =
                reason(ReasonCode::BeyondPlaces, {{"places", QString::number(m_lot.places.value_or(0))}});
            miss(standing, *m_closed);
            return;
        case Fit::NoMoney:
            if (m_policy == WhenResourcesRunOut::Stop)
                m_closed = afterRankOf(standing, ReasonCode::AfterMoneyRanOut);
            for (Contender* contender : standing)
                miss({contender}, beyondEnvelope(*contender));
            return;
        }
    }

    void finish();

private:
    [[nodiscard]] bool affords(const Contender& contender) const
    {
        const auto award = awardOf(contender, m_lot);
        return !m_money || !award || *award <= *m_money;
    }

    [[nodiscard]] Fit fitOf(const Standing& standing) const
    {
        const int free = m_lot.places ? *m_lot.places - m_taken : static_cast<int>(standing.size());
        if (free <= 0)
            return Fit::NoPlace;
        std::optional<Money> sum = m_money ? std::optional(Money::zero(m_money->currency())) : std::nullopt;
        bool anyAffordable = false;
        for (const Contender* contender : standing) {
            anyAffordable = anyAffordable || affords(*contender);
            const auto award = awardOf(*contender, m_lot);
            if (sum && award)
                *sum += *award;
        }
        if (!anyAffordable)
            return Fit::NoMoney;
        const bool enoughMoney = !sum || *sum <= *m_money;
        return enoughMoney && free >= static_cast<int>(standing.size()) ? Fit::All : Fit::Some;
    }

    void select(Contender& contender)
    {
        SelectionRow& row = contender.row;
        row.status = SelectionStatus::Selected;
        row.awarded = awardOf(contender, m_lot);
        ++m_taken;
        m_selected.push_back(&contender);
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

    [[nodiscard]] static Reason afterRankOf(const Standing& standing, ReasonCode code)
    {
        return reason(code, {{"rank", QString::number(standing.front()->row.rank.value_or(0))}});
    }

    [[nodiscard]] Reason beyondEnvelope(const Contender& contender) const
    {
        const auto award = awardOf(contender, m_lot);
        return reason(ReasonCode::BeyondEnvelope, {{"needed", award ? award->toExactText() : QString()},
                                                   {"remaining", m_money->toExactText()}});
    }

    // Who of them gets the last places is the commission's to decide. The rest of the list stays below the
    // line whatever it decides, because the tied applications fill the places between them.
    void leaveUndecided(const Standing& standing)
    {
        const int free = m_lot.places ? *m_lot.places - m_taken : 0;
        for (Contender* contender : standing)
            markUndecided(*contender, standing, QStringLiteral("selected"));
        m_closed = afterRankOf(standing, ReasonCode::AfterUndecidedTie);
        const int losers =
            static_cast<int>(standing.size()) - std::clamp(free, 1, static_cast<int>(standing.size()) - 1);
        m_reserved += losers;
    }

    static void markUndecided(Contender& contender, const Standing& standing, const QString& line)
    {
        QStringList others;
        for (const Contender* other : standing) {
            if (other != &contender)
                others.append(other->row.listed.nameLatin);
        }
        contender.row.status = SelectionStatus::UndecidedTie;
        contender.row.reasons.push_back(
            reason(ReasonCode::TieUndecided, {{"with", others.join(QStringLiteral("; "))}, {"line", line}}));
    }

    void miss(const Standing& standing, const Reason& why)
    {
        for (Contender* contender : standing)
            contender->row.reasons.push_back(why);
        m_missed.push_back(standing);
    }

    void reserve(const Standing& standing)
    {
        const int free = m_lot.reserveSize - m_reserved;
        const int size = static_cast<int>(standing.size());
        const Reason beyond =
            reason(ReasonCode::BeyondReserve, {{"size", QString::number(m_lot.reserveSize)}});
        for (Contender* contender : standing) {
            if (free <= 0) {
                contender->row.status = SelectionStatus::NotInReserve;
                contender->row.reasons.push_back(beyond);
            } else if (free < size) {
                markUndecided(*contender, standing, QStringLiteral("reserve"));
            } else {
                contender->row.status = SelectionStatus::Reserve;
                contender->row.reservePosition = m_reserved + 1;
                contender->row.reasons.push_back(
                    reason(ReasonCode::OnReserve, {{"position", QString::number(m_reserved + 1)}}));
            }
        }
        m_reserved += size;
    }

    const Lot& m_lot;
    WhenResourcesRunOut m_policy;
    std::optional<Money> m_money;
    int m_taken = 0;
    int m_reserved = 0;
    std::optional<Reason> m_closed; ///< why nothing that follows can be selected any more
    std::vector<Contender*> m_selected;
    std::vector<Standing> m_missed;
};

void Line::finish()
{
    for (const Standing& standing : m_missed)
        reserve(standing);
    if (m_selected.empty() || m_missed.empty())
        return;
    const Score last = *m_selected.back()->row.total;
    const Score firstOut = *m_missed.front().front()->row.total;
    // A skipped application may have more points than one selected after it: then no points were missing.
    for (Contender* contender : m_selected) {
        if (*contender->row.total >= firstOut)
            noteDistance(*contender, ReasonCode::PointsAboveTheLine, *contender->row.total - firstOut);
    }
    for (const Standing& standing : m_missed) {
        for (Contender* contender : standing) {
            if (*contender->row.total <= last)
                noteDistance(*contender, ReasonCode::PointsToTheLine, last - *contender->row.total);
        }
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
