// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/cell_grid.h"
#include "ui/lists/list_writer.h"

namespace oslonac::ui {

class ListTable;

/// A pasted cell that cannot be written: where it was meant to go, as the officer reads it.
struct RejectedCell {
    QString row;
    QString column;
    QString value;
    QString reason;
};

/// What pasting would do: what can be written, and every cell that cannot, with the reason.
struct PastePlan {
    std::vector<CellChange> accepted;
    std::vector<RejectedCell> rejected;
    int unchanged = 0;
};

/// Cells go from the current one to the right and down, into shown columns and listed rows only; what would
/// go beyond them is rejected. A single value goes into its column in all selected rows. A first row with
/// nothing but titles of chosen columns, as copying writes it, is no cell: it says which column each of the
/// cells below it goes to, also of those that have no room.
[[nodiscard]] PastePlan planPaste(const ListTable& table, const CellGrid& grid);

} // namespace oslonac::ui
