// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/funding.h"
#include "core/cases/case_look.h"
#include "core/checks/facts.h"
#include "core/languages/spoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;
using case_look::fact;
using case_look::onCase;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::FundingFindings)
};

Finding notAddingUp(const CaseFile& of, Money sources, Money budget)
{
    Finding finding = onCase(of, u"sources_do_not_add_up"_s, Severity::Warning);
    finding.what = Texts::tr("The sources of funding give %1 together, and the budget is %2.")
                       .arg(spokenAmount(sources), spokenAmount(budget));
    finding.why = Texts::tr("Every amount of the budget has a source; correct the sources or the budget.");
    finding.facts = factsText({{"sources", fact(sources)}, {"budget", fact(budget)}});
    return finding;
}

Finding overShare(const CaseFile& of, Money programme, Money total, int percent)
{
    Finding finding = onCase(of, u"programme_share_over_limit"_s, Severity::Error);
    finding.what = Texts::tr("The programme would give %1 of %2, more than %3%.")
                       .arg(spokenAmount(programme), spokenAmount(total), QString::number(percent));
    finding.why = Texts::tr("The lot limits the share of the programme in the whole budget.");
    finding.facts = factsText(
        {{"programme", fact(programme)}, {"total", fact(total)}, {"percent", QString::number(percent)}});
    return finding;
}

Finding overAmount(const CaseFile& of, Money programme, Money given)
{
    Finding finding = onCase(of, u"programme_share_over_limit"_s, Severity::Error);
    finding.what = Texts::tr("The programme would give %1, and agreement %2 gives %3.")
                       .arg(spokenAmount(programme), of.dossier.agreement.number, spokenAmount(given));
    finding.why = Texts::tr("Beside the percentage, the amount of the agreement is a limit as well.");
    finding.facts = factsText({{"programme", fact(programme)}, {"agreement", fact(given)}});
    return finding;
}

Finding belowMinimum(const CaseFile& of, Money own, Money total, int percent)
{
    Finding finding = onCase(of, u"own_share_below_minimum"_s, Severity::Error);
    finding.what = Texts::tr("The party would give %1 of %2, less than %3%.")
                       .arg(spokenAmount(own), spokenAmount(total), QString::number(percent));
    finding.why = Texts::tr("The lot asks for an own contribution; agree on it before money is paid.");
    finding.facts =
        factsText({{"own", fact(own)}, {"total", fact(total)}, {"percent", QString::number(percent)}});
    return finding;
}

Finding beforeSpending(const CaseFile& of, const Instalment& instalment, Money spent, Money needed,
                       int percent)
{
    Finding finding = onCase(of, u"tranche_before_spending"_s, Severity::Warning);
    finding.what =
        Texts::tr(
            "Instalment %1 of agreement %2 goes on, but expenditures of %3 are accepted, and %4 are to be "
            "spent before.")
            .arg(QString::number(instalment.position), of.dossier.agreement.number, spokenAmount(spent),
                 spokenAmount(needed));
    finding.why = Texts::tr("The next instalment is paid once %1% of the one before is spent.").arg(percent);
    finding.facts = factsText({{"instalment", QString::number(instalment.id.number())},
                               {"spent", fact(spent)},
                               {"needed", fact(needed)}});
    return finding;
}

Finding overCap(const CaseFile& of, Money prefinancing, Money given, int percent)
{
    Finding finding = onCase(of, u"prefinancing_over_cap"_s, Severity::Warning);
    finding.what = Texts::tr("All instalments but the last are %1 of %2, more than %3%.")
                       .arg(spokenAmount(prefinancing), spokenAmount(given), QString::number(percent));
    finding.why = Texts::tr("The rest is paid once the final report is approved. Make the last one larger.");
    finding.facts = factsText({{"prefinancing", fact(prefinancing)}, {"agreement", fact(given)}});
    return finding;
}

Finding withoutSource(const CaseFile& of, Money budget, Money given)
{
    Finding finding = onCase(of, u"budget_without_source"_s, Severity::Warning);
    finding.what = Texts::tr("The budget is %1, and agreement %2 gives %3.")
                       .arg(spokenAmount(budget), of.dossier.agreement.number, spokenAmount(given));
    finding.why = Texts::tr("Enter who gives the rest as sources of funding, or correct the budget.");
    finding.facts = factsText({{"budget", fact(budget)}, {"agreement", fact(given)}});
    return finding;
}

