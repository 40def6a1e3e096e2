// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_decision.h"
#include "core/selection/selection_list.h"

namespace oslonac {

struct CandidateMark {
    Id<Criterion> criterion;
    Score points;
    std::optional<Id<Assessor>> assessor{}; ///< absent for the commission's agreed mark
};

/// One application as ranking sees it: who, what tie rules look at, the gates that others found closed, and
/// the marks that count (none of assessors with a conflict of interest).
struct SelectionCandidate {
    ListedApplicant listed;
    Id<Lot> lot;
    std::optional<Money> ownContribution;
    std::optional<DevelopmentGroup> developmentGroup;
    std::optional<Reason> withdrawn;
    std::vector<Reason> incomplete;
    std::vector<Reason> ineligible;
    std::vector<Reason> approved;
    std::vector<CandidateMark> marks;
    std::vector<Reason> unfinished; ///< assessors who have not marked everything that was theirs to mark
};

/// The order that the commission recorded for applications which no tie rule separates.
struct DecidedOrder {
    QString number;
    QDate decidedOn;
    std::vector<Id<Application>> applications;
};

/// Ranks the applications of a call. Pure: the same definition, candidates and decisions give the same list
/// and digest, whatever their order. Gates come first (withdrawn, incomplete, ineligible, not scored), then
/// section, item and total minimum, then points, tie rules and recorded decisions, then places and envelope,
/// then the reserve. A tie on a line is left undecided, never cut by row order, and what it can still change
/// waits for it.
[[nodiscard]] SelectionList rankApplications(const CallDefinition& definition,
                                             const std::vector<SelectionCandidate>& candidates,
                                             const std::vector<DecidedOrder>& decisions);

} // namespace oslonac
