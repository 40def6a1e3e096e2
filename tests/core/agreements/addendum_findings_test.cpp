// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/addendum_findings.h"

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_findings.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;

namespace {

/// The signed agreement of the sample with one addendum in which nothing is missing.
struct OneAddendum {
    OneAddendum()
    {
        Addendum addendum;
        addendum.agreementId = sample.signedAgreement();
        addendum.number = u"400-73/2024-4"_s;
        addendum.otherNumber = u"III-400-1/2024"_s;
        addendum.concludedOn = QDate(2024, 5, 1);
        addendum.inForceOn = QDate(2024, 6, 1);
        addendum.reason = u"kasniji početak usluge"_s;
        addendum.implementerSignatory = u"Potpisnica"_s;
        addendum.financialMonths = 15;
        addAddendum(sample.workspace(), addendum);
        dossier = readDossier(sample.file(), addendum.agreementId);
    }

    [[nodiscard]] Addendum& addendum() { return dossier.addenda.front(); }
    /// "code: facts" of what is found.
    [[nodiscard]] QStringList found() const
    {
        QStringList codes;
        for (const Finding& finding : addendumFindings(dossier)) {
            CHECK(finding.recordTable == u"addenda"_s);
            CHECK(finding.recordId == dossier.addenda.front().id.number());
            CHECK_FALSE(finding.what.contains(u'%'));
            codes.append(finding.facts.isEmpty() ? finding.code : finding.code + u": " + finding.facts);
        }
        return codes;
    }

    SampleAgreements sample;
    AgreementDossier dossier;
};

} // namespace

TEST_CASE("A whole addendum has no findings", "[agreements]")
{
    CHECK(OneAddendum().found().isEmpty());
}

TEST_CASE("Every blank of an addendum's page is a finding", "[agreements]")
{
    OneAddendum one;
    one.addendum().number = u" "_s;
    one.addendum().otherNumber.clear();
    one.addendum().concludedOn.reset();
    one.addendum().place.clear();
    one.addendum().reason.clear();
    one.addendum().partySignatory.clear();
    QStringList found = one.found();
    found.sort();
    CHECK(found == QStringList{u"addendum_value_missing: concluded_on"_s, u"addendum_value_missing: number"_s,
                               u"addendum_value_missing: other_number"_s,
                               u"addendum_value_missing: party_signatory"_s,
                               u"addendum_value_missing: place"_s, u"addendum_value_missing: reason"_s});
}

TEST_CASE("What its agreement lacks of the party is a blank of an unsigned addendum too", "[agreements]")
{
    OneAddendum one;
    one.dossier.party.taxNumber.clear();
    const auto findings = addendumFindings(one.dossier);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == u"addendum_value_missing"_s);
    CHECK(findings[0].facts == u"party_tax_number"_s);
    CHECK(findings[0].recordTable == u"organisations"_s);
    CHECK(missingValueFindings(one.dossier, one.addendum()).size() == 1);
    one.addendum().status = AgreementStatus::Signed;
    CHECK(addendumFindings(one.dossier).empty());
}

TEST_CASE("A blank that an addendum shares with its agreement is told in words of the addendum",
          "[agreements]")
{
    OneAddendum one;
    Organisation& party = one.dossier.party;
    party.nameLatin.clear();
    party.nameCyrillic.clear();
    party.seat.clear();
    party.registrationNumber.clear();
    party.taxNumber.clear();
    one.dossier.programme = Programme();
    const auto findings = addendumFindings(one.dossier);
    CHECK(findings.size() >= 4);
    for (const Finding& finding : findings) {
        CAPTURE(finding.facts.toStdString());
        CHECK(finding.what.contains(u"addendum 1 of agreement "_s + one.dossier.agreement.number));
    }
}

TEST_CASE("What the other party writes in is a note until the addendum is signed", "[agreements]")
{
    OneAddendum one;
    one.addendum().otherNumber.clear();
    CHECK(addendumFindings(one.dossier).front().severity == Severity::Note);
    one.addendum().status = AgreementStatus::Signed;
    CHECK(addendumFindings(one.dossier).front().severity == Severity::Warning);
}

