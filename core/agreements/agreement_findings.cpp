// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_findings.h"

#include "core/agreements/addendum_findings.h"
#include "core/agreements/agreement_numbering.h"
#include "core/agreements/missing_values.h"
#include "core/checks/facts.h"
#include "core/languages/spoken.h"
#include "core/organisations/organisation_findings.h"
#include "core/organisations/placed_name.h"
#include "core/selection/selection_operations.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AgreementFindings)
};

/// Language-free: "6000000 EUR".
QString fact(std::optional<Money> amount)
{
    return amount ? u"%1 %2"_s.arg(amount->minorUnits()).arg(codeOf(amount->currency())) : u"-"_s;
}

Finding onAgreement(const Agreement& agreement, const QString& code, Severity severity)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.recordTable = QString::fromLatin1(Mapping<Agreement>::table);
    finding.recordId = agreement.id.number();
    return finding;
}

void checkInstalments(const AgreementDossier& dossier, std::vector<Finding>& findings)
{
    const Agreement& agreement = dossier.agreement;
    if (dossier.instalments.empty() || !agreement.amount)
        return;
    qint64 minor = 0;
    int percent = 0;
    for (const AgreementInstalment& instalment : dossier.instalments) {
        minor += instalment.amount.minorUnits();
        percent += instalment.sharePercent;
    }
    const auto balance = balanceOf(dossier.instalments, *agreement.amount);
    if (!balance || !balance->isEven()) {
        Finding finding = onAgreement(agreement, u"agreement_instalments_do_not_add_up"_s, Severity::Error);
        finding.what = Texts::tr("The instalments of agreement %1 do not add up to its amount of %2.")
                           .arg(agreement.number, spokenAmount(*agreement.amount));
        finding.why = Texts::tr("The other party could claim another sum than the one that was awarded.");
        finding.facts = u"%1;%2"_s.arg(minor).arg(fact(agreement.amount));
        findings.push_back(std::move(finding));
    }
    if (percent != 100) {
        Finding finding = onAgreement(agreement, u"agreement_shares_do_not_add_up"_s, Severity::Warning);
        finding.what = Texts::tr("The shares of the instalments of agreement %1 add up to %2 percent.")
                           .arg(agreement.number)
                           .arg(percent);
        finding.why =
            Texts::tr("The document prints the shares beside the amounts, and they would contradict them.");
        finding.facts = QString::number(percent);
        findings.push_back(std::move(finding));
    }
}

void checkAmount(const AgreementDossier& dossier, std::vector<Finding>& findings)
{
    const Agreement& agreement = dossier.agreement;
    const Lot& lot = dossier.lot;
    if (!agreement.amount)
        return;
    if (lot.awardKind == AwardKind::None) {
        Finding finding = onAgreement(agreement, u"agreement_in_lot_without_money"_s, Severity::Error);
        finding.what = Texts::tr("Agreement %1 gives %2, but its lot gives technical support alone.")
                           .arg(agreement.number, spokenAmount(*agreement.amount));
        finding.why = Texts::tr("Money was not announced in the call for this lot.");
        finding.facts = fact(agreement.amount);
        findings.push_back(std::move(finding));
        return;
    }
    const std::optional<Money> ceiling = highestAward(lot);
    if (!ceiling || isWithin(*agreement.amount, *ceiling))
        return;
    Finding finding = onAgreement(agreement, u"agreement_over_ceiling"_s, Severity::Error);
    finding.what = Texts::tr("Agreement %1 gives %2, but one award of its lot may be %3 at most.")
                       .arg(agreement.number, spokenAmount(*agreement.amount), spokenAmount(*ceiling));
    finding.why = Texts::tr("The call announced the highest amount to all applicants.");
    finding.facts = u"%1;%2"_s.arg(fact(agreement.amount), fact(ceiling));
    findings.push_back(std::move(finding));
}

void checkYear(const Agreement& agreement, std::vector<Finding>& findings)
{
    if (!agreement.concludedOn || agreement.concludedOn->year() == agreement.numberYear)
        return;
    Finding finding = onAgreement(agreement, u"agreement_number_of_other_year"_s, Severity::Note);
    finding.what = Texts::tr("Agreement %1 was numbered in %2 but is concluded in %3.")
                       .arg(agreement.number)
                       .arg(agreement.numberYear)
                       .arg(agreement.concludedOn->year());
    finding.why = Texts::tr("The registry book counts each year by itself.");
    finding.facts = u"%1;%2"_s.arg(agreement.numberYear).arg(agreement.concludedOn->year());
    findings.push_back(std::move(finding));
}

