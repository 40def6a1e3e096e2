// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/due_list.h"

#include "core/agreements/agreements_due.h"
#include "core/calls/calls_due.h"
#include "core/cases/cases_due.h"
#include "core/selection/selection_due.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace oslonac {

std::span<const DueSource> dueSources()
{
    // In the order in which the work of a programme goes: it decides within a day.
    static constexpr std::array<DueSource, 4> sources{&callsDue, &selectionDue, &agreementsDue, &casesDue};
    return sources;
}

std::vector<DueItem> dueItems(const Connection& file, const DueQuestion& question)
{
    std::vector<DueItem> items;
    for (const DueSource source : dueSources())
        std::ranges::move(source(file, question), std::back_inserter(items));
    sortByDate(items);
    return items;
}

Attention attentionOf(const std::vector<DueItem>& items, QDate today)
{
    Attention attention;
    for (const DueItem& item : items) {
        const DueSpan span = spanOf(item, today);
        attention.late += span == DueSpan::Late ? 1 : 0;
        attention.today += span == DueSpan::Today ? 1 : 0;
        attention.findings += int(item.findings.size());
    }
    return attention;
}

} // namespace oslonac
