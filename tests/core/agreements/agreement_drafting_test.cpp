// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_numbering.h"
#include "core/agreements/agreement_operations.h"
#include "core/applications/application_operations.h"
#include "core/people/contact_operations.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/dump.h"
#include "tests/support/people.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList numbersOf(const test::SampleAgreements& sample)
{
    QStringList numbers;
    for (const Agreement& agreement : agreementsOf(sample.file(), sample.call().id))
        numbers.append(agreement.number);
    return numbers;
}

/// A frozen list of one lot that selects the first application of the sample and keeps the second in reserve.
QString frozenList(const test::SampleAgreements& sample)
{
    SelectionList list;
    SelectionLot& lot = list.lots.emplace_back();
    lot.id = sample.selected()[0].lot;
    for (const SelectionStatus status : {SelectionStatus::Selected, SelectionStatus::Reserve}) {
        const SelectedApplication& source = sample.selected()[lot.rows.size()];
        SelectionRow& row = lot.rows.emplace_back();
        row.listed.application = source.application;
        row.listed.applicant = source.applicant;
        row.status = status;
        row.awarded = status == SelectionStatus::Selected ? source.awarded : std::nullopt;
    }
    return QString::fromUtf8(QJsonDocument(toJson(list)).toJson());
}

} // namespace

TEST_CASE("Every selected application gets an agreement, numbered in the order of the list", "[agreements]")
{
    test::SampleAgreements sample;
    const DraftedAgreements result = sample.draft();
    CHECK(result.drafted.size() == 3);
    CHECK(result.alreadyThere == 0);
    CHECK(numbersOf(sample) == QStringList{u"400-73/2023-01"_s, u"400-73/2023-02"_s, u"400-73/2023-03"_s});
    CHECK(sample.agreement(result.drafted[1]).applicationId == sample.selected()[1].application);
}

TEST_CASE("No agreement is drafted with a number that another one has, whatever scheme gave it",
          "[agreements]")
{
    test::SampleAgreements sample;
    sample.draft({sample.selected()[0]});
    REQUIRE(numbersOf(sample) == QStringList{u"400-73/2023-01"_s});
    sample.changeCall([](Call& call) { call.agreementNumberScheme = u"400-73/{year}-0{sequence}"_s; });
    CHECK_THROWS_AS(sample.draft(), RuleBroken);
    CHECK(numbersOf(sample) == QStringList{u"400-73/2023-01"_s});
    sample.changeCall([](Call& call) { call.agreementNumberScheme = u"400-74/{year}-{sequence}"_s; });
    CHECK(sample.draft().drafted.size() == 2);
}

