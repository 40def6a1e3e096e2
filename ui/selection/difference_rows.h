// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_comparison.h"
#include "ui/lists/record_list_model.h"
#include "ui/selection/ranked_rows.h"

namespace oslonac::ui {

/// Whether the two lists that are held against each other were decided.
struct ComparedLists {
    Standing first = Standing::Decided;
    Standing other = Standing::Proposed;
};

/// One application that stands otherwise in two lists, or something else that reads otherwise.
struct DifferenceRow {
    qint64 id = 0;
    SelectionDifference difference;
    ComparedLists lists{};
    std::optional<ListChange> change{};
};

[[nodiscard]] std::vector<DifferenceRow> differenceRows(const std::vector<SelectionDifference>& differences,
                                                        ComparedLists lists,
                                                        const std::vector<ListChange>& changes = {});
/// The last two are headed "Decided" and "Now", until they are named otherwise.
[[nodiscard]] std::vector<Column<DifferenceRow>> differenceColumns(const CurrentTexts& texts);

constexpr int firstListColumn = 3;
constexpr int otherListColumn = 4;

} // namespace oslonac::ui
