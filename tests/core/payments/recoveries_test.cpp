// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_findings.h"
#include "core/cases/unfinished_work.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1,000 EUR were paid.
struct PaidCase : test::OpenedCase {
    PaidCase() { (void)pay(Money::eur(1'000)); }

    [[nodiscard]] Recovery asked(Money amount, const QString& reason = u"neutrošeno"_s) const
    {
        Recovery recovery;
        recovery.agreementId = agreement;
        recovery.amount = amount;
        recovery.reason = reason;
        recovery.requestedOn = QDate(2023, 10, 16);
        return recovery;
    }
    [[nodiscard]] CaseFile read() const { return readCase(file(), id); }
};

} // namespace

TEST_CASE("Money asked back counts once it is back, and never beyond what was paid", "[payments]")
{
    const PaidCase of;
    const Id<Recovery> first = askBack(of.workspace, of.asked(Money::eur(400)));
    CHECK(of.read().sums()->recovered.isZero());
    receiveRecovery(of.workspace, first, QDate(2023, 10, 20));
    CHECK(of.read().sums()->recovered == Money::eur(400));
    CHECK(of.read().sums()->kept() == Money::eur(600));
    CHECK_THROWS_AS(askBack(of.workspace, of.asked(Money::eur(600, 1))), RuleBroken);
    (void)askBack(of.workspace, of.asked(Money::eur(600)));
}

TEST_CASE("Money is asked back in the currency it was paid in, with a reason, and comes no sooner",
          "[payments]")
{
    const PaidCase of;
    CHECK_THROWS_AS(askBack(of.workspace, of.asked(Money::rsd(100))), RuleBroken);
    CHECK_THROWS_AS(askBack(of.workspace, of.asked(Money::eur(100), u" "_s)), RuleBroken);
    const Id<Recovery> id = askBack(of.workspace, of.asked(Money::eur(100)));
    CHECK_THROWS_AS(receiveRecovery(of.workspace, id, QDate(2023, 10, 15)), RuleBroken);
    receiveRecovery(of.workspace, id, QDate(2023, 10, 16));
    CHECK_THROWS_AS(giveUpRecovery(of.workspace, id), RuleBroken);
}

TEST_CASE("Nothing is asked back that was not paid by then, nor an amount of zero", "[payments]")
{
    const PaidCase of; // paid on 13 October
    CHECK_THROWS_AS(askBack(of.workspace, of.asked(Money::eur(0))), RuleBroken);
    Recovery early = of.asked(Money::eur(100));
    early.requestedOn = QDate(2023, 10, 12);
    CHECK_THROWS_AS(askBack(of.workspace, early), RuleBroken);
    early.requestedOn = QDate(2023, 10, 13);
    (void)askBack(of.workspace, early);
    CHECK(of.read().recoveries.size() == 1);
}

TEST_CASE("A payment that money was asked back of is not undone alone", "[payments]")
{
    const PaidCase of;
    const qint64 payment = of.lastStep();
    (void)askBack(of.workspace, of.asked(Money::eur(400)));
    CHECK_THROWS(of.workspace.undoEntry(payment));
    CHECK(of.read().sums()->paid == Money::eur(1'000));
    CHECK(of.workspace.undo());
    of.workspace.undoEntry(payment);
    CHECK(of.read().sums()->paid.isZero());
}

TEST_CASE("What is overpaid after an addendum is no finding once the rest is back", "[payments]")
{
    PaidCase of;
    of.changeAmount(Money::eur(700));
    const auto isOverpaid = [&] {
        const auto findings = caseFindings(of.read(), of.workspace.today());
        return std::ranges::count(findings, u"case_overpaid"_s, &Finding::code) > 0;
    };
    CHECK(isOverpaid());
    receiveRecovery(of.workspace, askBack(of.workspace, of.asked(Money::eur(300))), QDate(2023, 10, 20));
    CHECK_FALSE(isOverpaid());
}

TEST_CASE("Money that did not come back is said when a case is closed, and stays with a closed one",
          "[payments]")
{
    const PaidCase of;
    const Id<Recovery> id = askBack(of.workspace, of.asked(Money::eur(400)));
    CHECK(unfinishedIn(of.read(), of.workspace.today()).join(u' ').contains(u"1 amount"_s));
    closeCase(of.workspace, of.id, {CaseStatus::Closed, of.workspace.today(), {}});
    CHECK_THROWS_AS(receiveRecovery(of.workspace, id, QDate(2023, 10, 20)), RuleBroken);
}
