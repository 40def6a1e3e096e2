// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/call_applications.h"
#include "core/checks/finding.h"
#include "core/programmes/programme.h"
#include "core/scoring/call_marks.h"
#include "core/selection/selection_comparison.h"
#include "core/selection/selection_decision.h"
#include "core/selection/selection_list.h"
#include "core/values/language.h"

#include <optional>
#include <vector>

namespace oslonac::ui {

/// All that the page of a call shows, read in one go: the list as it stands now, the newest decision and
/// where the two differ, marks, and findings with their approvals.
struct CallState {
    CallApplications applications;
    CallMarks marks;
    SelectionList list;
    std::optional<SelectionDecision> decision;
    std::vector<SelectionDifference> differences;
    std::vector<Finding> findings;
    std::optional<Programme> programme;
    int agreements = 0;

    [[nodiscard]] const Call& call() const { return applications.definition.call; }
    [[nodiscard]] const SelectionLot* lot(Id<Lot> id) const;
    [[nodiscard]] std::vector<Finding> findingsOn(Id<Application> application) const;
};

[[nodiscard]] CallState readCallState(const Connection& file, Id<Call> call, Language language);

/// Those that share the rank of this row because nothing separates them, itself among them.
[[nodiscard]] std::vector<SelectionRow> tiedWith(const SelectionLot& lot, const SelectionRow& row);

} // namespace oslonac::ui
