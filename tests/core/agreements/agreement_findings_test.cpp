// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_findings.h"
#include "core/agreements/agreement_operations.h"
#include "core/applications/application_operations.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;

namespace {

QStringList codesOf(const std::vector<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(finding.code);
    return codes;
}

/// The first agreement of the sample with nothing missing.
AgreementDossier wholeDossier()
{
    SampleAgreements sample;
    AgreementDossier dossier = readDossier(sample.file(), sample.draft().drafted[0]);
    dossier.agreement.otherNumber = u"III-400-9/2023"_s;
    dossier.agreement.implementerSignatory = u"Potpisnica"_s;
    return dossier;
}

QStringList missingIn(const AgreementDossier& dossier)
{
    QStringList facts;
    for (const Finding& finding : agreementFindings(dossier)) {
        CHECK(finding.code == u"agreement_value_missing"_s);
        facts.append(finding.facts);
    }
    return facts;
}

} // namespace

TEST_CASE("A whole agreement has no findings", "[agreements]")
{
    CHECK(codesOf(agreementFindings(wholeDossier())).isEmpty());
}

TEST_CASE("Each missing value is named with the record where it is entered", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.agreement.otherNumber.clear();
    dossier.agreement.concludedOn.reset();
    dossier.agreement.partySignatory = u" "_s;
    dossier.agreement.templateId.reset();
    dossier.party.seat.clear();
    dossier.party.registrationNumber.clear();
    dossier.party.taxNumber.clear();
    CHECK(missingIn(dossier) == QStringList{u"other_number"_s, u"concluded_on"_s, u"party_signatory"_s,
                                            u"template"_s, u"party_seat"_s, u"party_registration_number"_s,
                                            u"party_tax_number"_s});
    const Finding taxNumber = agreementFindings(dossier).back();
    CHECK(taxNumber.recordTable == u"organisations"_s);
    CHECK(taxNumber.recordId == dossier.party.id.number());
    CHECK(taxNumber.what ==
          u"The tax number of the other party of agreement 400-73/2023-01 is not entered."_s);
}

TEST_CASE("A support that lasts 0 months is a value that nobody entered, its financial part may",
          "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.agreement.financialMonths = 0;
    CHECK(missingIn(dossier).isEmpty());
    dossier.agreement.technicalMonths = 0;
    CHECK(missingIn(dossier) == QStringList{u"technical_months"_s});
}

TEST_CASE("A number of the party whose control digit does not fit is told before it is printed",
          "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.party.taxNumber = u"101134701"_s;
    const std::vector<Finding> findings = agreementFindings(dossier);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == u"organisation_number_unusual"_s);
    CHECK(findings.front().recordId == dossier.party.id.number());
    dossier.agreement.status = AgreementStatus::Cancelled;
    dossier.agreement.cancellationReason = u"odustanak"_s;
    CHECK(agreementFindings(dossier).empty());
}

TEST_CASE("The other party's number is expected once the agreement is signed", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.agreement.otherNumber.clear();
    CHECK(agreementFindings(dossier).front().severity == Severity::Note);
    dossier.agreement.status = AgreementStatus::Signed;
    CHECK(agreementFindings(dossier).front().severity == Severity::Warning);
}

TEST_CASE("A service is missed only where the template names it", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.agreement.service.clear();
    CHECK(missingIn(dossier) == QStringList{u"service"_s});
    dossier.storedTemplate->html = u"<p>{{number}}</p>"_s;
    CHECK(missingIn(dossier).isEmpty());
}

TEST_CASE("A name that the template misspells is found on the template, where it is printed", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.storedTemplate->html = u"<p>{{nepostoji}} {{^amount}}{{iznos}}{{/amount}}</p>"_s;
    CHECK(missingIn(dossier) == QStringList{u"nepostoji"_s});
    const Finding finding = agreementFindings(dossier).front();
    CHECK(finding.recordTable == u"document_templates"_s);
    CHECK(
        finding.what ==
        u"The template of agreement 400-73/2023-01 names {{nepostoji}}, which is no field of an agreement."_s);
}

