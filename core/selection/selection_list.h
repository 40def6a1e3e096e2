// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_definition.h"
#include "core/organisations/organisation.h"
#include "core/scoring/mark.h"
#include "core/selection/reason.h"

namespace oslonac {

/// Whether a list says what was decided, or what would be if it were decided now. Until there is a decision
/// nobody is selected and nothing is awarded, only proposed.
enum class Standing { Proposed, Decided };

enum class SelectionStatus {
    Selected,
    Reserve,
    UndecidedTie,
    WaitsForTie, ///< stands behind an undecided tie that can still change its place
    NotInReserve,
    BelowMinimum,
    Ineligible,
    Incomplete,
    Withdrawn
};

template <>
struct Codes<SelectionStatus> {
    static constexpr std::array list{
        coded(SelectionStatus::Selected, "selected"),
        coded(SelectionStatus::Reserve, "reserve"),
        coded(SelectionStatus::UndecidedTie, "undecided_tie"),
        coded(SelectionStatus::WaitsForTie, "waits_for_tie"),
        coded(SelectionStatus::NotInReserve, "not_in_reserve"),
        coded(SelectionStatus::BelowMinimum, "below_minimum"),
        coded(SelectionStatus::Ineligible, "ineligible"),
        coded(SelectionStatus::Incomplete, "incomplete"),
        coded(SelectionStatus::Withdrawn, "withdrawn"),
    };
};

/// Who applied, as a list names them: kept in the list, so that a frozen one reads the same after a name
/// changes.
struct ListedApplicant {
    Id<Application> application;
    Id<Organisation> applicant;
    std::optional<Id<Municipality>> municipality;
    QString registryNumber;
    std::optional<WallTime> received;
    QString nameLatin;
    QString nameCyrillic;
    OrganisationKind kind = OrganisationKind::Municipality;
    QString service;
    std::optional<Money> requested;
};

/// What the assessors gave for one criterion: mean of the marks, the lowest and the highest one, and the
/// points that count (mean times multiplier).
struct CriterionResult {
    Score mean;
    Score lowest;
    Score highest;
    Score points;
};

/// Where an application stands on a list.
struct ListStanding {
    SelectionStatus status = SelectionStatus::Incomplete;
    std::optional<int> rank;
    std::optional<int> reservePosition;
    std::optional<Score> total;
    std::optional<Money> awarded;
    bool waitsForMarks = false; ///< called incomplete though no document is missing
};

struct SelectionRow {
    ListedApplicant listed;
    std::optional<int> rank; ///< absent for what was not ranked: incomplete, ineligible, withdrawn
    bool tied = false;       ///< shares its rank with another, because no tie rule or decision separates them
    std::optional<Score> total;
    std::vector<Score> sectionPoints;      ///< in the order of the lot's sections; empty when not scored
    std::vector<CriterionResult> criteria; ///< in the order of the lot's criteria; empty when not scored
    SelectionStatus status = SelectionStatus::Incomplete;
    std::optional<int> reservePosition;
    std::optional<Money> awarded;
    std::vector<Reason> reasons; ///< in the order in which the rules were applied

    [[nodiscard]] bool has(ReasonCode code) const;
    /// Called incomplete though no document is missing: some criterion was marked by nobody yet.
    [[nodiscard]] bool waitsForMarks() const;
    [[nodiscard]] ListStanding standing() const;
};

struct ListedCriterion {
    QString code;
    QString title;
    Score maximum;
};

struct ListedSection {
    QString code;
    QString title;
    Score maximum;
    std::optional<Score> minimum;
    std::vector<ListedCriterion> criteria;
};

struct SelectionLot {
    Id<Lot> id;
    QString code;
    QString title;
    QString publishedTitle;
    std::optional<int> places;
    std::optional<Money> envelope;
    std::vector<ListedSection> sections;
    std::vector<SelectionRow> rows; ///< in the order of the list

    [[nodiscard]] int count(SelectionStatus status) const;
    [[nodiscard]] const SelectionRow* row(Id<Application> application) const;
    /// Nothing when the lot awards no money.
    [[nodiscard]] std::optional<Money> awarded() const;
};

/// A selection list: every application of a call, lot by lot, with rank, points, status and reasons. The
/// digest stands for the content (not for ids), so the same input gives the same digest in any file.
struct SelectionList {
    QString callCode;
    QString callTitle;
    std::optional<Score> totalMinimum;
    std::vector<SelectionLot> lots;
    QString digest;

    [[nodiscard]] const SelectionRow* row(Id<Application> application) const;
    [[nodiscard]] bool hasUndecidedTie() const;
};

} // namespace oslonac
