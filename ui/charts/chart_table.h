// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

struct ChartColumn {
    Phrase title;
    ReportAlignment alignment = ReportAlignment::Left;
    int width = 90; ///< px at 100 %
};

/// A row of the table of a chart: the numbers of the picture, and what the row leads to.
struct ChartTableRow {
    std::vector<TableCell> cells; ///< as many as there are columns
    qint64 key = 0;               ///< 0 for nowhere
    qint64 id = 0;                ///< place in the table, from 1
};

[[nodiscard]] std::vector<Column<ChartTableRow>> listColumns(const std::vector<ChartColumn>& columns,
                                                             std::function<Language()> language);
/// Lines and tabs with the titles first, for the clipboard.
[[nodiscard]] QString textOf(const std::vector<ChartColumn>& columns, const std::vector<ChartTableRow>& rows,
                             Language language);

} // namespace oslonac::ui
