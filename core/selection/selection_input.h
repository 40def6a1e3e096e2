// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application_rules.h"
#include "core/scoring/call_marks.h"
#include "core/selection/ranking.h"

namespace oslonac {

/// All that ranking needs of one call, read in one go; also what a trial view changes before it ranks again.
struct SelectionInput {
    CallDefinition definition;
    std::vector<SelectionCandidate> candidates;
    std::vector<DecidedOrder> decisions; ///< oldest first
};

[[nodiscard]] SelectionInput readSelectionInput(const Connection& file, Id<Call> call);
/// The same from parts that were read already; pure.
[[nodiscard]] SelectionInput selectionInputOf(const CallApplications& call, const ApplicationsReview& reviews,
                                              const CallMarks& marks, std::vector<DecidedOrder> decisions);
/// The commission's decisions on ties, oldest first.
[[nodiscard]] std::vector<DecidedOrder> readDecidedOrders(const Connection& file, Id<Call> call);
[[nodiscard]] SelectionList rankApplications(const SelectionInput& input);
/// The list as it stands now.
[[nodiscard]] SelectionList currentSelection(const Connection& file, Id<Call> call);

/// The reason that a finding gives: what stops the application, or what was approved. Only facts are taken
/// over: what the finding says and its source stand in the language of the day, and a list must not depend on
/// that.
[[nodiscard]] Reason reasonOf(const Finding& finding);

} // namespace oslonac