/// While nobody entered sources, the agreement is the only one.
void checkBudgetAlone(const CaseFile& of, QDate today, std::vector<Finding>& findings)
{
    const auto budget = sumsOf(of.budget);
    const auto given = termsOn(today, of.dossier.agreement, of.dossier.addenda).amount;
    if (budget && given && budget->current.currency() == given->currency() && budget->current > *given)
        findings.push_back(withoutSource(of, budget->current, *given));
}

/// Shares are of the whole budget; of the sources themselves only while there is no budget.
void checkSources(const CaseFile& of, QDate today, std::vector<Finding>& findings)
{
    const auto sums = sumsOf(of.sources);
    if (!sums)
        return checkBudgetAlone(of, today, findings);
    const auto budget = sumsOf(of.budget);
    const Money whole = budget ? budget->current : sums->total();
    if (sums->total() != whole)
        findings.push_back(notAddingUp(of, sums->total(), whole));
    const Lot& lot = of.dossier.lot;
    if (lot.mostSharePercent && isMoreThan(*lot.mostSharePercent, sums->programme, whole))
        findings.push_back(overShare(of, sums->programme, whole, *lot.mostSharePercent));
    const auto given = termsOn(today, of.dossier.agreement, of.dossier.addenda)
                           .amount.value_or(Money::zero(whole.currency()));
    if (given.currency() == whole.currency() && sums->programme > given)
        findings.push_back(overAmount(of, sums->programme, given));
    if (lot.leastOwnPercent && isLessThan(*lot.leastOwnPercent, sums->own, whole))
        findings.push_back(belowMinimum(of, sums->own, whole, *lot.leastOwnPercent));
}

/// Of what was spent, what counts: nobody knows yet whether the rest will.
Money acceptedOf(const CaseFile& of, Currency currency)
{
    Money accepted = Money::zero(currency);
    for (const LineSpending& line : of.budget) {
        for (const Expenditure& one : line.expenditures)
            accepted += one.accepted.value_or(Money::zero(currency));
    }
    return accepted;
}

/// Each instalment but the first waits until so much of the one before it is spent, and all that was paid
/// before that one.
void checkTranches(const CaseFile& of, std::vector<Finding>& findings)
{
    const auto percent = of.dossier.lot.trancheSpentPercent;
    if (!percent || of.instalments.empty())
        return;
    const Currency currency = of.instalments.front().instalment.amount.currency();
    const auto budget = sumsOf(of.budget);
    if (budget && budget->spent.currency() != currency)
        return; // another finding says so
    const Money spent = acceptedOf(of, currency);
    Money before = Money::zero(currency);
    Money last = Money::zero(currency);
    for (const InstalmentPayments& one : of.instalments) {
        const Money needed = before + last.share(*percent, 100);
        const bool goesOn = std::ranges::any_of(
            one.payments, [](const Payment& payment) { return !payment.returnedOn.has_value(); });
        if (goesOn && spent < needed)
            findings.push_back(beforeSpending(of, one.instalment, spent, needed, *percent));
        before += last;
        last = one.sums().paid;
    }
}

void checkPrefinancing(const CaseFile& of, QDate today, std::vector<Finding>& findings)
{
    const auto percent = of.dossier.lot.prefinancingPercent;
    const auto given = termsOn(today, of.dossier.agreement, of.dossier.addenda).amount;
    const auto sums = of.sums();
    if (!percent || !given || !sums || sums->planned.currency() != given->currency())
        return;
    const Instalment& last = of.instalments.back().instalment;
    const bool isAlone = of.instalments.size() == 1 && !last.reportId;
    const Money prefinancing = isAlone ? sums->planned : sums->planned - last.amount;
    if (isMoreThan(*percent, prefinancing, *given))
        findings.push_back(overCap(of, prefinancing, *given, *percent));
}

} // namespace

void case_look::lookAtFunding(const CaseFile& of, QDate today, std::vector<Finding>& findings)
{
    checkSources(of, today, findings);
    checkTranches(of, findings);
    checkPrefinancing(of, today, findings);
}

} // namespace oslonac
