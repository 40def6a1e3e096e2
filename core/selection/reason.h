// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"

#include <QMap>

namespace oslonac {

/// Why a row of a selection list stands where it stands. Stored without words, so that a list decided years
/// ago can still be read in any language (reason_text.h).
enum class ReasonCode {
    Withdrawn,          ///< date, reason
    DocumentMissing,    ///< title
    MarksMissing,       ///< criteria that nobody marked
    MarksIncomplete,    ///< assessor, given, due: the mean is of the marks that are there
    PointsUncountable,  ///< the points are too long to be counted exactly
    Ineligible,         ///< finding, facts
    Approved,           ///< finding, facts, reason
    SectionMinimum,     ///< section, points, minimum
    ItemMinimum,        ///< criterion, mark, minimum
    TotalMinimum,       ///< points, minimum
    TieRuleDecided,     ///< position, rule, with, own, other, outcome: before or after
    TieDecided,         ///< number, date
    TieUndecided,       ///< with, line: selected or reserve
    WaitsForTie,        ///< rank, of the undecided tie before it
    WithinPlaces,       ///< place, places
    BeyondPlaces,       ///< places
    WithinEnvelope,     ///< awarded, remaining
    BeyondEnvelope,     ///< needed, remaining
    AfterTheLine,       ///< the list stopped earlier, for whatever reason; in older lists only
    AfterMoneyRanOut,   ///< rank at which money did not suffice and the list stopped
    AfterUndecidedTie,  ///< rank of the tie that takes what is left
    OnReserve,          ///< position
    BeyondReserve,      ///< size
    PointsToTheLine,    ///< points that were missing to the last selected
    PointsAboveTheLine, ///< points above the first that was not selected
};

template <>
struct Codes<ReasonCode> {
    static constexpr std::array list{
        coded(ReasonCode::Withdrawn, "withdrawn"),
        coded(ReasonCode::DocumentMissing, "document_missing"),
        coded(ReasonCode::MarksMissing, "marks_missing"),
        coded(ReasonCode::MarksIncomplete, "marks_incomplete"),
        coded(ReasonCode::PointsUncountable, "points_uncountable"),
        coded(ReasonCode::Ineligible, "ineligible"),
        coded(ReasonCode::Approved, "approved"),
        coded(ReasonCode::SectionMinimum, "section_minimum"),
        coded(ReasonCode::ItemMinimum, "item_minimum"),
        coded(ReasonCode::TotalMinimum, "total_minimum"),
        coded(ReasonCode::TieRuleDecided, "tie_rule_decided"),
        coded(ReasonCode::TieDecided, "tie_decided"),
        coded(ReasonCode::TieUndecided, "tie_undecided"),
        coded(ReasonCode::WaitsForTie, "waits_for_tie"),
        coded(ReasonCode::WithinPlaces, "within_places"),
        coded(ReasonCode::BeyondPlaces, "beyond_places"),
        coded(ReasonCode::WithinEnvelope, "within_envelope"),
        coded(ReasonCode::BeyondEnvelope, "beyond_envelope"),
        coded(ReasonCode::AfterTheLine, "after_the_line"),
        coded(ReasonCode::AfterMoneyRanOut, "after_money_ran_out"),
        coded(ReasonCode::AfterUndecidedTie, "after_undecided_tie"),
        coded(ReasonCode::OnReserve, "on_reserve"),
        coded(ReasonCode::BeyondReserve, "beyond_reserve"),
        coded(ReasonCode::PointsToTheLine, "points_to_the_line"),
        coded(ReasonCode::PointsAboveTheLine, "points_above_the_line"),
    };
};

struct Reason {
    ReasonCode code = ReasonCode::WithinPlaces;
    QMap<QString, QString> facts; ///< exact values without words: points as Score::toExactText, dates ISO

    friend bool operator==(const Reason&, const Reason&) = default;
};

} // namespace oslonac