TEST_CASE("A draft takes parties, money, months and conclusion from where they stand", "[agreements]")
{
    test::SampleAgreements sample;
    const Agreement agreement = sample.agreement(sample.draft().drafted[0]);
    CHECK(agreement.partyId == sample.selected()[0].applicant);
    CHECK(agreement.partyOffice == u"predsednik opštine"_s);
    CHECK(agreement.partySignatory == u"Potpisnik 1"_s);
    CHECK(agreement.implementerOffice == u"generalni sekretar"_s);
    CHECK(agreement.amount == Money::eur(60'000));
    CHECK(agreement.ownContribution == Money::eur(6'000));
    CHECK(agreement.technicalMonths == 12);
    CHECK(agreement.financialMonths == 12);
    CHECK(agreement.service == u"pomoć u kući"_s);
    CHECK(agreement.concludedOn == QDate(2023, 10, 3));
    CHECK(agreement.place == u"Beograd"_s);
    CHECK(agreement.status == AgreementStatus::Draft);
    CHECK(Records<StoredTemplate>(sample.file()).get(agreement.templateId.value()).code ==
          u"cooperation_agreement"_s);
}

TEST_CASE("The contact who holds the representative's office on the day of conclusion signs", "[agreements]")
{
    test::SampleAgreements sample;
    const Id<Organisation> party = sample.selected()[0].applicant;
    Contact former = aContact(party).named(u"Petar Primer"_s).as(u"predsednik opštine"_s);
    former.validTo = QDate(2023, 10, 2);
    addContact(sample.workspace(), former);
    addContact(
        sample.workspace(),
        aContact(party).named(u"Petra Primer"_s).as(u"predsednica opštine"_s).from(QDate(2023, 10, 3)));
    addContact(sample.workspace(), aContact(party).named(u"Ana Primer"_s).as(u"načelnica odeljenja"_s));
    const Agreement agreement = sample.agreement(sample.draft().drafted[0]);
    REQUIRE(agreement.concludedOn == QDate(2023, 10, 3));
    CHECK(agreement.partySignatory == u"Petra Primer"_s);
    CHECK(agreement.partyOffice == u"predsednica opštine"_s);
}

TEST_CASE("Instalments follow the plan of the lot, and a lot without money has none", "[agreements]")
{
    test::SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    const auto odd = instalmentsOf(sample.file(), drafted[1]);
    REQUIRE(odd.size() == 3);
    CHECK(odd[0].amount + odd[1].amount + odd[2].amount == Money::eur(59'999, 99));
    CHECK(odd[0].amount == Money::eur(24'000));
    CHECK(instalmentsOf(sample.file(), drafted[2]).empty());
    CHECK_FALSE(sample.agreement(drafted[2]).amount.has_value());
}

TEST_CASE("Drafting again changes nothing", "[agreements]")
{
    test::SampleAgreements sample;
    sample.draft();
    const QString before = dumpOf(sample.file());
    const DraftedAgreements again = sample.draft();
    CHECK(again.drafted.empty());
    CHECK(again.alreadyThere == 3);
    CHECK((dumpOf(sample.file()) == before));
}

TEST_CASE("After a new version of the list only the newly selected are drafted", "[agreements]")
{
    test::SampleAgreements sample;
    sample.draft({sample.selected()[0], sample.selected()[1]});
    sample.decideAgain(QDate(2023, 9, 25));
    const DraftedAgreements result = sample.draft({sample.selected()[2], sample.selected()[0]});
    REQUIRE(result.drafted.size() == 1);
    CHECK(result.alreadyThere == 1);
    const Agreement added = sample.agreement(result.drafted[0]);
    CHECK(added.number == u"400-73/2023-03"_s);
    CHECK(added.decisionId == sample.decision().id);
}

TEST_CASE("The number of a cancelled agreement stays taken, and another is drafted in its place",
          "[agreements]")
{
    test::SampleAgreements sample;
    const auto first = sample.draft({sample.selected()[0]}).drafted[0];
    cancelAgreement(sample.workspace(), first, u"odustanak"_s);
    const DraftedAgreements result = sample.draft();
    REQUIRE(result.drafted.size() == 3);
    CHECK(sample.agreement(result.drafted[0]).number == u"400-73/2023-02"_s);
    CHECK(sample.agreement(result.drafted[0]).applicationId == sample.agreement(first).applicationId);
    CHECK(sample.draft().alreadyThere == 3);
}

TEST_CASE("Without a ceremony numbers count in the year of the decision and the date stays open",
          "[agreements]")
{
    test::SampleAgreements sample;
    sample.draft({sample.selected()[0]});
    sample.decideAgain(QDate(2024, 1, 15));
    const DraftedAgreements result =
        draftAgreements(sample.workspace(), sample.call(), sample.decision(), sample.selected());
    const Agreement agreement = sample.agreement(result.drafted[0]);
    CHECK(agreement.number == u"400-73/2024-01"_s);
    CHECK_FALSE(agreement.concludedOn.has_value());
    CHECK(agreement.place == u"Beograd"_s);
    CHECK(nextSequence(sample.file(), sample.call().agreementNumberScheme, 2023) == 2);
}

TEST_CASE("A call that is not decided gets no agreements", "[agreements]")
{
    test::SampleAgreements sample;
    Call undecided = sample.call();
    undecided.id = {};
    undecided.code = u"NOV"_s;
    sample.workspace().perform({OperationKind::ImportCall, {}},
                               [&](const Change& change) { undecided.id = change.insert(undecided); });
    try {
        draftAgreements(sample.workspace(), undecided);
        FAIL("agreements were drafted");
    } catch (const RuleBroken& broken) {
        CHECK(broken.whatHappened() ==
              u"Agreements were not drafted: the selection of call NOV is not decided yet."_s);
    }
}

TEST_CASE("A scheme that does not count stops the drafting before anything is written", "[agreements]")
{
    test::SampleAgreements sample;
    sample.changeCall([](Call& call) { call.agreementNumberScheme = u"400-73/{year}"_s; });
    CHECK_THROWS_AS(sample.draft(), RuleBroken);
    CHECK(numbersOf(sample).isEmpty());
}

TEST_CASE("Drafting is one step that can be undone and redone", "[agreements]")
{
    test::SampleAgreements sample;
    requireReversible(sample.workspace(), [&](Workspace&) { sample.draft(); });
}

TEST_CASE("An older drafting cannot be undone alone: a gap would stay in the numbers", "[agreements]")
{
    test::SampleAgreements sample;
    sample.draft({sample.selected()[0]});
    const qint64 older = sample.workspace().journal().entries(1).front().number;
    sample.draft();
    CHECK_THROWS_AS(sample.workspace().undoEntry(older), RuleBroken);
    CHECK(numbersOf(sample).size() == 3);
}

TEST_CASE("The newest frozen list says who gets an agreement", "[agreements]")
{
    test::SampleAgreements sample;
    SelectionDecision decision = sample.decision();
    decision.id = {};
    decision.version = 2;
    decision.list = frozenList(sample);
    sample.workspace().perform({OperationKind::DecideSelection, {}},
                               [&](const Change& change) { change.insert(decision); });
    const DraftedAgreements result = draftAgreements(sample.workspace(), sample.call());
    REQUIRE(result.drafted.size() == 1);
    const Agreement agreement = sample.agreement(result.drafted[0]);
    CHECK(agreement.applicationId == sample.selected()[0].application);
    CHECK(agreement.amount == Money::eur(60'000));
}

TEST_CASE("An applicant who withdrew since the decision gets no agreement, and is named", "[agreements]")
{
    test::SampleAgreements sample;
    const Id<Application> first = sample.selected().front().application;
    withdrawApplication(sample.workspace(), first, QDate(2023, 6, 25), u"odustanak"_s);
    const DraftedAgreements result = sample.draft();
    CHECK(result.drafted.size() == 2);
    REQUIRE(result.withdrawn.size() == 1);
    CHECK(result.withdrawn.front().id == first);
    CHECK(sample.agreement(result.drafted.front()).numberSequence == 1);
}

TEST_CASE("A lot that names the template of addenda gets no agreements, and the refusal names both",
          "[agreements]")
{
    test::SampleAgreements sample;
    auto lot = Records<Lot>(sample.file()).get(sample.selected().front().lot);
    lot.templateCode = u"addendum"_s;
    sample.workspace().perform({OperationKind::ImportCall, {}},
                               [&](const Change& change) { change.update(lot); });
    try {
        sample.draft();
        FAIL("agreements were drafted");
    } catch (const RuleBroken& broken) {
        CHECK(broken.whatHappened() ==
              u"Agreements were not drafted: the template “Aneks sporazuma” of lot 1 "
              "of call PP-2023 is not one for agreements."_s);
    }
    CHECK(numbersOf(sample).isEmpty());
}