TEST_CASE("Instalments that do not add up are found", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.instalments[2].amount = Money::eur(11'999, 99);
    CHECK(codesOf(agreementFindings(dossier)) == QStringList{u"agreement_instalments_do_not_add_up"_s});
    dossier.instalments[2].amount = Money::eur(12'000);
    dossier.instalments[2].sharePercent = 21;
    CHECK(codesOf(agreementFindings(dossier)) == QStringList{u"agreement_shares_do_not_add_up"_s});
}

TEST_CASE("An amount over the lot's ceiling is found", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.lot.ceiling = Money::eur(59'999, 99);
    const auto findings = agreementFindings(dossier);
    REQUIRE(codesOf(findings) == QStringList{u"agreement_over_ceiling"_s});
    CHECK(findings[0].facts == u"6000000 EUR;5999999 EUR"_s);
    dossier.lot.awardKind = AwardKind::Fixed;
    dossier.lot.fixedAmount = Money::eur(60'000);
    CHECK(codesOf(agreementFindings(dossier)).isEmpty());
    dossier.lot.awardKind = AwardKind::None;
    CHECK(codesOf(agreementFindings(dossier)) == QStringList{u"agreement_in_lot_without_money"_s});
}

TEST_CASE("An agreement concluded in another year than its number's is noted", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.agreement.concludedOn = QDate(2024, 1, 8);
    CHECK(codesOf(agreementFindings(dossier)) == QStringList{u"agreement_number_of_other_year"_s});
}

TEST_CASE("An agreement that is concluded before its decision is found", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.decision.decidedOn = *dossier.agreement.concludedOn;
    CHECK(agreementFindings(dossier).empty());
    dossier.decision.decidedOn = dossier.agreement.concludedOn->addDays(1);
    CHECK(codesOf(agreementFindings(dossier)) == QStringList{u"agreement_before_decision"_s});
}

TEST_CASE("A cancelled agreement is asked for its reason alone", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.agreement.status = AgreementStatus::Cancelled;
    dossier.party.taxNumber.clear();
    CHECK(codesOf(agreementFindings(dossier)) == QStringList{u"agreement_cancelled_without_reason"_s});
    dossier.agreement.cancellationReason = u"odustanak"_s;
    CHECK(codesOf(agreementFindings(dossier)).isEmpty());
}

TEST_CASE("A party with two agreements in one call is found once", "[agreements]")
{
    SampleAgreements sample;
    sample.draft();
    auto agreements = agreementsOf(sample.file(), sample.call().id);
    CHECK(partyTwiceFindings(agreements).empty());
    agreements[2].partyId = agreements[0].partyId;
    const auto findings = partyTwiceFindings(agreements);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].recordId == agreements[2].id.number());
    CHECK(findings[0].facts == u"400-73/2023-01"_s);
    agreements[0].status = AgreementStatus::Cancelled;
    CHECK(partyTwiceFindings(agreements).empty());
}

TEST_CASE("An agreement that the newest list does not select, or with another amount, is found",
          "[agreements]")
{
    SampleAgreements sample;
    sample.draft();
    const auto agreements = agreementsOf(sample.file(), sample.call().id);
    CHECK(notDecidedFindings(agreements, sample.selected()).empty());
    auto decided = sample.selected();
    decided[1].awarded = Money::eur(50'000);
    decided.pop_back();
    CHECK(codesOf(notDecidedFindings(agreements, decided)) ==
          QStringList{u"agreement_amount_not_decided"_s, u"agreement_not_decided"_s});
}

TEST_CASE("A scheme that does not count is a finding on the call", "[agreements]")
{
    Call call;
    call.agreementNumberScheme = u"{sequence}/{year}"_s;
    CHECK_FALSE(schemeFinding(call).has_value());
    call.agreementNumberScheme = u"400-73/{year}"_s;
    REQUIRE(schemeFinding(call).has_value());
    CHECK(schemeFinding(call)->recordTable == u"calls"_s);
}

TEST_CASE("A finding that was approved on the same facts is no longer open", "[agreements]")
{
    SampleAgreements sample;
    const auto first = sample.draft({sample.selected()[0]}).drafted[0];
    const auto openCount = [&] {
        return std::ranges::count_if(findingsOfAgreements(sample.file(), sample.call()), &Finding::isOpen,
                                     &AgreementFinding::finding);
    };
    const auto before = openCount();
    sample.workspace().perform({OperationKind::ApproveFinding, {}}, [&](const Change& change) {
        change.insert(Approval{{},
                               u"agreement_value_missing"_s,
                               u"agreements"_s,
                               first.number(),
                               u"implementer_signatory"_s,
                               u"potpisuje se na licu mesta"_s,
                               u"Službenica"_s,
                               QDate(2023, 9, 20)});
    });
    CHECK(openCount() == before - 1);
}

TEST_CASE("An agreement with an applicant who withdrew is found at once", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted.front();
    const auto isFound = [&] {
        return codesOf(findingsOfAgreement(sample.file(), readDossier(sample.file(), id)))
            .contains(u"agreement_of_withdrawn"_s);
    };
    CHECK_FALSE(isFound());
    withdrawApplication(sample.workspace(), sample.agreement(id).applicationId, QDate(2023, 6, 25),
                        u"odustanak"_s);
    CHECK(isFound());
    cancelAgreement(sample.workspace(), id, u"odustanak"_s);
    CHECK_FALSE(isFound());
}

TEST_CASE("An agreement knows what is found of it beside the others of its call", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    const auto twice = [&](Id<Agreement> id) {
        return codesOf(findingsOfAgreement(sample.file(), readDossier(sample.file(), id)))
            .contains(u"agreement_party_twice"_s);
    };
    CHECK_FALSE(twice(drafted[1]));
    Agreement second = sample.agreement(drafted[1]);
    second.partyId = sample.agreement(drafted[0]).partyId;
    sample.workspace().perform({OperationKind::EditAgreement, {}},
                               [&](const Change& change) { change.update(second); });
    CHECK(twice(drafted[1]));
    CHECK_FALSE(twice(drafted[0]));
    CHECK_FALSE(twice(drafted[2]));
}

TEST_CASE("A template that cannot be read is a finding", "[agreements]")
{
    AgreementDossier dossier = wholeDossier();
    dossier.storedTemplate->html = u"{{#has_financial_part}}"_s;
    CHECK(missingIn(dossier) == QStringList{u"template"_s});
}