void checkDecision(const AgreementDossier& dossier, std::vector<Finding>& findings)
{
    const Agreement& agreement = dossier.agreement;
    const QDate decidedOn = dossier.decision.decidedOn;
    if (!agreement.concludedOn || !decidedOn.isValid() || *agreement.concludedOn >= decidedOn)
        return;
    Finding finding = onAgreement(agreement, u"agreement_before_decision"_s, Severity::Warning);
    finding.what = Texts::tr("Agreement %1 is concluded on %2, before the decision %3 of %4 that it names.")
                       .arg(agreement.number, spokenDate(*agreement.concludedOn), dossier.decision.number,
                            spokenDate(decidedOn));
    finding.why = Texts::tr("Support may be given only by the decision on selection.");
    finding.facts =
        u"%1;%2"_s.arg(agreement.concludedOn->toString(Qt::ISODate), decidedOn.toString(Qt::ISODate));
    findings.push_back(std::move(finding));
}

void checkApplicant(const AgreementDossier& dossier, std::vector<Finding>& findings)
{
    const Agreement& agreement = dossier.agreement;
    const auto& withdrawnOn = dossier.application.withdrawnOn;
    if (!withdrawnOn)
        return;
    Finding finding = onAgreement(agreement, u"agreement_of_withdrawn"_s, Severity::Error);
    finding.what =
        Texts::tr("Agreement %1 is with %2, who withdrew the application on %3.")
            .arg(agreement.number, placedNameIn(dossier.party, Script::Latin), spokenDate(*withdrawnOn));
    finding.why = Texts::tr("Cancel the agreement, or take the withdrawal back; then decide the list anew.");
    finding.facts = factsText({{"withdrawn_on", withdrawnOn->toString(Qt::ISODate)}});
    findings.push_back(std::move(finding));
}

Finding cancelledWithoutReason(const Agreement& agreement)
{
    Finding finding = onAgreement(agreement, u"agreement_cancelled_without_reason"_s, Severity::Warning);
    finding.what = Texts::tr("Agreement %1 is cancelled, but no reason is entered.").arg(agreement.number);
    finding.why = Texts::tr("Its number stays taken, and an auditor will ask why.");
    return finding;
}

Finding notDecided(const Agreement& agreement)
{
    Finding finding = onAgreement(agreement, u"agreement_not_decided"_s, Severity::Error);
    finding.what =
        Texts::tr("Agreement %1 is with an applicant whom the newest decided list does not select.")
            .arg(agreement.number);
    finding.why = Texts::tr("Support may be given only by the decision on selection.");
    return finding;
}

} // namespace

std::optional<Finding> schemeFinding(const Call& call)
{
    if (agreementNumber(call.agreementNumberScheme, 2000, 1))
        return std::nullopt;
    Finding finding;
    finding.code = u"agreement_scheme_does_not_count"_s;
    finding.severity = Severity::Error;
    finding.recordTable = QString::fromLatin1(Mapping<Call>::table);
    finding.recordId = call.id.number();
    finding.what =
        call.agreementNumberScheme.trimmed().isEmpty()
            ? Texts::tr("Call %1 has no scheme for the numbers of its agreements.").arg(call.code)
            : Texts::tr("The number scheme \"%1\" of call %2 has no place for the sequence number.")
                  .arg(call.agreementNumberScheme, call.code);
    finding.why = Texts::tr(
        "All agreements of the call would get the same number; write {sequence} where it is to stand.");
    finding.facts = call.agreementNumberScheme;
    return finding;
}

