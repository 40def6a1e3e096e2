// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/point_decimals.h"

#include <algorithm>

namespace oslonac {

namespace {

constexpr int mostReadable = 4; ///< decimals; more of them nobody reads in a column

/// The points of one column of the list.
struct Column {
    std::vector<Score> points;
    std::optional<Score> minimum;

    /// Nothing when they cannot be written out in so few decimals that people read them.
    [[nodiscard]] std::optional<int> exactly() const
    {
        int most = usualDecimals;
        for (const Score& one : points) {
            const std::optional<int> decimals = exactDecimals(one);
            if (!decimals || *decimals > mostReadable)
                return std::nullopt;
            most = std::max(most, *decimals);
        }
        return most;
    }
    [[nodiscard]] int telling() const
    {
        std::vector<Score> compared = points;
        if (minimum)
            compared.push_back(*minimum);
        return tellingDecimals(std::move(compared));
    }
};

Column totalsOf(const SelectionLot& lot, std::optional<Score> minimum)
{
    Column totals{{}, minimum};
    for (const SelectionRow& row : lot.rows) {
        if (row.total)
            totals.points.push_back(*row.total);
    }
    return totals;
}

Column sectionOf(const SelectionLot& lot, size_t place)
{
    Column section{{}, lot.sections[place].minimum};
    for (const SelectionRow& row : lot.rows) {
        if (place < row.sectionPoints.size())
            section.points.push_back(row.sectionPoints[place]);
    }
    return section;
}

} // namespace

PointDecimals pointDecimals(const SelectionLot& lot, std::optional<Score> totalMinimum)
{
    std::vector<Column> columns{totalsOf(lot, totalMinimum)};
    for (size_t place = 0; place < lot.sections.size(); ++place)
        columns.push_back(sectionOf(lot, place));
    PointDecimals decimals;
    decimals.areExact =
        std::ranges::all_of(columns, [](const Column& column) { return column.exactly().has_value(); });
    const auto shown = [&](const Column& column) {
        return decimals.areExact ? std::max(*column.exactly(), column.telling()) : column.telling();
    };
    decimals.total = shown(columns.front());
    for (size_t place = 1; place < columns.size(); ++place)
        decimals.sections.push_back(shown(columns[place]));
    return decimals;
}

} // namespace oslonac
