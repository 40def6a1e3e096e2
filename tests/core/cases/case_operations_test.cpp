// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_operations.h"

#include "core/agreements/agreement_operations.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;
using test::SampleAgreements;

namespace {

std::vector<CaseStage> stagesOf(const OpenedCase& opened)
{
    return Records<CaseStage>(opened.file()).by(&CaseStage::caseId, opened.id, "position");
}

Case caseOf(const OpenedCase& opened)
{
    return Records<Case>(opened.file()).get(opened.id);
}

} // namespace

TEST_CASE("A case is opened with the stages and the instalments of its agreement", "[cases]")
{
    const OpenedCase opened;
    const Agreement agreement = opened.sample.agreement(opened.agreement);
    CHECK(caseOf(opened).status == CaseStatus::Open);
    const auto stages = stagesOf(opened);
    REQUIRE(stages.size() == 2);
    CHECK(stages.front().startsOn == agreement.concludedOn);
    CHECK(opened.sums().planned == agreement.amount);
    CHECK(opened.instalments().size() == instalmentsOf(opened.file(), agreement.id).size());
}

TEST_CASE("Cases of a call are opened in one go, for what is signed and has none", "[cases]")
{
    SampleAgreements sample;
    const Id<Agreement> id = sample.signedAgreement();
    const auto waiting = withoutCase(sample.file(), sample.call().id);
    REQUIRE(waiting.size() == 1); // the others are drafts
    CHECK(waiting.front().id == id);
    (void)openCases(sample.workspace(), waiting);
    CHECK(withoutCase(sample.file(), sample.call().id).empty());
    CHECK_THROWS_AS(openCases(sample.workspace(), {}), RuleBroken);
    CHECK(sample.workspace().undo());
    CHECK(Records<Case>(sample.file()).all().empty());
    CHECK(Records<Instalment>(sample.file()).all().empty());
}

TEST_CASE("No case is opened for what is not signed, nor a second one", "[cases]")
{
    OpenedCase opened;
    const auto agreements = agreementsOf(opened.file(), opened.sample.call().id);
    CHECK_THROWS_AS(openCases(opened.workspace, {agreements.at(1)}), RuleBroken);
    CHECK_THROWS_AS(openCases(opened.workspace, {agreements.at(0)}), RuleBroken);
    CHECK(Records<Case>(opened.file()).all().size() == 1);
}

TEST_CASE("A case opened after an addendum pays what the addendum gives", "[cases]")
{
    OpenedCase opened;
    CHECK(opened.workspace.undo());
    opened.changeAmount(Money::eur(75'000));
    (void)openCases(opened.workspace, {opened.sample.agreement(opened.agreement)});
    CHECK(opened.sums().planned == Money::eur(75'000));
}

TEST_CASE("A case closes when nothing is in course, and reopens", "[cases]")
{
    OpenedCase opened;
    const CaseEnd end{CaseStatus::Closed, opened.workspace.today(), {}};
    const Id<Payment> id = opened.request(Money::eur(100));
    CHECK_THROWS_AS(closeCase(opened.workspace, opened.id, end), RuleBroken);
    returnPayment(opened.workspace, id, QDate(2023, 10, 12), u"nepotpun zahtev"_s);
    closeCase(opened.workspace, opened.id, end);
    CHECK(caseOf(opened).status == CaseStatus::Closed);
    CHECK_THROWS_AS(closeCase(opened.workspace, opened.id, end), RuleBroken);
    CHECK_THROWS_AS(opened.request(Money::eur(100)), RuleBroken);
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, {}), RuleBroken);
    reopenCase(opened.workspace, opened.id);
    CHECK_FALSE(caseOf(opened).closedOn);
    CHECK_THROWS_AS(reopenCase(opened.workspace, opened.id), RuleBroken);
    CHECK_NOTHROW(opened.request(Money::eur(100)));
}

TEST_CASE("A case that ends early says why, and none closes before it was opened", "[cases]")
{
    OpenedCase opened;
    const QDate today = opened.workspace.today();
    CHECK_THROWS_AS(closeCase(opened.workspace, opened.id, {CaseStatus::EndedEarly, today, u" "_s}),
                    RuleBroken);
    CHECK_THROWS_AS(closeCase(opened.workspace, opened.id, {CaseStatus::Closed, today.addDays(-1), {}}),
                    RuleBroken);
    closeCase(opened.workspace, opened.id, {CaseStatus::EndedEarly, today, u"opština je odustala"_s});
    CHECK(caseOf(opened).status == CaseStatus::EndedEarly);
}

TEST_CASE("Stages follow each other", "[cases]")
{
    OpenedCase opened;
    const auto stages = stagesOf(opened);
    CaseStage first = stages[0];
    first.endsOn = stages[1].startsOn;
    CHECK_THROWS_AS(editStage(opened.workspace, first), RuleBroken);
    first.endsOn = first.startsOn.addDays(-1);
    CHECK_THROWS_AS(editStage(opened.workspace, first), RuleBroken);
    CaseStage last = stages[1];
    last.endsOn = last.endsOn.addMonths(3);
    editStage(opened.workspace, last);
    CHECK(stagesOf(opened)[1].endsOn == last.endsOn);
}

TEST_CASE("A signing is not taken back under its case", "[cases]")
{
    OpenedCase opened;
    qint64 signing = 0;
    for (const JournalEntry& entry : opened.workspace.journal().entries()) {
        if (entry.operation.kind == OperationKind::SignAgreement)
            signing = entry.number;
    }
    CHECK_THROWS_AS(opened.workspace.undoEntry(signing), RuleBroken);
    CHECK(opened.workspace.undo()); // the opening
    CHECK_NOTHROW(opened.workspace.undoEntry(signing));
}
