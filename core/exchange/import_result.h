// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_problem.h"

#include <QStringList>

#include <vector>

namespace oslonac {

/// What an import did. All or nothing: where there is any problem the counts are zero and the file is as it
/// was. Counted are applications, marks and declared conflicts, lines of
/// budgets, or expenditures; importing the same file again leaves them
/// all unchanged.
struct ImportResult {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<RowProblem> problems; ///< in the order of lines
    QStringList ignoredColumns;       ///< header names that mean nothing to this import; not a problem

    [[nodiscard]] bool isDone() const { return problems.empty(); }
};

} // namespace oslonac
