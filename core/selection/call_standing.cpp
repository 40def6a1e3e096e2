// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/call_standing.h"

#include "core/selection/selection_input.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"

#include <algorithm>

namespace oslonac {

namespace {

/// How many of the five stages an application passed.
int stagesPassed(const SelectionRow& row)
{
    switch (row.status) {
    case SelectionStatus::Withdrawn:
        return 1;
    case SelectionStatus::Incomplete:
        return row.has(ReasonCode::DocumentMissing) ? 1 : 3; // the others lack marks only
    case SelectionStatus::Ineligible:
        return 2;
    case SelectionStatus::BelowMinimum:
        return 3;
    case SelectionStatus::UndecidedTie:
    case SelectionStatus::WaitsForTie:
    case SelectionStatus::Reserve:
    case SelectionStatus::NotInReserve:
        return 4;
    case SelectionStatus::Selected:
        return 5;
    }
    return 0;
}

} // namespace

CallStanding readCallStanding(const Connection& file, const Call& call)
{
    CallStanding standing{call, latestDecision(file, call.id), {}};
    standing.list =
        standing.decision ? selectionListFromJson(standing.decision->list) : currentSelection(file, call.id);
    return standing;
}

bool hasPassed(const SelectionRow& row, Stage stage)
{
    return stagesPassed(row) >= int(stage);
}

StageCounts stagesOf(const SelectionList& list)
{
    std::array<int, 6> passed{};
    bool scored = false;
    for (const SelectionLot& lot : list.lots) {
        for (const SelectionRow& row : lot.rows) {
            const int stages = stagesPassed(row);
            for (int stage = 1; stage <= stages; ++stage)
                ++passed[size_t(stage)];
            scored = scored || row.total.has_value();
        }
    }
    StageCounts counts;
    counts.received = passed[1];
    if (counts.received == 0)
        return counts;
    counts.complete = passed[2];
    counts.eligible = passed[3];
    if (scored) {
        counts.aboveThreshold = passed[4];
        counts.selected = passed[5];
    }
    return counts;
}

} // namespace oslonac
