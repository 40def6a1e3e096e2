// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_operations.h"

#include "core/agreements/agreement_printings.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/dump.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;

namespace {

const Signing onThirdOfOctober{QDate(2023, 10, 3), u"III-400-9/2023"_s, u"02.10.2023."_s};

} // namespace

TEST_CASE("An agreement goes from draft to printed to signed", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    markPrinted(sample.workspace(), {{id, u"abc"_s}});
    CHECK(sample.agreement(id).status == AgreementStatus::Printed);
    CHECK(sample.agreement(id).printedDigest == u"abc"_s);
    signAgreement(sample.workspace(), id, {QDate(2023, 10, 5), u"III-400-9/2023"_s, u"4. X 2023."_s});
    const Agreement made = sample.agreement(id);
    CHECK(made.status == AgreementStatus::Signed);
    CHECK(made.concludedOn == QDate(2023, 10, 5));
    CHECK(made.otherNumber == u"III-400-9/2023"_s);
    CHECK(made.otherDate == u"4. X 2023."_s);
}

TEST_CASE("What was never printed is not signed, and nothing is signed twice", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    CHECK_THROWS_AS(signAgreement(sample.workspace(), id, onThirdOfOctober), RuleBroken);
    markPrinted(sample.workspace(), {{id, u"abc"_s}});
    signAgreement(sample.workspace(), id, onThirdOfOctober);
    CHECK_THROWS_AS(signAgreement(sample.workspace(), id, onThirdOfOctober), RuleBroken);
}

TEST_CASE("An agreement is not signed on a day to come, nor before its selection was decided", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    markPrinted(sample.workspace(), {{id, u"abc"_s}});
    const auto decision = Records<SelectionDecision>(sample.file()).get(sample.agreement(id).decisionId);
    for (const QDate day : {sample.workspace().today().addDays(1), decision.decidedOn.addDays(-1)}) {
        CHECK_THROWS_AS(signAgreement(sample.workspace(), id, {day, {}, {}}), RuleBroken);
        CHECK_THROWS_AS(signAgreements(sample.workspace(), {id}, day), RuleBroken);
    }
    signAgreements(sample.workspace(), {id}, decision.decidedOn);
    CHECK(sample.agreement(id).status == AgreementStatus::Signed);
}

TEST_CASE("A copy of a signed agreement does not replace the digest of what was signed", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    const QString before = sample.agreement(id).printedDigest;
    markPrinted(sample.workspace(), {{id, u"later"_s}});
    CHECK(sample.agreement(id).printedDigest == before);
    CHECK(sample.agreement(id).status == AgreementStatus::Signed);
}

TEST_CASE("Every paper that was printed is kept, and the one that counts is named", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    for (const QString& digest : {u"first"_s, u"second"_s, u"second"_s})
        markPrinted(sample.workspace(), {{id, digest}});
    signAgreement(sample.workspace(), id, onThirdOfOctober);
    for (const QString& digest : {u"copy"_s, u"second"_s})
        markPrinted(sample.workspace(), {{id, digest}});
    const auto printings = printingsOf(sample.file(), {id});
    REQUIRE(printings.size() == 3);
    const auto kindOf = [&](const QString& digest) {
        return std::ranges::find(printings, digest, &AgreementPrinting::digest)->kind;
    };
    CHECK(kindOf(u"first"_s) == PrintingKind::Original);
    CHECK(kindOf(u"second"_s) == PrintingKind::Original);
    CHECK(kindOf(u"copy"_s) == PrintingKind::Copy);
    CHECK(printings.front().printedOn == sample.workspace().today());
    CHECK(sample.agreement(id).printedDigest == u"second"_s);
    const auto standing = [&](const QString& digest) {
        return standingOf(*std::ranges::find(printings, digest, &AgreementPrinting::digest),
                          sample.agreement(id).printedDigest);
    };
    CHECK(standing(u"first"_s) == PaperStanding::Overtaken);
    CHECK(standing(u"second"_s) == PaperStanding::Signed);
    CHECK(standing(u"copy"_s) == PaperStanding::LaterCopy);
    cancelAgreement(sample.workspace(), id, u"raskinut"_s);
    const auto afterwards = printingsOf(sample.file(), {id});
    CHECK(standingOf(*std::ranges::find(afterwards, u"second"_s, &AgreementPrinting::digest),
                     sample.agreement(id).printedDigest) == PaperStanding::Signed);
    CHECK(hasDigest(printings.front(), printings.front().digest.left(3).toUpper()));
    CHECK_FALSE(hasDigest(printings.front(), u" "_s));
}

