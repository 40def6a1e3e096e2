// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// A line of the budget of a case with what was spent of it.
struct BudgetRow {
    Id<BudgetLine> id;
    BudgetLine line;
    BudgetSums sums;
    bool isLocked = false; ///< the case is closed
};

[[nodiscard]] std::vector<BudgetRow> budgetRows(const CaseFile& of);
/// Heading, name and both amounts can be changed in the list; a refused change says why.
[[nodiscard]] std::vector<Column<BudgetRow>> budgetColumns(std::function<Language()> language);

/// An expenditure of the case with the line it stands on.
struct ExpenditureRow {
    Id<Expenditure> id;
    Expenditure expenditure;
    QString line;
    bool isOutside = false; ///< its day is not within the agreement's
    bool isLocked = false;  ///< the case is closed
};

[[nodiscard]] std::vector<ExpenditureRow> expenditureRows(const CaseFile& of);
/// Document, day and amount can be changed in the list; nothing is spent after `today`.
[[nodiscard]] std::vector<Column<ExpenditureRow>> expenditureColumns(std::function<Language()> language,
                                                                     QDate today);

} // namespace oslonac::ui
