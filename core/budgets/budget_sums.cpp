// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/budget_sums.h"

#include <algorithm>

namespace oslonac {

BudgetSums::BudgetSums(Currency currency)
    : planned(Money::zero(currency)), current(planned), spent(planned), parked(planned)
{}

void BudgetSums::add(const BudgetLine& line)
{
    planned += line.planned;
    current += line.current();
}

void BudgetSums::add(const Expenditure& expenditure)
{
    if (expenditure.state == ExpenditureState::Parked)
        parked += expenditure.amount;
    else
        spent += expenditure.accepted.value_or(expenditure.amount);
}

void BudgetSums::add(const BudgetSums& other)
{
    planned += other.planned;
    current += other.current;
    spent += other.spent;
    parked += other.parked;
}

BudgetSums LineSpending::sums() const
{
    BudgetSums sums(line.planned.currency());
    sums.add(line);
    for (const Expenditure& expenditure : expenditures)
        sums.add(expenditure);
    return sums;
}

std::vector<LineSpending> spendingOf(const Connection& file, Id<Case> of)
{
    std::vector<LineSpending> budget;
    for (BudgetLine& line : Records<BudgetLine>(file).by(&BudgetLine::caseId, of, "position, id")) {
        auto expenditures = Records<Expenditure>(file).by(&Expenditure::lineId, line.id, "spent_on, id");
        budget.push_back({std::move(line), std::move(expenditures)});
    }
    return budget;
}

std::optional<BudgetSums> sumsOf(const std::vector<LineSpending>& budget)
{
    if (budget.empty())
        return std::nullopt;
    BudgetSums sums(budget.front().line.planned.currency());
    for (const LineSpending& line : budget)
        sums.add(line.sums());
    return sums;
}

std::vector<HeadingSums> headingsOf(const std::vector<LineSpending>& budget)
{
    std::vector<HeadingSums> headings;
    for (const LineSpending& line : budget) {
        auto found = std::ranges::find(headings, line.line.heading, &HeadingSums::heading);
        if (found == headings.end()) {
            headings.push_back({line.line.heading, BudgetSums(line.line.planned.currency())});
            found = headings.end() - 1;
        }
        found->sums.add(line.sums());
    }
    return headings;
}

bool isChangedBeyond(int limitPercent, const BudgetSums& heading)
{
    constexpr int whole = 100;
    Money change = heading.current - heading.planned;
    if (change.isNegative())
        change = heading.planned - heading.current;
    return change.times(whole) > heading.planned.times(limitPercent);
}

} // namespace oslonac
