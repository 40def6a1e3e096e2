// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"

namespace oslonac {

/// What a selected application gets: no money (technical support alone), the lot's fixed amount, or what it
/// asked for within floor and ceiling.
enum class AwardKind { None, Fixed, Requested };

template <>
struct Codes<AwardKind> {
    static constexpr std::array list{coded(AwardKind::None, "none"), coded(AwardKind::Fixed, "fixed"),
                                     coded(AwardKind::Requested, "requested")};
};

/// A lot (partija) of a call: places, envelope and what one award may be. An absent number of places or
/// envelope does not limit. Durations in months; the financial part may be zero.
struct Lot {
    Id<Lot> id;
    Id<Call> callId;
    int position = 0;
    QString code;
    QString title;
    QString publishedTitle; ///< what the published list says this lot is for
    std::optional<int> places;
    std::optional<Money> envelope;
    AwardKind awardKind = AwardKind::None;
    std::optional<Money> fixedAmount;
    std::optional<Money> floor;
    std::optional<Money> ceiling;
    int technicalMonths = 0;
    int financialMonths = 0;
    int reserveSize = 0;
    QString templateCode; ///< which document template its agreements are printed from
    /// Of the whole budget, the programme gives at most (domain.md 3.2: ceiling and percentage both bind).
    std::optional<int> mostSharePercent;
    std::optional<int> leastOwnPercent; ///< of the whole budget, the party gives at least
    /// Of the instalment before, so much is to be spent before the next is paid (domain.md 4.5).
    std::optional<int> trancheSpentPercent;
    /// All instalments but the last are together at most so much of the amount (domain.md 4.5).
    std::optional<int> prefinancingPercent;
};

/// How an award is paid unless the agreement says otherwise; shares of a lot add up to 100 percent.
struct PlannedInstalment {
    Id<PlannedInstalment> id;
    Id<Lot> lotId;
    int position = 0;
    QString title;
    int sharePercent = 0;
    QString condition;
};

template <>
struct Mapping<Lot> {
    static constexpr const char* table = "lots";
    static constexpr auto columns = std::tuple{
        column("id", &Lot::id),
        column("call_id", &Lot::callId),
        column("position", &Lot::position),
        column("code", &Lot::code),
        column("title", &Lot::title),
        column("published_title", &Lot::publishedTitle),
        column("places", &Lot::places),
        column("envelope", &Lot::envelope),
        column("award_kind", &Lot::awardKind),
        column("fixed_amount", &Lot::fixedAmount),
        column("floor", &Lot::floor),
        column("ceiling", &Lot::ceiling),
        column("technical_months", &Lot::technicalMonths),
        column("financial_months", &Lot::financialMonths),
        column("reserve_size", &Lot::reserveSize),
        column("template_code", &Lot::templateCode),
        column("most_share_percent", &Lot::mostSharePercent),
        column("least_own_percent", &Lot::leastOwnPercent),
        column("tranche_spent_percent", &Lot::trancheSpentPercent),
        column("prefinancing_percent", &Lot::prefinancingPercent),
    };
};

template <>
struct Mapping<PlannedInstalment> {
    static constexpr const char* table = "planned_instalments";
    static constexpr auto columns = std::tuple{column("id", &PlannedInstalment::id),
                                               column("lot_id", &PlannedInstalment::lotId),
                                               column("position", &PlannedInstalment::position),
                                               column("title", &PlannedInstalment::title),
                                               column("share_percent", &PlannedInstalment::sharePercent),
                                               column("condition", &PlannedInstalment::condition)};
};

} // namespace oslonac