TEST_CASE("A whole batch is marked as printed in one step", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    const auto entries = sample.workspace().journal().entries().size();
    markPrinted(sample.workspace(), {{drafted[0], u"a"_s}, {drafted[1], u"b"_s}, {drafted[2], u"c"_s}});
    CHECK(sample.workspace().journal().entries().size() == entries + 1);
    CHECK(sample.agreement(drafted[2]).printedDigest == u"c"_s);
}

TEST_CASE("A batch is named after the papers that it printed anew", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    markPrinted(sample.workspace(), {{drafted[0], u"a"_s}, {drafted[1], u"b"_s}});
    markPrinted(sample.workspace(), {{drafted[0], u"a"_s}, {drafted[1], u"b"_s}, {drafted[2], u"c"_s}});
    const auto step = sample.workspace().journal().nextUndo();
    CHECK(step->operation.details == QStringList{sample.agreement(drafted[2]).number});
    markPrinted(sample.workspace(), {{drafted[0], u"a"_s}});
    CHECK(sample.workspace().journal().nextUndo()->number == step->number);
}

TEST_CASE("A step on several agreements names no agreement that it left alone", "[agreements]")
{
    const auto titleOfPrinting = [](const QStringList& numbers) {
        std::vector<Agreement> agreements;
        for (const QString& number : numbers) {
            agreements.emplace_back();
            agreements.back().number = number;
        }
        return titleOf({OperationKind::MarkPrinted, namesOf(agreements)});
    };
    const auto of = [](int sequence) { return u"400-73/2023-%1"_s.arg(sequence); };
    CHECK(titleOfPrinting({of(1)}) == u"Agreements printed: 400-73/2023-1"_s);
    CHECK(titleOfPrinting({of(1), of(18)}) == u"Agreements printed: 400-73/2023-1, 400-73/2023-18"_s);
    CHECK(titleOfPrinting({of(9), of(10), of(11)}) ==
          u"Agreements printed: 400-73/2023-9 – 400-73/2023-11"_s);
    CHECK(titleOfPrinting({of(1), of(2), of(18)}) == u"Agreements printed: 400-73/2023-1 and 2 more"_s);
    CHECK(titleOfPrinting({of(3), of(2), of(1)}) == u"Agreements printed: 400-73/2023-3 and 2 more"_s);
    CHECK(titleOfPrinting({of(1), of(2), u"400-74/2023-3"_s}).endsWith(u"and 2 more"_s));
}

