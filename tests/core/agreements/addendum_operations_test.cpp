// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/dump.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <map>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;

namespace {

Addendum longerBy(Id<Agreement> agreement, int financialMonths)
{
    Addendum made;
    made.agreementId = agreement;
    made.inForceOn = QDate(2024, 6, 12);
    made.reason = u"kasniji početak usluge"_s;
    made.financialMonths = financialMonths;
    return made;
}

void print(const SampleAgreements& sample, Id<Addendum> id, const QString& digest = u"adde"_s)
{
    markPrinted(sample.workspace(), {{Records<Addendum>(sample.file()).get(id).agreementId, digest, id}});
}

void sign(const SampleAgreements& sample, Id<Addendum> id)
{
    print(sample, id);
    signAddendum(sample.workspace(), id, {QDate(2024, 6, 1), u"400-11/2024"_s, {}});
}

Addendum read(const SampleAgreements& sample, Id<Addendum> id)
{
    return Records<Addendum>(sample.file()).get(id);
}

} // namespace

TEST_CASE("Addenda of an agreement are counted from one", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    sign(sample, addAddendum(sample.workspace(), longerBy(id, 15)));
    sign(sample, addAddendum(sample.workspace(), longerBy(id, 18)));
    const auto addenda = addendaOf(sample.file(), id);
    REQUIRE(addenda.size() == 2);
    CHECK(addenda[0].position == 1);
    CHECK(addenda[1].position == 2);
    CHECK(termsOn(QDate(2024, 7, 1), sample.agreement(id), addenda).financialMonths == 18);
    CHECK(sample.agreement(id).financialMonths == 12);
}

TEST_CASE("Only a signed agreement gets an addendum", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    CHECK_THROWS_AS(addAddendum(sample.workspace(), longerBy(drafted[0], 15)), RuleBroken);
    cancelAgreement(sample.workspace(), drafted[0], u"odustanak"_s);
    CHECK_THROWS_AS(addAddendum(sample.workspace(), longerBy(drafted[0], 15)), RuleBroken);
}

TEST_CASE("An addendum stays in the agreement's currency", "[agreements]")
{
    SampleAgreements sample;
    Addendum dinars = longerBy(sample.signedAgreement(), 15);
    dinars.amount = Money::rsd(1);
    CHECK_THROWS_AS(addAddendum(sample.workspace(), dinars), RuleBroken);
}

TEST_CASE("The last addendum can be edited, an earlier one not", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    const auto first = addAddendum(sample.workspace(), longerBy(id, 15));
    Addendum edited = addendaOf(sample.file(), id).front();
    edited.inForceOn = QDate(2024, 7, 1);
    edited.position = 9;
    editAddendum(sample.workspace(), edited);
    CHECK(Records<Addendum>(sample.file()).get(first).inForceOn == QDate(2024, 7, 1));
    CHECK(Records<Addendum>(sample.file()).get(first).position == 1);
}

TEST_CASE("The next addendum is added once the one before it is signed or cancelled", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    const auto first = addAddendum(sample.workspace(), longerBy(id, 15));
    CHECK_THROWS_AS(addAddendum(sample.workspace(), longerBy(id, 18)), RuleBroken);
    print(sample, first);
    CHECK_THROWS_AS(addAddendum(sample.workspace(), longerBy(id, 18)), RuleBroken);
    cancelAddendum(sample.workspace(), first, u"pogrešan razlog"_s);
    CHECK(read(sample, first).cancellationReason == u"pogrešan razlog"_s);
    const auto second = addAddendum(sample.workspace(), longerBy(id, 18));
    CHECK(read(sample, second).position == 2);
    CHECK_THROWS_AS(cancelAddendum(sample.workspace(), first, {}), RuleBroken);
    CHECK_THROWS_AS(editAddendum(sample.workspace(), read(sample, first)), RuleBroken);
}

TEST_CASE("An addendum takes place and signatories from its agreement unless it names its own",
          "[agreements]")
{
    SampleAgreements sample;
    Addendum other = longerBy(sample.signedAgreement(), 15);
    other.partySignatory = u"Novi potpisnik"_s;
    const Addendum added = read(sample, addAddendum(sample.workspace(), other));
    const Agreement agreement = sample.agreement(added.agreementId);
    CHECK(added.place == agreement.place);
    CHECK(added.partyOffice == agreement.partyOffice);
    CHECK(added.partySignatory == u"Novi potpisnik"_s);
    CHECK(added.status == AgreementStatus::Draft);
}

