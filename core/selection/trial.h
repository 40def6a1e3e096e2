// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_comparison.h"
#include "core/selection/selection_input.h"

#include <map>

namespace oslonac {

/// The rules of a call as they might have been: what is changed before ranking again. A trial is never
/// written; it lives as long as somebody looks at it. Only what is named here differs from the file.
struct Trial {
    std::map<Id<Lot>, std::optional<int>> places; ///< nothing: no limit
    std::map<Id<Lot>, std::optional<Money>> envelopes;
    std::optional<std::optional<Score>> totalMinimum;
    std::map<Id<CriteriaSection>, std::optional<Score>> sectionMinimums;
    std::map<Id<Criterion>, Score> multipliers;
    std::optional<Id<Assessor>> withoutAssessor;

    [[nodiscard]] bool isEmpty() const;
};

/// The input with the trial's changes made to it. Changes of what is no longer there are passed over.
[[nodiscard]] SelectionInput tried(SelectionInput input, const Trial& trial);

/// What a trial does to one lot.
struct TrialLot {
    Id<Lot> lot;
    int cameIn = 0;
    int wentOut = 0;
    int moved = 0; ///< other places than before, in or out apart
    std::optional<Money> awardedBefore;
    std::optional<Money> awardedAfter;
};

struct TrialOutcome {
    SelectionList list;
    std::vector<SelectionDifference> differences; ///< `frozen` is the present list, `present` the trial's
    std::vector<TrialLot> lots;

    [[nodiscard]] const TrialLot* lot(Id<Lot> id) const;
};

/// Ranks anew under the trial and holds it against the present list. Pure.
[[nodiscard]] TrialOutcome outcomeOf(const SelectionList& present, const SelectionInput& input,
                                     const Trial& trial);

} // namespace oslonac
