// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/budget_rules.h"

#include "core/budgets/budget_sums.h"
#include "core/budgets/exchange_rate.h"
#include "core/languages/spoken.h"
#include "core/operations/written_records.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::BudgetRules)
};

void requireSound(const Connection& file, const BudgetLine& line)
{
    if (line.title.isEmpty()) {
        throw RuleBroken(Texts::tr("The line of the budget was not written, because it has no name."),
                         Texts::tr("Enter what the money is for."));
    }
    if (line.planned.isNegative() || line.current().isNegative()) {
        throw RuleBroken(Texts::tr("The line “%1” would be less than nothing.").arg(line.title),
                         Texts::tr("Enter an amount of zero or more."));
    }
    for (const BudgetLine& other : Records<BudgetLine>(file).by(&BudgetLine::caseId, line.caseId)) {
        if (other.planned.currency() != line.planned.currency() ||
            other.current().currency() != line.planned.currency()) {
            throw RuleBroken(
                Texts::tr("The line “%1” would be in another currency than the rest of the budget.")
                    .arg(line.title),
                Texts::tr("Enter all lines of a budget in the currency of the agreement."));
        }
    }
}

/// Of the sources of a case and of its lines, whichever of them was written.
void requireSourcesInCurrency(const Connection& file, Id<Case> of)
{
    const auto sources = Records<BudgetSource>(file).by(&BudgetSource::caseId, of);
    if (sources.empty())
        return;
    const auto differs = [&](Money other) { return other.currency() != sources.front().amount.currency(); };
    const auto lines = Records<BudgetLine>(file).by(&BudgetLine::caseId, of);
    if (std::ranges::any_of(lines, differs, &BudgetLine::planned) ||
        std::ranges::any_of(sources, differs, &BudgetSource::amount)) {
        throw RuleBroken(Texts::tr("A budget and its sources of funding would be in two currencies."),
                         Texts::tr("Enter all lines and sources in the currency of the agreement."));
    }
}

void requireConverted(const Expenditure& expenditure)
{
    if (!expenditure.original && !expenditure.rateMicros)
        return;
    if (!expenditure.original || !expenditure.rateMicros || *expenditure.rateMicros <= 0 ||
        expenditure.rateSource.isEmpty()) {
        throw RuleBroken(Texts::tr("The expenditure %1 was not written: its rate is not complete.")
                             .arg(expenditure.document),
                         Texts::tr("Enter the amount as it was paid, the rate, and where the rate is from."));
    }
    const Money counted =
        convertedAt(*expenditure.original, *expenditure.rateMicros, expenditure.amount.currency());
    if (expenditure.original->currency() == expenditure.amount.currency() || counted != expenditure.amount) {
        throw RuleBroken(Texts::tr("%1 at this rate are %2, not %3.")
                             .arg(spokenAmount(*expenditure.original), spokenAmount(counted),
                                  spokenAmount(expenditure.amount)),
                         Texts::tr("Correct the amount, the rate or what was paid."));
    }
}

void requireSound(const Connection& file, const Expenditure& expenditure)
{
    const auto line = Records<BudgetLine>(file).get(expenditure.lineId);
    const bool isOther =
        expenditure.amount.currency() != line.planned.currency() ||
        (expenditure.accepted && expenditure.accepted->currency() != line.planned.currency());
    if (isOther) {
        throw RuleBroken(
            Texts::tr("The expenditure %1 would be in another currency than the budget.")
                .arg(expenditure.document),
            Texts::tr("Enter its amount in the currency of the budget, with the rate beside it."));
    }
    requireConverted(expenditure);
    const bool isAccepted = expenditure.state == ExpenditureState::Accepted;
    if (isAccepted != expenditure.accepted.has_value() ||
        (isAccepted && (expenditure.accepted->isNegative() || *expenditure.accepted > expenditure.amount))) {
        throw RuleBroken(
            Texts::tr("More would be accepted of the expenditure %1 than it is.").arg(expenditure.document),
            Texts::tr("Accept the whole of it or less."));
    }
    const bool isCut = isAccepted && *expenditure.accepted < expenditure.amount;
    if ((isCut || expenditure.state == ExpenditureState::Parked) && expenditure.reason.isEmpty()) {
        throw RuleBroken(isCut ? Texts::tr("The expenditure %1 was not cut, because no reason is given.")
                                     .arg(expenditure.document)
                               : Texts::tr("The expenditure %1 was not parked, because no reason is given.")
                                     .arg(expenditure.document),
                         Texts::tr("Enter the reason; the party is told it."));
    }
}

} // namespace

void budgetsHoldTogether(const PendingChange& pending)
{
    for (const BudgetLine& line : writtenRecords<BudgetLine>(pending)) {
        requireSound(pending.file, line);
        requireSourcesInCurrency(pending.file, line.caseId);
    }
    for (const Expenditure& expenditure : writtenRecords<Expenditure>(pending))
        requireSound(pending.file, expenditure);
    for (const BudgetSource& source : writtenRecords<BudgetSource>(pending))
        requireSourcesInCurrency(pending.file, source.caseId);
}

} // namespace oslonac
