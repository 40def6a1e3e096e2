// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_findings.h"

#include "core/checks/facts.h"
#include "core/languages/spoken.h"

#include <QCoreApplication>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CaseFindings)
};

/// Language-free: "6000000 EUR".
QString fact(Money amount)
{
    return u"%1 %2"_s.arg(amount.minorUnits()).arg(codeOf(amount.currency()));
}

Finding onCase(const CaseFile& of, const QString& code, Severity severity)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.recordTable = QString::fromLatin1(Mapping<Case>::table);
    finding.recordId = of.record.id.number();
    return finding;
}

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
    finding.why = Texts::tr("The amount was lowered after the payment; the rest is to be paid back.");
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
    if (sums->paid > *given)
        findings.push_back(overpaid(of, sums->paid, *given));
}

} // namespace

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
    return findings;
}

std::vector<Finding> findingsOfCase(const Connection& file, const CaseFile& of, QDate today)
{
    std::vector<Finding> findings = caseFindings(of, today);
    attachApprovals(findings, Records<Approval>(file).all());
    return findings;
}

} // namespace oslonac
