// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_result.h"
#include "core/exchange/import_table.h"
#include "core/operations/performer.h"

namespace oslonac {

enum class BudgetColumn { Agreement, Heading, Line, Planned, Amended };
/// In the order of BudgetColumn.
[[nodiscard]] const std::vector<ImportColumn>& budgetColumns();

enum class ExpenditureColumn { Agreement, Heading, Line, SpentOn, Document, Payee, Amount, Rate, RateSource };
/// In the order of ExpenditureColumn.
[[nodiscard]] const std::vector<ImportColumn>& expenditureColumns();

/// Takes lines of budgets of open cases from a table (columns: docs/tables.md) in one operation, all or
/// nothing. A line is known again by agreement, heading and name. Throws FormatFault for bytes that are no
/// table.
ImportResult importBudget(Performer& performer, const QByteArray& bytes, const QString& fileName);

/// Takes expenditures on such lines in the same way. One is known again by line, document and payee; an
/// amount in the other currency has its rate and where the rate is from. What was checked already is not
/// written over: that row is a problem where it differs.
ImportResult importExpenditures(Performer& performer, const QByteArray& bytes, const QString& fileName);

} // namespace oslonac
