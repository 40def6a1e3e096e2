// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/funding.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

constexpr int hundred = 100;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::BudgetSource)
};

/// `percent` of the amount against `part`; amounts are at most largestAmount, so a hundred of them fit.
std::strong_ordering comparedTo(int percent, Money part, Money whole)
{
    return part.times(hundred).compare(whole.times(percent));
}

} // namespace

FundingShares sharesOf(Money total, const FundingRule& rule)
{
    if (total.isNegative())
        throw std::invalid_argument("a budget below zero has no shares");
    Money programme = total;
    if (rule.mostSharePercent)
        programme = {total.times(*rule.mostSharePercent).minorUnits() / hundred, total.currency()};
    if (rule.ceiling && rule.ceiling->currency() == total.currency())
        programme = std::min(programme, *rule.ceiling);
    return {programme, total - programme};
}

bool isMoreThan(int percent, Money part, Money whole)
{
    return comparedTo(percent, part, whole) > 0;
}

bool isLessThan(int percent, Money part, Money whole)
{
    return comparedTo(percent, part, whole) < 0;
}

std::optional<FundingSums> sumsOf(const std::vector<BudgetSource>& sources)
{
    if (sources.empty())
        return std::nullopt;
    const Money zero = Money::zero(sources.front().amount.currency());
    FundingSums sums{zero, zero, zero};
    for (const BudgetSource& source : sources) {
        switch (source.kind) {
        case SourceKind::Programme:
            sums.programme += source.amount;
            break;
        case SourceKind::Own:
            sums.own += source.amount;
            break;
        case SourceKind::Other:
            sums.other += source.amount;
            break;
        }
    }
    return sums;
}

QString titleOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Programme:
        return Texts::tr("Funds of the programme");
    case SourceKind::Own:
        return Texts::tr("Own contribution");
    case SourceKind::Other:
        return Texts::tr("Another source");
    }
    throw std::logic_error("a kind of sources is unknown");
}

} // namespace oslonac
