// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_findings.h"

#include "core/cases/case_look.h"
#include "core/checks/facts.h"
#include "core/languages/spoken.h"
#include "core/values/folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;
using case_look::fact;
using case_look::onCase;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CaseFindings)
};

Finding overAgreement(const CaseFile& of, Money planned, Money given)
{
    Finding finding = onCase(of, u"case_instalments_over_agreement"_s, Severity::Error);
    finding.what = Texts::tr("The instalments of agreement %1 are %2 together, but it gives %3.")
                       .arg(of.dossier.agreement.number, spokenAmount(planned), spokenAmount(given));
    finding.why =
        Texts::tr("An addendum lowered the amount; more than it would be paid. Lower the instalments.");
    finding.facts = factsText({{"planned", fact(planned)}, {"agreement", fact(given)}});
    return finding;
}

Finding unplanned(const CaseFile& of, Money left)
{
    Finding finding = onCase(of, u"case_money_unplanned"_s, Severity::Warning);
    finding.what = Texts::tr("%1 of agreement %2 are in no instalment.")
                       .arg(spokenAmount(left), of.dossier.agreement.number);
    finding.why = Texts::tr("What stands in no instalment is never paid.");
    finding.facts = factsText({{"unplanned", fact(left)}});
    return finding;
}

Finding overpaid(const CaseFile& of, Money paid, Money given)
{
    Finding finding = onCase(of, u"case_overpaid"_s, Severity::Error);
    finding.what = Texts::tr("%1 were paid under agreement %2, which gives %3.")
                       .arg(spokenAmount(paid), of.dossier.agreement.number, spokenAmount(given));
    finding.why = Texts::tr("The amount was lowered after the payment; ask the rest back.");
    finding.facts = factsText({{"paid", fact(paid)}, {"agreement", fact(given)}});
    return finding;
}

Finding otherCurrency(const CaseFile& of)
{
    Finding finding = onCase(of, u"case_other_currency"_s, Severity::Error);
    finding.what = Texts::tr("The instalments of agreement %1 are in another currency than it gives.")
                       .arg(of.dossier.agreement.number);
    finding.why = Texts::tr("Amounts of two currencies cannot be held against each other.");
    finding.facts = u"currency"_s;
    return finding;
}

void checkMoney(const CaseFile& of, QDate today, std::vector<Finding>& findings)
{
    const auto given = termsOn(today, of.dossier.agreement, of.dossier.addenda).amount;
    const auto sums = of.sums();
    if (!given) {
        if (sums && !sums->planned.isZero())
            findings.push_back(overAgreement(of, sums->planned, Money::zero(sums->planned.currency())));
        return;
    }
    if (!sums)
        return findings.push_back(unplanned(of, *given));
    if (sums->planned.currency() != given->currency())
        return findings.push_back(otherCurrency(of));
    if (sums->planned > *given)
        findings.push_back(overAgreement(of, sums->planned, *given));
    if (sums->planned < *given)
        findings.push_back(unplanned(of, *given - sums->planned));
    if (sums->kept() > *given)
        findings.push_back(overpaid(of, sums->kept(), *given));
}

Finding overspent(const CaseFile& of, const LineSpending& line)
{
    const BudgetSums sums = line.sums();
    Finding finding = onCase(of, u"budget_line_overspent"_s, Severity::Error);
    finding.what =
        Texts::tr("%1 were spent on “%2”, %3 more than the budget gives.")
            .arg(spokenAmount(sums.spent), line.line.title, spokenAmount(sums.spent - sums.current));
    finding.why =
        Texts::tr("What is above the budget is not eligible. Amend the line, or cut an expenditure.");
    finding.facts = factsText({{"line", QString::number(line.line.id.number())},
                               {"spent", fact(sums.spent)},
                               {"current", fact(sums.current)}});
    return finding;
}

Finding overLimit(const CaseFile& of, const HeadingSums& heading, int percent)
{
    Finding finding = onCase(of, u"budget_heading_over_limit"_s, Severity::Warning);
    finding.what = Texts::tr("The heading “%1” changed from %2 to %3, by more than %4%.")
                       .arg(heading.heading, spokenAmount(heading.sums.planned),
                            spokenAmount(heading.sums.current), QString::number(percent));
    finding.why =
        Texts::tr("All changes of a heading count together; beyond the limit an addendum is needed.");
    finding.facts = factsText({{"heading", heading.heading},
                               {"planned", fact(heading.sums.planned)},
                               {"current", fact(heading.sums.current)}});
    return finding;
}

Finding outside(const CaseFile& of, const Expenditure& expenditure)
{
    Finding finding = onCase(of, u"expenditure_outside_period"_s, Severity::Warning);
    finding.what =
        Texts::tr("The expenditure %1 is of %2, not within the period of agreement %3.")
            .arg(expenditure.document, spokenDate(expenditure.spentOn), of.dossier.agreement.number);
    finding.why = Texts::tr("Costs are eligible when they are incurred in the period of the agreement.");
    finding.facts = factsText({{"expenditure", QString::number(expenditure.id.number())},
                               {"spent_on", expenditure.spentOn.toString(Qt::ISODate)}});
    return finding;
}

