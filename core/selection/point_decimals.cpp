// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/point_decimals.h"

#include <algorithm>

namespace oslonac {

namespace {

int decimalsOf(std::vector<Score> points, std::optional<Score> minimum)
{
    if (minimum)
        points.push_back(*minimum);
    return tellingDecimals(std::move(points));
}

} // namespace

PointDecimals pointDecimals(const SelectionLot& lot, std::optional<Score> totalMinimum)
{
    PointDecimals decimals;
    std::vector<Score> totals;
    for (const SelectionRow& row : lot.rows) {
        if (row.total)
            totals.push_back(*row.total);
    }
    decimals.total = decimalsOf(std::move(totals), totalMinimum);
    for (size_t place = 0; place < lot.sections.size(); ++place) {
        std::vector<Score> points;
        for (const SelectionRow& row : lot.rows) {
            if (place < row.sectionPoints.size())
                points.push_back(row.sectionPoints[place]);
        }
        decimals.sections.push_back(decimalsOf(std::move(points), lot.sections[place].minimum));
    }
    return decimals;
}

} // namespace oslonac
