// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_list.h"
#include "core/values/score_decimals.h"

namespace oslonac {

/// The decimals of the columns of points in one lot's list, the same for a whole column. Where all points end
/// within a few decimals they are written out, so that sections add up to their total by eye. Where they do
/// not, as means of three, it takes as many decimals as tell different points from each other and from the
/// minimum of the column, two at least. So nobody reads 60,00 beside "below the minimum of 60", and no two
/// ranks stand beside totals that look equal.
struct PointDecimals {
    int total = usualDecimals;
    std::vector<int> sections; ///< in the order of the lot's sections
    bool areExact = true;      ///< else what is read is rounded, and need not add up

    [[nodiscard]] int ofSection(size_t place) const
    {
        return place < sections.size() ? sections[place] : usualDecimals;
    }
};

[[nodiscard]] PointDecimals pointDecimals(const SelectionLot& lot, std::optional<Score> totalMinimum);

} // namespace oslonac
