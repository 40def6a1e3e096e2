// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets/budget.h"

namespace oslonac {

class Performer;

/// What an officer does with the budget of a case. Each function is one step of undo and throws RuleBroken
/// with nothing written for whatever breaks the rules that hold (budget_rules.h).

/// At the end of the budget.
Id<BudgetLine> addBudgetLine(Performer& performer, BudgetLine line);
void editBudgetLine(Performer& performer, const BudgetLine& line);
/// A line with expenditures does not go.
void deleteBudgetLine(Performer& performer, Id<BudgetLine> id);

/// Unchecked, on a day that has come.
Id<Expenditure> addExpenditure(Performer& performer, Expenditure expenditure);
void editExpenditure(Performer& performer, const Expenditure& expenditure);
void deleteExpenditure(Performer& performer, Id<Expenditure> id);
/// In full; parked ones are taken up by it.
void acceptExpenditures(Performer& performer, const std::vector<Id<Expenditure>>& ids);
/// Less than all of it, with the reason.
void cutExpenditure(Performer& performer, Id<Expenditure> id, Money accepted, const QString& reason);
void parkExpenditure(Performer& performer, Id<Expenditure> id, const QString& reason);
/// As it was before anybody checked it.
void uncheckExpenditure(Performer& performer, Id<Expenditure> id);

} // namespace oslonac