TEST_CASE("The money and months of a signed agreement are not edited", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    const auto refused = [&](const AgreementEdit& edit) {
        CHECK_THROWS_AS(editAgreement(sample.workspace(), id, edit), RuleBroken);
    };
    refused([](Agreement& agreement) { agreement.amount = Money::eur(1); });
    refused([](Agreement& agreement) { agreement.ownContribution.reset(); });
    refused([](Agreement& agreement) { agreement.technicalMonths = 1; });
    refused([](Agreement& agreement) { agreement.financialMonths = 1; });
    CHECK_THROWS_AS(editInstalments(sample.workspace(), id, {}), RuleBroken);
    CHECK(sample.agreement(id).amount == Money::eur(60'000));
}

TEST_CASE("Other fields of a signed agreement can still be put right", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    editAgreement(sample.workspace(), id,
                  [](Agreement& agreement) { agreement.otherNumber = u"III-400-10/2023"_s; });
    CHECK(sample.agreement(id).otherNumber == u"III-400-10/2023"_s);
}

TEST_CASE("What drafting fixed is not edited", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    const auto refused = [&](const AgreementEdit& edit) {
        CHECK_THROWS_AS(editAgreement(sample.workspace(), drafted[0], edit), RuleBroken);
    };
    refused([](Agreement& agreement) { agreement.number = u"1"_s; });
    refused([](Agreement& agreement) { agreement.numberSequence = 9; });
    refused([&](Agreement& agreement) { agreement.partyId = sample.selected()[1].applicant; });
}

TEST_CASE("A new amount divides the instalments anew", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    editAgreement(sample.workspace(), id,
                  [](Agreement& agreement) { agreement.amount = Money::eur(50'000, 1); });
    const auto instalments = instalmentsOf(sample.file(), id);
    REQUIRE(instalments.size() == 3);
    CHECK(instalments[0].amount == Money::eur(20'000));
    CHECK(instalments[2].amount == Money::eur(10'000, 1));
    editAgreement(sample.workspace(), id, [](Agreement& agreement) { agreement.amount.reset(); });
    CHECK(instalmentsOf(sample.file(), id).empty());
}

TEST_CASE("Edited instalments take the place of the old ones", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    auto instalments = instalmentsOf(sample.file(), id);
    instalments.pop_back();
    instalments[1].amount = Money::eur(36'000);
    editInstalments(sample.workspace(), id, instalments);
    const auto kept = instalmentsOf(sample.file(), id);
    REQUIRE(kept.size() == 2);
    CHECK(kept[1].amount == Money::eur(36'000));
    CHECK(kept[1].position == 2);
}

TEST_CASE("A cancelled agreement keeps its number and reason and takes no more work", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    cancelAgreement(sample.workspace(), id, u" odustanak "_s);
    CHECK(sample.agreement(id).status == AgreementStatus::Cancelled);
    CHECK(sample.agreement(id).cancellationReason == u"odustanak"_s);
    CHECK(sample.agreement(id).number == u"400-73/2023-01"_s);
    CHECK_THROWS_AS(cancelAgreement(sample.workspace(), id, u"opet"_s), RuleBroken);
    CHECK_THROWS_AS(editAgreement(sample.workspace(), id, [](Agreement& agreement) { agreement.copies = 2; }),
                    RuleBroken);
    CHECK_THROWS_AS(markPrinted(sample.workspace(), {{id, u"x"_s}}), RuleBroken);
}

TEST_CASE("Every operation on an agreement can be undone and redone", "[agreements]")
{
    SampleAgreements sample;
    Workspace& workspace = sample.workspace();
    const auto id = sample.draft().drafted[0];
    requireReversible(workspace, [&](Workspace& file) {
        editAgreement(file, id, [](Agreement& agreement) { agreement.amount = Money::eur(40'000); });
    });
    requireReversible(workspace, [&](Workspace& file) { editInstalments(file, id, {}); });
    requireReversible(workspace, [&](Workspace& file) { markPrinted(file, {{id, u"abc"_s}}); });
    requireReversible(workspace, [&](Workspace& file) { signAgreement(file, id, onThirdOfOctober); });
    requireReversible(workspace, [&](Workspace& file) { cancelAgreement(file, id, u"odustanak"_s); });
}

TEST_CASE("Agreements signed on one day are marked in one step, with the numbers they had", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    markPrinted(sample.workspace(), {{drafted[0], u"a"_s}, {drafted[1], u"b"_s}});
    editAgreement(sample.workspace(), drafted[0],
                  [](Agreement& agreement) { agreement.otherNumber = u"III-400-9/2023"_s; });
    signAgreements(sample.workspace(), {drafted[0], drafted[1]}, QDate(2023, 10, 5));
    CHECK(sample.agreement(drafted[0]).status == AgreementStatus::Signed);
    CHECK(sample.agreement(drafted[0]).otherNumber == u"III-400-9/2023"_s);
    CHECK(sample.agreement(drafted[1]).concludedOn == QDate(2023, 10, 5));
    sample.workspace().undo();
    CHECK(sample.agreement(drafted[1]).status == AgreementStatus::Printed);
}

TEST_CASE("One agreement that was never printed stops the signing of all", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    markPrinted(sample.workspace(), {{drafted[0], u"a"_s}});
    CHECK_THROWS_AS(signAgreements(sample.workspace(), {drafted[0], drafted[1]}, QDate(2023, 10, 5)),
                    RuleBroken);
    CHECK(sample.agreement(drafted[0]).status == AgreementStatus::Printed);
}

TEST_CASE("An amount given to an agreement without one is divided by the lot's plan", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    editAgreement(sample.workspace(), id, [](Agreement& agreement) { agreement.amount.reset(); });
    REQUIRE(instalmentsOf(sample.file(), id).empty());
    editAgreement(sample.workspace(), id,
                  [](Agreement& agreement) { agreement.amount = Money::eur(10'000); });
    const auto instalments = instalmentsOf(sample.file(), id);
    REQUIRE(instalments.size() == 3);
    CHECK(instalments[0].amount == Money::eur(4'000));
}