Finding twice(const CaseFile& of, const Expenditure& expenditure)
{
    Finding finding = onCase(of, u"expenditure_twice"_s, Severity::Warning);
    finding.what = expenditure.payee.isEmpty()
                       ? Texts::tr("The document %1 stands among the expenditures more than once.")
                             .arg(expenditure.document)
                       : Texts::tr("The document %1 of %2 stands among the expenditures more than once.")
                             .arg(expenditure.document, expenditure.payee);
    finding.why = Texts::tr("One invoice is counted once. Delete what is doubled, or say why it is not.");
    finding.facts =
        factsText({{"document", folded(expenditure.document)}, {"payee", folded(expenditure.payee)}});
    return finding;
}

void checkDoubled(const CaseFile& of, std::vector<Finding>& findings)
{
    std::map<std::pair<QString, QString>, int> times;
    for (const LineSpending& line : of.budget) {
        for (const Expenditure& one : line.expenditures) {
            if (!one.document.isEmpty() && ++times[{folded(one.document), folded(one.payee)}] == 2)
                findings.push_back(twice(of, one));
        }
    }
}

void checkBudget(const CaseFile& of, std::vector<Finding>& findings)
{
    for (const LineSpending& line : of.budget) {
        if (line.sums().left().isNegative())
            findings.push_back(overspent(of, line));
        for (const Expenditure& expenditure : line.expenditures) {
            if (isOutsidePeriod(of, expenditure) && expenditure.state != ExpenditureState::Parked)
                findings.push_back(outside(of, expenditure));
        }
    }
    checkDoubled(of, findings);
    const int percent =
        of.dossier.programme ? of.dossier.programme->transferLimitPercent : Programme().transferLimitPercent;
    for (const HeadingSums& heading : headingsOf(of.budget)) {
        if (isChangedBeyond(percent, heading.sums))
            findings.push_back(overLimit(of, heading, percent));
    }
}

Finding overdue(const CaseFile& of, const ReportFile& report)
{
    Finding finding = onCase(of, u"report_overdue"_s, Severity::Warning);
    finding.what = Texts::tr("“%1” under agreement %2 was due on %3.")
                       .arg(titleOf(report.record), of.dossier.agreement.number, spokenDate(report.dueOn()));
    finding.why = Texts::tr("Remind the party, give it another day, or declare the report not needed.");
    finding.facts = factsText({{"report", QString::number(report.record.id.number())},
                               {"due_on", report.dueOn().toString(Qt::ISODate)}});
    return finding;
}

Finding beforeReport(const CaseFile& of, const Instalment& instalment, const ReportFile& report)
{
    Finding finding = onCase(of, u"payment_before_report"_s, Severity::Warning);
    finding.what =
        Texts::tr("Instalment %1 of agreement %2 goes on, but “%3” is not approved.")
            .arg(QString::number(instalment.position), of.dossier.agreement.number, titleOf(report.record));
    finding.why = Texts::tr("The instalment is paid once that report is approved.");
    finding.facts = factsText({{"instalment", QString::number(instalment.id.number())},
                               {"report", QString::number(report.record.id.number())}});
    return finding;
}

void checkReports(const CaseFile& of, QDate today, std::vector<Finding>& findings)
{
    for (const ReportFile& report : of.reports) {
        if (report.isOverdue(today))
            findings.push_back(overdue(of, report));
    }
    for (const InstalmentPayments& one : of.instalments) {
        const ReportFile* report = of.reportFor(one.instalment);
        const bool waits = report && report->state() != ReportState::Approved;
        if (waits && std::ranges::any_of(one.payments, [](const Payment& payment) {
                return !payment.returnedOn.has_value();
            }))
            findings.push_back(beforeReport(of, one.instalment, *report));
    }
}

} // namespace

QString case_look::fact(Money amount)
{
    return u"%1 %2"_s.arg(amount.minorUnits()).arg(codeOf(amount.currency()));
}

Finding case_look::onCase(const CaseFile& of, const QString& code, Severity severity)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.recordTable = QString::fromLatin1(Mapping<Case>::table);
    finding.recordId = of.record.id.number();
    return finding;
}

std::vector<Finding> caseFindings(const CaseFile& of, QDate today)
{
    std::vector<Finding> findings;
    if (of.record.status != CaseStatus::Open)
        return findings;
    if (of.dossier.agreement.status == AgreementStatus::Cancelled) {
        Finding finding = onCase(of, u"case_of_cancelled_agreement"_s, Severity::Warning);
        finding.what = Texts::tr("Agreement %1 is cancelled, and its case is still open.")
                           .arg(of.dossier.agreement.number);
        finding.why = Texts::tr("Nothing more is paid under it. Close the case as ended early.");
        findings.push_back(std::move(finding));
        return findings;
    }
    checkMoney(of, today, findings);
    checkBudget(of, findings);
    checkReports(of, today, findings);
    case_look::lookAtFunding(of, today, findings);
    case_look::lookAtSupport(of, today, findings);
    return findings;
}

std::vector<Finding> findingsOfCase(const Connection& file, const CaseFile& of, QDate today)
{
    std::vector<Finding> findings = caseFindings(of, today);
    attachApprovals(findings, Records<Approval>(file).all());
    return findings;
}

} // namespace oslonac
