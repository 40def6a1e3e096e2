// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/ceremony_operations.h"

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

void moveTo(Workspace& workspace, Id<SigningCeremony> id, QDate date)
{
    auto ceremony = Records<SigningCeremony>(workspace.file()).get(id);
    ceremony.heldAt->date = date;
    ceremony.place = u"Novi Sad"_s;
    saveCeremony(workspace, ceremony);
}

} // namespace

TEST_CASE("When a ceremony is moved its unsigned agreements move with it", "[agreements]")
{
    SampleAgreements sample;
    const auto signedOne = sample.signedAgreement();
    const auto drafts = agreementsOf(sample.file(), sample.call().id);
    moveTo(sample.workspace(), sample.ceremony(), QDate(2023, 10, 10));
    CHECK(sample.agreement(drafts[1].id).concludedOn == QDate(2023, 10, 10));
    CHECK(sample.agreement(drafts[1].id).place == u"Novi Sad"_s);
    CHECK(sample.agreement(signedOne).concludedOn == QDate(2023, 10, 3));
    CHECK(sample.agreement(signedOne).place == u"Beograd"_s);
}

TEST_CASE("Adding and moving a ceremony can be undone and redone", "[agreements]")
{
    SampleAgreements sample;
    sample.draft();
    requireReversible(sample.workspace(), [](Workspace& file) {
        saveCeremony(file, {{}, u"Drugi krug"_s, {}, {}, {}});
    });
    requireReversible(sample.workspace(),
                      [&](Workspace& file) { moveTo(file, sample.ceremony(), QDate(2023, 10, 10)); });
}

TEST_CASE("An agreement put on a ceremony takes its date and place, one of its own stays", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    editAgreement(sample.workspace(), drafted[1],
                  [](Agreement& agreement) { agreement.concludedOn = QDate(2023, 12, 1); });
    const auto second = saveCeremony(
        sample.workspace(), {{}, u"Drugi krug"_s, WallTime{QDate(2023, 11, 7), QTime(11, 0)}, u"Niš"_s, {}});
    attachAgreements(sample.workspace(), second, {drafted[0], drafted[1]});
    CHECK(sample.agreement(drafted[0]).concludedOn == QDate(2023, 11, 7));
    CHECK(sample.agreement(drafted[0]).place == u"Niš"_s);
    CHECK(sample.agreement(drafted[1]).concludedOn == QDate(2023, 12, 1));
    CHECK(agreementsAt(sample.file(), second).size() == 2);
    detachAgreements(sample.workspace(), {drafted[0]});
    CHECK_FALSE(sample.agreement(drafted[0]).ceremonyId.has_value());
    CHECK(sample.agreement(drafted[0]).concludedOn == QDate(2023, 11, 7));
}

TEST_CASE("A cancelled agreement is put on no ceremony, and nothing of the batch is written", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    cancelAgreement(sample.workspace(), drafted[1], u"odustanak"_s);
    const auto second = saveCeremony(sample.workspace(), {{}, u"Drugi krug"_s, {}, {}, {}});
    CHECK_THROWS_AS(attachAgreements(sample.workspace(), second, {drafted[0], drafted[1]}), RuleBroken);
    CHECK(sample.agreement(drafted[0]).ceremonyId == sample.ceremony());
}

TEST_CASE("A ceremony is deleted only when nothing is signed there", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    CHECK_THROWS_AS(deleteCeremony(sample.workspace(), sample.ceremony()), RuleBroken);
    detachAgreements(sample.workspace(), drafted);
    deleteCeremony(sample.workspace(), sample.ceremony());
    CHECK_FALSE(newestCeremony(sample.file()).has_value());
}
