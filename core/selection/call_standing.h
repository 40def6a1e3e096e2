// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/selection/selection_decision.h"
#include "core/selection/selection_list.h"
#include "core/storage/connection.h"
#include "core/values/code.h"

namespace oslonac {

/// How far a call is with its selection: the newest decided list, or while there is none the list as it would
/// be today.
struct CallStanding {
    Call call;
    std::optional<SelectionDecision> decision;
    SelectionList list;

    [[nodiscard]] bool isDecided() const { return decision.has_value(); }
};

[[nodiscard]] CallStanding readCallStanding(const Connection& file, const Call& call);

/// How many applications got how far. A number is absent while its stage has not begun: nobody applied, or
/// nobody is scored yet.
struct StageCounts {
    int received = 0;
    std::optional<int> complete;
    std::optional<int> eligible;
    std::optional<int> aboveThreshold;
    std::optional<int> selected;

    friend bool operator==(const StageCounts&, const StageCounts&) = default;
};

/// The five of StageCounts, in their order.
enum class Stage { Received = 1, Complete, Eligible, AboveThreshold, Selected };

/// Whether an application of a list got as far as this.
[[nodiscard]] bool hasPassed(const SelectionRow& row, Stage stage);

/// Withdrawn applications count as received only.
[[nodiscard]] StageCounts stagesOf(const SelectionList& list);

} // namespace oslonac

template <>
struct oslonac::Codes<oslonac::Stage> {
    static constexpr std::array list{coded(Stage::Received, "received"), coded(Stage::Complete, "complete"),
                                     coded(Stage::Eligible, "eligible"),
                                     coded(Stage::AboveThreshold, "above_threshold"),
                                     coded(Stage::Selected, "selected")};
};
