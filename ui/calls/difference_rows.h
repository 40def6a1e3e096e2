// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_comparison.h"
#include "ui/calls/ranked_rows.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

/// One application that stands otherwise in two lists.
struct DifferenceRow {
    qint64 id = 0;
    SelectionDifference difference;
};

[[nodiscard]] std::vector<DifferenceRow> differenceRows(const std::vector<SelectionDifference>& differences);
[[nodiscard]] std::vector<Column<DifferenceRow>> differenceColumns(const CurrentTexts& texts);

} // namespace oslonac::ui
