// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QMimeData;

namespace oslonac::ui {

/// Cells as a spreadsheet leaves them on the clipboard. Rows may have different lengths.
struct CellGrid {
    std::vector<QStringList> rows;

    [[nodiscard]] bool isSingle() const { return rows.size() == 1 && rows.front().size() == 1; }
};

/// From text with tabs, quoted where a cell has line breaks, or else from the first table of an HTML text;
/// no rows when there is neither.
[[nodiscard]] CellGrid gridOf(const QMimeData& data);

} // namespace oslonac::ui
