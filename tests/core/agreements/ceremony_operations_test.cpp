// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/ceremony_operations.h"
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