TEST_CASE("An addendum is signed once it was printed, and counts from then on", "[agreements]")
{
    SampleAgreements sample;
    const auto agreement = sample.signedAgreement();
    const auto id = addAddendum(sample.workspace(), longerBy(agreement, 15));
    const Signing signing{QDate(2024, 6, 1), u"400-11/2024"_s, {}};
    CHECK_THROWS_AS(signAddendum(sample.workspace(), id, signing), RuleBroken);
    print(sample, id);
    CHECK(read(sample, id).status == AgreementStatus::Printed);
    const auto monthsNow = [&] {
        return termsOn(QDate(2024, 7, 1), sample.agreement(agreement), addendaOf(sample.file(), agreement))
            .financialMonths;
    };
    CHECK(monthsNow() == 12);
    CHECK_THROWS_AS(signAddendum(sample.workspace(), id, {QDate(2023, 10, 2), {}, {}}), RuleBroken);
    CHECK_THROWS_AS(signAddendum(sample.workspace(), id, {sample.workspace().today().addDays(1), {}, {}}),
                    RuleBroken);
    signAddendum(sample.workspace(), id, signing);
    CHECK(read(sample, id).status == AgreementStatus::Signed);
    CHECK(read(sample, id).concludedOn == QDate(2024, 6, 1));
    CHECK(read(sample, id).otherNumber == u"400-11/2024"_s);
    CHECK(monthsNow() == 15);
    CHECK_THROWS_AS(signAddendum(sample.workspace(), id, signing), RuleBroken);
    cancelAddendum(sample.workspace(), id, u"raskinut"_s);
    CHECK(monthsNow() == 12);
}

TEST_CASE("Of a signed addendum only numbers that are written by hand are still entered", "[agreements]")
{
    SampleAgreements sample;
    const auto id = addAddendum(sample.workspace(), longerBy(sample.signedAgreement(), 15));
    sign(sample, id);
    Addendum edited = read(sample, id);
    edited.number = u"400-73/2024-7"_s;
    edited.otherNumber = u"400-12/2024"_s;
    editAddendum(sample.workspace(), edited);
    CHECK(read(sample, id).number == u"400-73/2024-7"_s);
    edited.number = u"400-73/2024-8"_s;
    CHECK_THROWS_AS(editAddendum(sample.workspace(), edited), RuleBroken);
    edited = read(sample, id);
    edited.reason = u"drugi razlog"_s;
    CHECK_THROWS_AS(editAddendum(sample.workspace(), edited), RuleBroken);
}

TEST_CASE("Papers of an addendum are kept beside those of its agreement", "[agreements]")
{
    SampleAgreements sample;
    const auto agreement = sample.signedAgreement();
    const auto id = addAddendum(sample.workspace(), longerBy(agreement, 15));
    print(sample, id, u"first"_s);
    print(sample, id, u"second"_s);
    signAddendum(sample.workspace(), id, {QDate(2024, 6, 1), {}, {}});
    print(sample, id, u"later"_s);
    CHECK(read(sample, id).printedDigest == u"second"_s);
    CHECK(sample.agreement(agreement).printedDigest == u"printed"_s);
    CHECK(printingsOf(sample.file(), {agreement}).size() == 1);
    std::map<QString, PaperStanding> standings;
    for (const AgreementPrinting& printing : printingsOf(sample.file(), {agreement, id}))
        standings[printing.digest] = standingOf(printing, read(sample, id).printedDigest);
    CHECK(standings == std::map<QString, PaperStanding>{{u"first"_s, PaperStanding::Overtaken},
                                                        {u"second"_s, PaperStanding::Signed},
                                                        {u"later"_s, PaperStanding::LaterCopy}});
}

TEST_CASE("Adding and editing an addendum can be undone and redone", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    requireReversible(sample.workspace(), [&](Workspace& file) { addAddendum(file, longerBy(id, 15)); });
    requireReversible(sample.workspace(), [&](Workspace& file) {
        Addendum edited = addendaOf(file.file(), id).front();
        edited.number = u"400-73/2023-01-1"_s;
        editAddendum(file, edited);
    });
    const auto addendum = addendaOf(sample.file(), id).front().id;
    requireReversible(sample.workspace(), [&](Workspace& file) {
        markPrinted(file, {{id, u"adde"_s, addendum}});
    });
    requireReversible(sample.workspace(), [&](Workspace& file) {
        signAddendum(file, addendum, {QDate(2024, 6, 1), u"400-11/2024"_s, {}});
    });
    requireReversible(sample.workspace(),
                      [&](Workspace& file) { cancelAddendum(file, addendum, u"raskinut"_s); });
}
