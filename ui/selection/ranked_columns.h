// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/saved_views.h"
#include "ui/selection/ranked_rows.h"

namespace oslonac::ui {

/// The columns of one lot's ranked list: they follow its grid, a column for each section.
[[nodiscard]] std::vector<Column<RankedRow>> rankedColumns(const SelectionLot& lot,
                                                           const CurrentTexts& texts);

/// "Selected", "Reserve" and what else one looks for on a ranked list.
[[nodiscard]] std::vector<SavedView> rankedViews();

} // namespace oslonac::ui
