// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/column_fit.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace oslonac::ui {

namespace {

/// Which column must go next; 0 when only the first is left.
size_t leastImportant(const std::vector<ColumnNeed>& needs, const std::vector<int>& widths)
{
    size_t found = 0;
    for (size_t i = 1; i < needs.size(); ++i) {
        if (widths[i] > 0 && (found == 0 || needs[i].importance <= needs[found].importance))
            found = i;
    }
    return found;
}

std::vector<int> leastWidths(const std::vector<ColumnNeed>& needs, int room)
{
    std::vector<int> widths;
    for (const ColumnNeed& need : needs)
        widths.push_back(need.least);
    while (std::accumulate(widths.begin(), widths.end(), 0) > room) {
        const size_t going = leastImportant(needs, widths);
        if (going == 0) {
            widths[0] = std::max(1, room);
            break;
        }
        widths[going] = 0;
    }
    return widths;
}

/// Each gets what it lacks to its target; where that is too much, all get the same part of it.
int grow(std::vector<int>& widths, int room, const std::function<int(size_t)>& target)
{
    std::vector<int> lacks(widths.size());
    for (size_t i = 0; i < widths.size(); ++i)
        lacks[i] = widths[i] > 0 ? std::max(0, target(i) - widths[i]) : 0;
    const int lack = std::accumulate(lacks.begin(), lacks.end(), 0);
    const int given = std::min(lack, room);
    for (size_t i = 0; i < widths.size() && lack > 0; ++i) {
        const int part = int(qint64(lacks[i]) * given / lack);
        widths[i] += part;
        room -= part;
    }
    return room;
}

size_t columnForRest(const std::vector<ColumnNeed>& needs, const std::vector<int>& widths)
{
    size_t last = 0;
    for (size_t i = 0; i < needs.size(); ++i) {
        if (widths[i] > 0 && needs[i].takesRoom && !needs[i].isSet)
            return i;
        if (widths[i] > 0)
            last = i;
    }
    return last;
}

} // namespace

std::vector<int> fittedWidths(const std::vector<ColumnNeed>& needs, int room)
{
    if (needs.empty())
        return {};
    std::vector<int> widths = leastWidths(needs, room);
    int rest = room - std::accumulate(widths.begin(), widths.end(), 0);
    rest = grow(widths, rest, [&](size_t i) { return needs[i].isSet ? needs[i].wanted : 0; });
    rest = grow(widths, rest,
                [&](size_t i) { return needs[i].isSet ? 0 : std::min(needs[i].content, needs[i].wanted); });
    rest = grow(widths, rest, [&](size_t i) { return needs[i].isSet ? 0 : needs[i].content; });
    rest = grow(widths, rest, [&](size_t i) { return needs[i].wanted; });
    widths[columnForRest(needs, widths)] += std::max(0, rest);
    return widths;
}

} // namespace oslonac::ui
