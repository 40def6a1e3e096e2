// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets/budget.h"

namespace oslonac {

class Connection;

/// The money of a line, of a heading or of a whole budget, all of one currency. What was accepted counts as
/// it was accepted, what nobody checked yet in full; what is parked stands apart.
struct BudgetSums {
    Money planned;
    Money current;
    Money spent;
    Money parked;

    explicit BudgetSums(Currency currency);
    void add(const BudgetLine& line);
    void add(const Expenditure& expenditure);
    void add(const BudgetSums& other);
    [[nodiscard]] Money left() const { return current - spent; }
    friend bool operator==(const BudgetSums&, const BudgetSums&) = default;
};

/// A line with its expenditures by their day.
struct LineSpending {
    BudgetLine line;
    std::vector<Expenditure> expenditures;

    [[nodiscard]] BudgetSums sums() const;
};

/// A heading with the sums of its lines.
struct HeadingSums {
    QString heading;
    BudgetSums sums;
};

/// Of one case, in the order of the lines.
[[nodiscard]] std::vector<LineSpending> spendingOf(const Connection& file, Id<Case> of);
/// Nothing when there are no lines.
[[nodiscard]] std::optional<BudgetSums> sumsOf(const std::vector<LineSpending>& budget);
/// In the order in which the headings come first.
[[nodiscard]] std::vector<HeadingSums> headingsOf(const std::vector<LineSpending>& budget);

/// Whether a heading changed since the budget was signed by more than so many percent of what it was, all
/// changes counted together: above the limit of the contract (25 % where nothing else is agreed,
/// domain.md 4.6) an addendum is needed. A heading that was nothing changed without bounds.
[[nodiscard]] bool isChangedBeyond(int limitPercent, const BudgetSums& heading);

} // namespace oslonac
