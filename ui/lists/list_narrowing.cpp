// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_narrowing.h"

#include "ui/lists/list_view.h"

#include <algorithm>

namespace oslonac::ui {

void narrowTo(ListView& list, const QString& view, const std::vector<ColumnFilter>& filters)
{
    list.look().open(std::max(0, list.look().views().placeOf(view)));
    ListProxy& proxy = list.table().proxy();
    proxy.setNarrowing({});
    if (filters.empty())
        return;
    std::vector<ColumnFilter> all = proxy.filters();
    all.insert(all.end(), filters.begin(), filters.end());
    proxy.setFilters(std::move(all));
}

} // namespace oslonac::ui
