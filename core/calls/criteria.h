// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/lot.h"

namespace oslonac {

/// A section of the criteria grid. Its points are the sum of its criteria's; below `minimum` the application
/// is out.
struct CriteriaSection {
    Id<CriteriaSection> id;
    Id<Call> callId;
    std::optional<Id<Lot>> lotId; ///< absent: the grid serves every lot
    int position = 0;
    QString code;
    QString title;
    std::optional<Score> minimum;
};

/// One criterion. Marks run from scaleMinimum to scaleMaximum in steps; points are the mark times the
/// multiplier (EU grids count some items twice: domain.md 4.3). `minimum` is the lowest mark that does not
/// reject.
struct Criterion {
    Id<Criterion> id;
    Id<CriteriaSection> sectionId;
    int position = 0;
    QString code;
    QString title;
    Score scaleMinimum;
    Score scaleMaximum;
    Score step = 1;
    Score multiplier = 1;
    std::optional<Score> minimum;

    [[nodiscard]] Score maximumPoints() const { return scaleMaximum * multiplier; }
};

/// What decides between equal totals, in the order of position. When no rule decides, the tie stays undecided
/// and asks for a recorded decision.
enum class TieRuleKind {
    HigherSection,
    HigherCriterion,
    LowerRequestedAmount,
    HigherOwnContributionShare,
    EarlierReceived,
    LessDeveloped
};

template <>
struct Codes<TieRuleKind> {
    static constexpr std::array list{
        coded(TieRuleKind::HigherSection, "higher_section"),
        coded(TieRuleKind::HigherCriterion, "higher_criterion"),
        coded(TieRuleKind::LowerRequestedAmount, "lower_requested_amount"),
        coded(TieRuleKind::HigherOwnContributionShare, "higher_own_contribution_share"),
        coded(TieRuleKind::EarlierReceived, "earlier_received"),
        coded(TieRuleKind::LessDeveloped, "less_developed")};
};

struct TieRule {
    Id<TieRule> id;
    Id<Call> callId;
    int position = 0;
    TieRuleKind kind = TieRuleKind::HigherSection;
    std::optional<Id<CriteriaSection>> sectionId;
    std::optional<Id<Criterion>> criterionId;
};

template <>
struct Mapping<CriteriaSection> {
    static constexpr const char* table = "criteria_sections";
    static constexpr auto columns = std::tuple{
        column("id", &CriteriaSection::id),          column("call_id", &CriteriaSection::callId),
        column("lot_id", &CriteriaSection::lotId),   column("position", &CriteriaSection::position),
        column("code", &CriteriaSection::code),      column("title", &CriteriaSection::title),
        column("minimum", &CriteriaSection::minimum)};
};

template <>
struct Mapping<Criterion> {
    static constexpr const char* table = "criteria";
    static constexpr auto columns = std::tuple{column("id", &Criterion::id),
                                               column("section_id", &Criterion::sectionId),
                                               column("position", &Criterion::position),
                                               column("code", &Criterion::code),
                                               column("title", &Criterion::title),
                                               column("scale_minimum", &Criterion::scaleMinimum),
                                               column("scale_maximum", &Criterion::scaleMaximum),
                                               column("step", &Criterion::step),
                                               column("multiplier", &Criterion::multiplier),
                                               column("minimum", &Criterion::minimum)};
};

template <>
struct Mapping<TieRule> {
    static constexpr const char* table = "tie_rules";
    static constexpr auto columns = std::tuple{column("id", &TieRule::id),
                                               column("call_id", &TieRule::callId),
                                               column("position", &TieRule::position),
                                               column("kind", &TieRule::kind),
                                               column("section_id", &TieRule::sectionId),
                                               column("criterion_id", &TieRule::criterionId)};
};

} // namespace oslonac
