// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_operations.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/dump.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

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

} // namespace

TEST_CASE("Addenda of an agreement are counted from one", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    addAddendum(sample.workspace(), longerBy(id, 15));
    addAddendum(sample.workspace(), longerBy(id, 18));
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
    addAddendum(sample.workspace(), longerBy(id, 18));
    CHECK_THROWS_AS(editAddendum(sample.workspace(), edited), RuleBroken);
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
}
