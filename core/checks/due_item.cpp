// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/due_item.h"

#include <algorithm>

namespace oslonac {

DueSpan spanOf(const DueItem& item, QDate today)
{
    constexpr int twoWeeks = 14;
    if (!item.date)
        return DueSpan::Undated;
    const qint64 days = today.daysTo(*item.date);
    if (days < 0)
        return DueSpan::Late;
    if (days == 0)
        return DueSpan::Today;
    return days <= twoWeeks ? DueSpan::TwoWeeks : DueSpan::Later;
}

void sortByDate(std::vector<DueItem>& items)
{
    std::ranges::stable_sort(items, [](const DueItem& left, const DueItem& right) {
        if (!left.date || !right.date)
            return left.date.has_value() && !right.date.has_value();
        return *left.date < *right.date;
    });
}

} // namespace oslonac
