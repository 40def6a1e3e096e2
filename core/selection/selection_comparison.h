// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_list.h"

namespace oslonac {

/// One application that stands otherwise in the present list than in the frozen one; absent where a list
/// lacks it.
struct SelectionDifference {
    QString lotCode;
    ListedApplicant listed;
    std::optional<SelectionStatus> frozenStatus;
    std::optional<SelectionStatus> presentStatus;
    std::optional<int> frozenRank;
    std::optional<int> presentRank;
    std::optional<Score> frozenTotal;
    std::optional<Score> presentTotal;
};

/// What no longer matches between a decided list and the present state. Empty when rank, points, status and
/// amount of every application agree.
[[nodiscard]] std::vector<SelectionDifference> compareSelections(const SelectionList& frozen,
                                                                 const SelectionList& present);

} // namespace oslonac
