// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_list.h"

namespace oslonac {

/// Where an application stands on a list.
struct ListStanding {
    SelectionStatus status = SelectionStatus::Incomplete;
    std::optional<int> rank;
    std::optional<int> reservePosition;
    std::optional<Score> total;
    std::optional<Money> awarded;
};

/// One application that stands otherwise in the present list than in the frozen one; absent where a list
/// lacks it.
struct SelectionDifference {
    QString lotCode;
    ListedApplicant listed;
    std::optional<ListStanding> frozen;
    std::optional<ListStanding> present;
};

/// What a difference means for the applicant: in or out of the selected, up or down the list, or something
/// else (points, amount, why it is not ranked).
enum class Shift { ComesIn, GoesOut, Rises, Falls, Otherwise };

[[nodiscard]] Shift shiftOf(const SelectionDifference& difference);

/// What no longer matches between a decided list and the present state. Empty when rank, points, status and
/// amount of every application agree.
[[nodiscard]] std::vector<SelectionDifference> compareSelections(const SelectionList& frozen,
                                                                 const SelectionList& present);

} // namespace oslonac
