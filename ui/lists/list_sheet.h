// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <vector>

namespace oslonac::ui {

class ListTable;

/// What is seen of a list, as a table that can leave the program: the shown columns in their shown order,
/// numbers and dates as such. A column of amounts names its currency in its title; where they differ, a
/// column of currencies stands behind it.
struct ListSheet {
    std::vector<ReportColumn> columns;
    std::vector<std::vector<TableCell>> rows;

    [[nodiscard]] QStringList titles() const;
};

/// `rows` of the model, in this order.
[[nodiscard]] ListSheet sheetOf(const ListTable& table, const std::vector<int>& rows);

} // namespace oslonac::ui