TEST_CASE("What the template of addenda does not print is not missed, and what it misspells is",
          "[agreements]")
{
    OneAddendum one;
    one.addendum().reason.clear();
    one.dossier.addendumTemplate->html = u"<p>{{number}} {{rezon}}</p>"_s;
    CHECK(one.found() == QStringList{u"addendum_value_missing: rezon"_s});
    one.dossier.addendumTemplate->html = u"<p>{{#changes}}</p>"_s;
    CHECK(one.found() == QStringList{u"addendum_value_missing: template"_s});
    one.dossier.addendumTemplate.reset();
    CHECK(one.found() == QStringList{u"addendum_value_missing: template"_s});
}

TEST_CASE("An addendum that changes nothing is found", "[agreements]")
{
    OneAddendum one;
    one.addendum().financialMonths = one.dossier.agreement.financialMonths;
    CHECK(one.found() == QStringList{u"addendum_changes_nothing"_s});
    one.addendum().change = u"Član 4 glasi drugačije."_s;
    CHECK(one.found().isEmpty());
}

TEST_CASE("Days of an addendum that cannot follow each other are found", "[agreements]")
{
    OneAddendum one;
    one.addendum().concludedOn = QDate(2020, 1, 1);
    CHECK(one.found() == QStringList{u"addendum_before_agreement: 2020-01-01;2023-10-03"_s});
    one.addendum().concludedOn = QDate(2024, 6, 2);
    CHECK(one.found() == QStringList{u"addendum_in_force_before_signing: 2024-06-01;2024-06-02"_s});
}

TEST_CASE("An addendum before the one that it follows is found, cancelled ones aside", "[agreements]")
{
    OneAddendum one;
    Addendum second = one.addendum();
    second.id = Id<Addendum>::make();
    second.position = 2;
    second.concludedOn = QDate(2024, 4, 30);
    second.financialMonths = 18;
    one.dossier.addenda.push_back(second);
    const auto codes = [&] {
        QStringList found;
        for (const Finding& finding : addendumFindings(one.dossier))
            found.append(finding.code);
        return found;
    };
    CHECK(codes() == QStringList{u"addendum_before_earlier"_s});
    one.addendum().status = AgreementStatus::Cancelled;
    one.addendum().cancellationReason = u"pogrešan razlog"_s;
    CHECK(codes().isEmpty());
}

TEST_CASE("An addendum above the ceiling of the lot is an error", "[agreements]")
{
    OneAddendum one;
    one.dossier.lot.awardKind = AwardKind::Requested;
    one.dossier.lot.ceiling = Money::eur(60'000);
    one.addendum().amount = Money::eur(60'000, 1);
    REQUIRE(one.found() == QStringList{u"addendum_over_ceiling: 6000001;6000000"_s});
    CHECK(addendumFindings(one.dossier).front().severity == Severity::Error);
    one.addendum().amount = Money::eur(50'000);
    CHECK(one.found().isEmpty());
}

TEST_CASE("An addendum that brings money for no month is found", "[agreements]")
{
    OneAddendum one;
    one.dossier.agreement.financialMonths = 0;
    one.addendum().financialMonths.reset();
    one.addendum().amount = Money::eur(50'000);
    CHECK(one.found() == QStringList{u"addendum_money_without_months: 5000000"_s});
    one.addendum().financialMonths = 6;
    CHECK(one.found().isEmpty());
}

TEST_CASE("A cancelled addendum misses its reason alone", "[agreements]")
{
    OneAddendum one;
    one.addendum().status = AgreementStatus::Cancelled;
    one.addendum().number.clear();
    CHECK(one.found() == QStringList{u"addendum_cancelled_without_reason"_s});
    one.addendum().cancellationReason = u"pogrešan razlog"_s;
    CHECK(one.found().isEmpty());
}

TEST_CASE("Findings of addenda stand among those of their agreement", "[agreements]")
{
    OneAddendum one;
    one.addendum().number.clear();
    const auto findings = agreementFindings(one.dossier);
    CHECK(std::ranges::count(findings, u"addendum_value_missing"_s, &Finding::code) == 1);
}
