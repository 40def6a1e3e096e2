// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets/budget.h"

namespace oslonac {

/// How a budget is shared between the programme and the party. A ceiling and a percentage both bind (an
/// operational plan of Roma inclusion: at most 10.000 EUR and at most 70 %, design 06).
struct FundingRule {
    std::optional<int> mostSharePercent; ///< of the whole, from the programme
    std::optional<Money> ceiling;        ///< from the programme
};

struct FundingShares {
    Money programme;
    Money own;

    friend bool operator==(const FundingShares&, const FundingShares&) = default;
};

/// The most that the programme gives by the rule, rounded down to the minor unit so that it is never above
/// the percentage; the party gives the rest, so that both add up to the total. A ceiling in another currency
/// than the total does not bind. Throws std::invalid_argument for a total below zero.
[[nodiscard]] FundingShares sharesOf(Money total, const FundingRule& rule);

/// Whether `part` is more, or less, than so many percent of `whole`: exact, of one currency.
[[nodiscard]] bool isMoreThan(int percent, Money part, Money whole);
[[nodiscard]] bool isLessThan(int percent, Money part, Money whole);

/// What the sources give together, all of one currency.
struct FundingSums {
    Money programme;
    Money own;
    Money other;

    [[nodiscard]] Money total() const { return programme + own + other; }
};
/// Nothing when there are no sources.
[[nodiscard]] std::optional<FundingSums> sumsOf(const std::vector<BudgetSource>& sources);

/// "Sredstva programa" in the language of the interface.
[[nodiscard]] QString titleOf(SourceKind kind);

} // namespace oslonac
