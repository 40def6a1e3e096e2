// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/map_view.h"
#include "ui/lists/column.h"
#include "ui/overview/overview_state.h"

namespace oslonac::ui {

/// The look of every lot on the map, in the order of calls and lots: lots with money take the filled shapes,
/// lots without money the triangle (VISUAL.md 7.3); what is beyond the fifth shares the last one.
class LotLooks final {
public:
    explicit LotLooks(const SupportMap& support);

    [[nodiscard]] ChartLook of(Id<Lot> lot) const;

private:
    std::vector<std::pair<Id<Lot>, ChartLook>> m_looks;
};

[[nodiscard]] MapData supportPicture(const SupportMap& support, Language language);

[[nodiscard]] std::vector<ChartColumn> supportColumns();
/// The supported units by district.
[[nodiscard]] std::vector<ChartTableRow> supportRows(const SupportMap& support, Language language);

/// What a unit has, as the tags of its agreements.
[[nodiscard]] std::vector<PackageTag> tagsOf(const SupportPlace& place, const SupportMap& support,
                                             Language language);

} // namespace oslonac::ui
