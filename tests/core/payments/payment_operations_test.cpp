// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_operations.h"

#include "tests/core/payments/opened_case.h"
#include "tests/support/dump.h"

#include <catch2/catch.hpp>

#include <random>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

TEST_CASE("A payment goes from its request to its confirmation", "[payments]")
{
    OpenedCase opened;
    const Id<Payment> id = opened.request(Money::eur(24'000));
    CHECK(statusOf(opened.payment(id)) == PaymentStatus::Requested);
    checkPayments(opened.workspace, {id}, {QDate(2023, 10, 11), u"Ana Primer"_s});
    CHECK(statusOf(opened.payment(id)) == PaymentStatus::Checked);
    authorisePayments(opened.workspace, {id}, {QDate(2023, 10, 12), u"Marko Primer"_s});
    CHECK(statusOf(opened.payment(id)) == PaymentStatus::Authorised);
    CHECK(opened.payment(id).authorised == Money::eur(24'000));
    recordPayments(opened.workspace, {id}, QDate(2023, 10, 13));
    CHECK(statusOf(opened.payment(id)) == PaymentStatus::Paid);
    CHECK(opened.payment(id).paid == Money::eur(24'000));
    confirmPayments(opened.workspace, {id}, QDate(2023, 10, 16));
    CHECK(statusOf(opened.payment(id)) == PaymentStatus::Confirmed);
    CHECK(opened.sums().paid == Money::eur(24'000));
    CHECK(opened.sums().unpaid() == Money::eur(36'000));
}

TEST_CASE("A payment does not skip a step", "[payments]")
{
    OpenedCase opened;
    const Id<Payment> id = opened.request(Money::eur(24'000));
    CHECK_THROWS_AS(authorisePayments(opened.workspace, {id}, {QDate(2023, 10, 12), u"M"_s}), RuleBroken);
    CHECK_THROWS_AS(recordPayments(opened.workspace, {id}, QDate(2023, 10, 12)), RuleBroken);
    CHECK_THROWS_AS(confirmPayments(opened.workspace, {id}, QDate(2023, 10, 12)), RuleBroken);
    checkPayments(opened.workspace, {id}, {QDate(2023, 10, 11), u"Ana Primer"_s});
    CHECK_THROWS_AS(checkPayments(opened.workspace, {id}, {QDate(2023, 10, 11), u"Ana"_s}), RuleBroken);
}

TEST_CASE("Nothing is requested before the agreement was concluded", "[payments]")
{
    OpenedCase opened;
    const QDate concluded = opened.sample.agreement(opened.agreement).concludedOn.value();
    CHECK_THROWS_AS(opened.request(Money::eur(1'000), 0, concluded.addDays(-1)), RuleBroken);
    CHECK_NOTHROW(opened.request(Money::eur(1'000), 0, concluded));
}

TEST_CASE("Several payments are checked in one step, and none when one of them is further already",
          "[payments]")
{
    OpenedCase opened;
    const Id<Payment> first = opened.request(Money::eur(10'000));
    const Id<Payment> second = opened.request(Money::eur(5'000));
    checkPayments(opened.workspace, {first}, {QDate(2023, 10, 11), u"Ana Primer"_s});
    CHECK_THROWS_AS(checkPayments(opened.workspace, {second, first}, {QDate(2023, 10, 11), u"Ana Primer"_s}),
                    RuleBroken);
    CHECK(statusOf(opened.payment(second)) == PaymentStatus::Requested);
    CHECK(opened.workspace.undo());
    checkPayments(opened.workspace, {first, second}, {QDate(2023, 10, 11), u"Ana Primer"_s});
    CHECK(opened.workspace.undo());
    CHECK(statusOf(opened.payment(first)) == PaymentStatus::Requested);
    CHECK(statusOf(opened.payment(second)) == PaymentStatus::Requested);
}

TEST_CASE("Less than requested is authorised with a reason, and the rest can be requested again",
          "[payments]")
{
    OpenedCase opened;
    const Id<Payment> id = opened.request(Money::eur(24'000));
    checkPayments(opened.workspace, {id}, {QDate(2023, 10, 11), u"Ana Primer"_s});
    const PaymentStep step{QDate(2023, 10, 12), u"Marko Primer"_s};
    CHECK_THROWS_AS(authoriseLess(opened.workspace, id, Money::eur(20'000), u" "_s, step), RuleBroken);
    authoriseLess(opened.workspace, id, Money::eur(20'000), u"nedostaje račun"_s, step);
    CHECK(opened.payments().front().left() == Money::eur(4'000));
    recordPayments(opened.workspace, {id}, QDate(2023, 10, 13));
    CHECK(opened.payment(id).paid == Money::eur(20'000));
    CHECK_NOTHROW(opened.request(Money::eur(4'000)));
}

TEST_CASE("A returned request takes nothing of its instalment", "[payments]")
{
    OpenedCase opened;
    const Id<Payment> id = opened.request(Money::eur(24'000));
    CHECK_THROWS_AS(returnPayment(opened.workspace, id, QDate(2023, 10, 12), {}), RuleBroken);
    returnPayment(opened.workspace, id, QDate(2023, 10, 12), u"nepotpun zahtev"_s);
    CHECK(statusOf(opened.payment(id)) == PaymentStatus::Returned);
    CHECK(opened.payments().front().left() == Money::eur(24'000));
    CHECK(opened.sums().requested.isZero());
    CHECK_THROWS_AS(checkPayments(opened.workspace, {id}, {QDate(2023, 10, 13), u"Ana"_s}), RuleBroken);
    const Id<Payment> paid = opened.pay(Money::eur(24'000));
    CHECK_THROWS_AS(returnPayment(opened.workspace, paid, QDate(2023, 10, 14), u"kasno"_s), RuleBroken);
}

TEST_CASE("Instalments are planned anew; one with payments does not go", "[payments]")
{
    OpenedCase opened;
    auto plan = opened.instalments();
    REQUIRE(plan.size() == 3);
    opened.pay(Money::eur(10'000));
    auto without = plan;
    without.erase(without.begin());
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, without), RuleBroken);
    plan.pop_back();
    plan[1].amount += opened.instalment(2).amount;
    plan[1].dueOn = QDate(2024, 10, 1);
    Instalment added;
    added.title = u"završna"_s;
    added.amount = Money::eur(1);
    plan[1].amount = plan[1].amount - added.amount;
    plan.push_back(added);
    planInstalments(opened.workspace, opened.agreement, plan);
    CHECK(opened.instalments().size() == 3);
    CHECK(opened.instalment(1).dueOn == QDate(2024, 10, 1));
    CHECK(opened.instalment(2).title == u"završna"_s);
    CHECK(opened.sums().planned == Money::eur(60'000));
}

TEST_CASE("Whatever is requested, cut, paid and returned, no cent is lost and undo returns the very file",
          "[payments][property]")
{
    std::mt19937 random(GENERATE(1U, 2U, 3U, 4U, 5U));
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    OpenedCase opened;
    const QString before = dumpOf(opened.file());
    const qint64 start = opened.lastStep();
    for (int i = 0; i < 40; ++i) {
        const auto all = opened.payments();
        const InstalmentPayments& of = all[size_t(pick(0, int(all.size()) - 1))];
        try {
            if (of.payments.empty() || pick(0, 2) == 0) {
                const Money amount(pick(1, int(of.instalment.amount.minorUnits())), Currency::Eur);
                (void)requestPayment(opened.workspace, {of.instalment.id, {}, QDate(2023, 10, 10), amount});
                continue;
            }
            const Payment& payment = of.payments[size_t(pick(0, int(of.payments.size()) - 1))];
            switch (pick(0, 4)) {
            case 0:
                checkPayments(opened.workspace, {payment.id}, {QDate(2023, 10, 11), u"Ana"_s});
                break;
            case 1:
                authoriseLess(opened.workspace, payment.id,
                              Money(pick(1, int(payment.requested.minorUnits())), Currency::Eur), u"r"_s,
                              {QDate(2023, 10, 12), u"Marko"_s});
                break;
            case 2:
                recordPayments(opened.workspace, {payment.id}, QDate(2023, 10, 13));
                break;
            case 3:
                confirmPayments(opened.workspace, {payment.id}, QDate(2023, 10, 14));
                break;
            default:
                returnPayment(opened.workspace, payment.id, QDate(2023, 10, 14), u"vraćen"_s);
            }
        } catch (const RuleBroken&) {
            // What the rules refuse leaves no trace; that is what is counted below.
        }
        Money taken = Money::zero(Currency::Eur);
        for (const InstalmentPayments& one : opened.payments()) {
            CHECK_FALSE(one.left().isNegative());
            const PaymentSums sums = one.sums();
            CHECK(sums.paid <= sums.authorised);
            CHECK(sums.authorised <= sums.requested);
            taken += one.instalment.amount - one.left();
        }
        CHECK(opened.sums().planned == Money::eur(60'000));
        CHECK(taken <= opened.sums().planned);
    }
    while (opened.workspace.journal().nextUndo()->number != start)
        REQUIRE(opened.workspace.undo());
    CHECK((dumpOf(opened.file()) == before));
}

TEST_CASE("Nothing is neither requested nor authorised", "[payments]")
{
    OpenedCase opened;
    CHECK_THROWS_AS(opened.request(Money::eur(0)), RuleBroken);
    const Id<Payment> id = opened.request(Money::eur(100));
    checkPayments(opened.workspace, {id}, {QDate(2023, 10, 11), u"Ana Primer"_s});
    CHECK_THROWS_AS(
        authoriseLess(opened.workspace, id, Money::eur(0), u"r"_s, {QDate(2023, 10, 12), u"Marko Primer"_s}),
        RuleBroken);
}

TEST_CASE(
    "Under a cancelled agreement a request goes back and what was paid is confirmed, but nothing goes on",
    "[payments]")
{
    OpenedCase opened;
    const Id<Payment> paid = opened.pay(Money::eur(100));
    const Id<Payment> waiting = opened.request(Money::eur(200));
    cancelAgreement(opened.workspace, opened.agreement, u"odustali su"_s);
    CHECK_THROWS_AS(checkPayments(opened.workspace, {waiting}, {QDate(2023, 10, 11), u"Ana Primer"_s}),
                    RuleBroken);
    CHECK_THROWS_AS(opened.request(Money::eur(1)), RuleBroken);
    CHECK_NOTHROW(returnPayment(opened.workspace, waiting, QDate(2023, 10, 12), u"sporazum je poništen"_s));
    CHECK_NOTHROW(confirmPayments(opened.workspace, {paid}, QDate(2023, 10, 14)));
    CHECK_NOTHROW(closeCase(opened.workspace, opened.id,
                            {CaseStatus::EndedEarly, opened.workspace.today(), u"odustali su"_s}));
}

TEST_CASE("No instalment is less than nothing", "[payments]")
{
    OpenedCase opened;
    std::vector<Instalment> plan = opened.instalments();
    plan.front().amount = Money::eur(-5);
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, plan), RuleBroken);
}

TEST_CASE("After an addendum that lowers the amount nothing is paid beyond it, and the plan comes down step "
          "by step",
          "[payments]")
{
    OpenedCase opened;
    const Money first = opened.instalment().amount;
    (void)opened.pay(first);
    const qint64 planned = opened.lastStep();
    opened.changeAmount(first + Money::eur(100));
    CHECK_THROWS_AS(opened.request(Money::eur(101), 1), RuleBroken);
    const Id<Payment> last = opened.request(Money::eur(100), 1);
    CHECK_NOTHROW(checkPayments(opened.workspace, {last}, {QDate(2023, 10, 21), u"Ana Primer"_s}));
    // Still more than the agreement gives, but less than before.
    std::vector<Instalment> plan = opened.instalments();
    plan.back().amount = plan.back().amount - Money::eur(1);
    CHECK_NOTHROW(planInstalments(opened.workspace, opened.agreement, plan));
    plan.back().amount = plan.back().amount + Money::eur(2);
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, plan), RuleBroken);
    plan.pop_back();
    CHECK_NOTHROW(planInstalments(opened.workspace, opened.agreement, plan));
    while (opened.lastStep() != planned)
        REQUIRE(opened.workspace
                    .undo()); // what was deleted comes back although it is more than the agreement gives
}