std::vector<Finding> agreementFindings(const AgreementDossier& dossier)
{
    const Agreement& agreement = dossier.agreement;
    if (agreement.status == AgreementStatus::Cancelled) {
        if (agreement.cancellationReason.trimmed().isEmpty())
            return {cancelledWithoutReason(agreement)};
        return {};
    }
    std::vector<Finding> findings = missingValueFindings(dossier);
    checkApplicant(dossier, findings);
    checkInstalments(dossier, findings);
    checkAmount(dossier, findings);
    checkYear(agreement, findings);
    checkDecision(dossier, findings);
    std::ranges::move(organisationFindings(dossier.party), std::back_inserter(findings));
    std::ranges::move(addendumFindings(dossier), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> partyTwiceFindings(const std::vector<Agreement>& ofOneCall)
{
    std::vector<Finding> findings;
    std::unordered_map<Id<Organisation>, const Agreement*> first;
    for (const Agreement& agreement : ofOneCall) {
        if (agreement.status == AgreementStatus::Cancelled)
            continue;
        const auto [other, isFirst] = first.emplace(agreement.partyId, &agreement);
        if (isFirst)
            continue;
        Finding finding = onAgreement(agreement, u"agreement_party_twice"_s, Severity::Warning);
        finding.what = Texts::tr("Agreements %1 and %2 of the same call are with the same party.")
                           .arg(other->second->number, agreement.number);
        finding.why = Texts::tr("One applicant can be given support twice only when the call allows it.");
        finding.facts = other->second->number;
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> notDecidedFindings(const std::vector<Agreement>& ofOneCall,
                                        const std::vector<SelectedApplication>& decided)
{
    std::vector<Finding> findings;
    for (const Agreement& agreement : ofOneCall) {
        if (agreement.status == AgreementStatus::Cancelled)
            continue;
        const auto row =
            std::find_if(decided.begin(), decided.end(), [&](const SelectedApplication& selected) {
                return selected.application == agreement.applicationId;
            });
        if (row == decided.end()) {
            findings.push_back(notDecided(agreement));
        } else if (row->awarded != agreement.amount) {
            Finding finding = onAgreement(agreement, u"agreement_amount_not_decided"_s, Severity::Warning);
            finding.what =
                Texts::tr("The amount of agreement %1 is not the one that the newest decided list awards.")
                    .arg(agreement.number);
            finding.why = Texts::tr("Support may be given only by the decision on selection.");
            finding.facts = u"%1;%2"_s.arg(fact(agreement.amount), fact(row->awarded));
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

namespace {

std::vector<SelectedApplication> decidedIn(const Connection& file, Id<Call> call)
{
    const auto decision = latestDecision(file, call);
    return decision ? selectedIn(*decision) : std::vector<SelectedApplication>();
}

/// What was signed or cancelled waits for nothing, but for a signed agreement whose applicant withdrew.
bool isOfPast(const AgreementDossier& dossier, const Finding& finding)
{
    if (finding.code == u"agreement_of_withdrawn"_s)
        return false;
    if (!finding.code.startsWith("addendum_"_L1))
        return !isUnsigned(dossier.agreement.status);
    const auto isOpen = [&finding](const Addendum& addendum) {
        const bool isMeant = finding.recordTable != QLatin1StringView(Mapping<Addendum>::table) ||
                             finding.recordId == addendum.id.number();
        return isMeant && isUnsigned(addendum.status);
    };
    return std::ranges::none_of(dossier.addenda, isOpen);
}

/// What is found only by looking at all agreements of a call together; each names the agreement itself.
std::vector<Finding> findingsAmong(const Connection& file, Id<Call> call,
                                   const std::vector<Agreement>& ofTheCall)
{
    std::vector<Finding> findings = partyTwiceFindings(ofTheCall);
    std::ranges::move(notDecidedFindings(ofTheCall, decidedIn(file, call)), std::back_inserter(findings));
    return findings;
}

} // namespace

std::vector<AgreementFinding> findingsOfAgreements(const Connection& file, const Call& call)
{
    std::vector<AgreementDossier> dossiers;
    for (const Agreement& agreement : agreementsOf(file, call.id))
        dossiers.push_back(readDossier(file, agreement.id));
    return findingsOfAgreements(file, call, dossiers);
}

std::vector<AgreementFinding> findingsOfAgreements(const Connection& file, const Call& call,
                                                   const std::vector<AgreementDossier>& dossiers)
{
    std::vector<AgreementFinding> found;
    if (auto scheme = schemeFinding(call))
        found.push_back({std::nullopt, *std::move(scheme)});
    std::vector<Agreement> agreements;
    std::unordered_map<Id<Agreement>, bool> unsignedOnes;
    for (const AgreementDossier& dossier : dossiers) {
        for (Finding& finding : agreementFindings(dossier)) {
            const bool past = isOfPast(dossier, finding);
            found.push_back({dossier.agreement.id, std::move(finding), past});
        }
        agreements.push_back(dossier.agreement);
        unsignedOnes[dossier.agreement.id] = isUnsigned(dossier.agreement.status);
    }
    for (Finding& finding : findingsAmong(file, call.id, agreements)) {
        const Id<Agreement> agreement(finding.recordId);
        found.push_back({agreement, std::move(finding), !unsignedOnes[agreement]});
    }
    const std::vector<Approval> approvals = Records<Approval>(file).all();
    for (AgreementFinding& one : found)
        attachApproval(one.finding, approvals);
    return found;
}

std::vector<Finding> findingsOfAgreement(const Connection& file, const AgreementDossier& dossier)
{
    std::vector<Finding> findings = agreementFindings(dossier);
    const Id<Call> call = dossier.call.id;
    for (Finding& finding : findingsAmong(file, call, agreementsOf(file, call))) {
        if (finding.recordId == dossier.agreement.id.number())
            findings.push_back(std::move(finding));
    }
    attachApprovals(findings, Records<Approval>(file).all());
    return findings;
}

} // namespace oslonac
