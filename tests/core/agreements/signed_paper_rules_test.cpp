// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/signed_paper_rules.h"

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/calls/call_operations.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;

namespace {

/// An agreement whose service was entered in one step and whose money in another before it was signed.
struct Signed {
    SampleAgreements sample;
    Workspace& workspace = sample.workspace();
    Id<Agreement> id = sample.draft().drafted.at(0);
    qint64 service = step([](Agreement& agreement) { agreement.service = u"predah za porodice"_s; });
    qint64 money = step([](Agreement& agreement) { agreement.amount = Money(5'000'000, Currency::Eur); });
    qint64 signing = sign();

    [[nodiscard]] qint64 lastStep() const { return workspace.journal().nextUndo()->number; }
    [[nodiscard]] Agreement agreement() const { return sample.agreement(id); }

    qint64 step(const AgreementEdit& edit)
    {
        editAgreement(workspace, id, edit);
        return lastStep();
    }
    qint64 sign()
    {
        markPrinted(workspace, {{id, u"printed"_s}});
        signAgreement(workspace, id, {QDate(2023, 10, 3), u"III-400-9/2023"_s, {}});
        return lastStep();
    }
    /// Its amount was entered in the step that is given back.
    qint64 addSignedAddendum()
    {
        Addendum addendum;
        addendum.agreementId = id;
        addendum.id = addAddendum(workspace, addendum);
        addendum = Records<Addendum>(sample.file()).get(addendum.id);
        addendum.amount = Money(6'000'000, Currency::Eur);
        editAddendum(workspace, addendum);
        const qint64 amount = lastStep();
        markPrinted(workspace, {{id, u"adde"_s, addendum.id}});
        signAddendum(workspace, addendum.id, {QDate(2024, 6, 1), {}, {}});
        return amount;
    }
    void checkStays(qint64 number)
    {
        CHECK_FALSE(workspace.planUndo(number).isPossible());
        CHECK_THROWS_AS(workspace.undoEntry(number), RuleBroken);
        CHECK_THROWS_AS(workspace.undoWithLater(number), RuleBroken);
    }
};

} // namespace

TEST_CASE("An old step behind a signed agreement is not taken back", "[agreements]")
{
    Signed paper;
    paper.checkStays(paper.service);
    paper.checkStays(paper.money);
    CHECK(paper.agreement().service == u"predah za porodice"_s);
    CHECK(paper.agreement().amount == Money(5'000'000, Currency::Eur));
    paper.workspace.undoEntry(paper.signing);
    CHECK_NOTHROW(paper.workspace.undoEntry(paper.service));
}

TEST_CASE("An old step behind a signed addendum is not taken back", "[agreements]")
{
    Signed paper;
    paper.checkStays(paper.addSignedAddendum());
    CHECK(addendaOf(paper.sample.file(), paper.id).front().amount == Money(6'000'000, Currency::Eur));
}

TEST_CASE("A call is not deleted under a signed agreement, and is once the agreement is cancelled",
          "[agreements]")
{
    Signed paper;
    const Id<Call> call = paper.sample.call().id;
    CHECK_THROWS_AS(deleteCall(paper.workspace, call), RuleBroken);
    CHECK(Records<Call>(paper.sample.file()).find(call));
    CHECK(paper.agreement().status == AgreementStatus::Signed);
    cancelAgreement(paper.workspace, paper.id, u"poziv je poništen"_s);
    deleteCall(paper.workspace, call);
    CHECK_FALSE(Records<Call>(paper.sample.file()).find(call));
    paper.workspace.undo();
    paper.workspace.undo();
    CHECK(paper.agreement().status == AgreementStatus::Signed);
}

TEST_CASE("A signing is not taken back while an addendum stands on it", "[agreements]")
{
    Signed paper;
    paper.addSignedAddendum();
    const UndoPlan plan = paper.workspace.planUndo(paper.signing);
    CHECK(plan.obstacle.contains(u"1"_s));
    REQUIRE(plan.inTheWay.size() == 4); // the addendum added, edited, printed, signed
    CHECK(plan.inTheWay.front().number == paper.lastStep());
    CHECK(plan.inTheWay.back().number == paper.signing + 1);
    paper.checkStays(paper.signing);
    CHECK(paper.agreement().status == AgreementStatus::Signed);
    cancelAddendum(paper.workspace, addendaOf(paper.sample.file(), paper.id).front().id, u"greška"_s);
    CHECK_NOTHROW(paper.workspace.undoEntry(paper.signing));
}

TEST_CASE("Steps are taken back one after the other over a signing, and brought again", "[agreements]")
{
    Signed paper;
    paper.addSignedAddendum();
    const int steps = 4 + 4; // the addendum added, edited, printed, signed; the agreement likewise
    for (int i = 0; i < steps; ++i)
        CHECK(paper.workspace.undo());
    CHECK(paper.agreement().service != u"predah za porodice"_s);
    for (int i = 0; i < steps; ++i)
        CHECK(paper.workspace.redo());
    CHECK(addendaOf(paper.sample.file(), paper.id).front().status == AgreementStatus::Signed);
}

TEST_CASE("What is written into a signed agreement by hand can be taken back", "[agreements]")
{
    Signed paper;
    const qint64 number = paper.step([](Agreement& one) { one.otherNumber = u"400-10/2023"_s; });
    CHECK_NOTHROW(paper.workspace.undoEntry(number));
}
