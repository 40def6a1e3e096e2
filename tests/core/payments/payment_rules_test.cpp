// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_rules.h"

#include "core/agreements/agreement_operations.h"
#include "core/programmes/programme_operations.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

/// Written past the operations, as undo of an old step or a program of tomorrow might.
void write(OpenedCase& opened, Id<Payment> id, const std::function<void(Payment&)>& edit)
{
    auto payment = opened.payment(id);
    edit(payment);
    opened.workspace.perform({OperationKind::CheckPayment, {u"x"_s}},
                             [&](const Change& change) { change.update(payment); });
}

} // namespace

TEST_CASE("The payments of an instalment take no more than it", "[payments]")
{
    OpenedCase opened;
    const Money first = opened.instalment().amount;
    opened.request(first - Money::eur(1));
    CHECK_THROWS_AS(opened.request(Money::eur(1, 1)), RuleBroken);
    CHECK_NOTHROW(opened.request(Money::eur(1)));
    CHECK(opened.payments().front().left().isZero());
}

TEST_CASE("Instalments give no more than the agreement, and more once an addendum is signed", "[payments]")
{
    OpenedCase opened;
    auto plan = opened.instalments();
    plan.back().amount += Money::eur(10'000);
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, plan), RuleBroken);
    opened.changeAmount(Money::eur(70'000));
    CHECK_NOTHROW(planInstalments(opened.workspace, opened.agreement, plan));
    CHECK(opened.sums().planned == Money::eur(70'000));
}

TEST_CASE("An addendum that lowers the amount is entered, and payments of the old plan still stop at it",
          "[payments]")
{
    OpenedCase opened;
    CHECK_NOTHROW(opened.changeAmount(Money::eur(30'000)));
    auto plan = opened.instalments();
    plan.front().dueOn = QDate(2024, 10, 1);
    CHECK_NOTHROW(planInstalments(opened.workspace, opened.agreement, plan)); // a day raises nothing
    plan.front().amount += Money::eur(1);
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, plan), RuleBroken);
    plan.front().amount = plan.front().amount - Money::eur(1);
    plan.pop_back();
    plan.pop_back();
    CHECK_NOTHROW(planInstalments(opened.workspace, opened.agreement, plan));
}

TEST_CASE("An instalment is not lowered below what its payments take", "[payments]")
{
    OpenedCase opened;
    opened.pay(Money::eur(20'000));
    auto plan = opened.instalments();
    plan.front().amount = Money::eur(19'999, 99);
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, plan), RuleBroken);
    plan.front().amount = Money::eur(20'000);
    CHECK_NOTHROW(planInstalments(opened.workspace, opened.agreement, plan));
}

TEST_CASE("Amounts of two currencies never stand in one instalment", "[payments]")
{
    OpenedCase opened;
    CHECK_THROWS_AS(opened.request(Money::rsd(100)), RuleBroken);
    auto plan = opened.instalments();
    plan.front().amount = Money::rsd(100);
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, plan), RuleBroken);
    opened.request(Money::eur(100));
    for (Instalment& one : plan)
        one.amount = Money::rsd(100);
    CHECK_THROWS_AS(planInstalments(opened.workspace, opened.agreement, plan), RuleBroken);
}

TEST_CASE("Who checked a payment does not authorise it, unless the programme does without a second person",
          "[payments]")
{
    OpenedCase opened;
    const Id<Payment> id = opened.request(Money::eur(24'000));
    checkPayments(opened.workspace, {id}, {QDate(2023, 10, 11), u"Ana Primer"_s});
    const PaymentStep same{QDate(2023, 10, 12), u"АНА  ПРИМЕР"_s};
    CHECK_THROWS_AS(authorisePayments(opened.workspace, {id}, same), RuleBroken);
    auto programme = Records<Programme>(opened.file()).all().front();
    programme.secondPerson = false;
    editProgramme(opened.workspace, programme);
    CHECK_NOTHROW(authorisePayments(opened.workspace, {id}, same));
}

TEST_CASE("The days of a payment follow each other, and none is still to come", "[payments]")
{
    OpenedCase opened;
    const QDate tomorrow = opened.workspace.today().addDays(1);
    CHECK_THROWS_AS(opened.request(Money::eur(1), 0, tomorrow), RuleBroken);
    const Id<Payment> id = opened.request(Money::eur(24'000), 0, QDate(2023, 10, 10));
    CHECK_THROWS_AS(checkPayments(opened.workspace, {id}, {QDate(2023, 10, 9), u"Ana"_s}), RuleBroken);
    CHECK_THROWS_AS(checkPayments(opened.workspace, {id}, {tomorrow, u"Ana"_s}), RuleBroken);
    CHECK_NOTHROW(checkPayments(opened.workspace, {id}, {QDate(2023, 10, 10), u"Ana"_s}));
}

TEST_CASE("What is paid was authorised, whole or in part, and requested", "[payments]")
{
    OpenedCase opened;
    const Id<Payment> id = opened.pay(Money::eur(20'000));
    CHECK_THROWS_AS(write(opened, id, [](Payment& payment) { payment.paid = Money::eur(20'000, 1); }),
                    RuleBroken);
    CHECK_THROWS_AS(write(opened, id, [](Payment& payment) { payment.authorised = Money::eur(20'001); }),
                    RuleBroken);
    CHECK_THROWS_AS(write(opened, id, [](Payment& payment) { payment.checkedOn.reset(); }), RuleBroken);
    CHECK_THROWS_AS(write(opened, id, [](Payment& payment) { payment.checkedBy.clear(); }), RuleBroken);
    CHECK_THROWS_AS(write(opened, id, [](Payment& payment) { payment.paid.reset(); }), RuleBroken);
    CHECK_THROWS_AS(write(opened, id, [](Payment& payment) { payment.returnedOn = QDate(2023, 11, 1); }),
                    RuleBroken);
    CHECK_NOTHROW(write(opened, id, [](Payment& payment) { payment.paid = Money::eur(19'000); }));
}

TEST_CASE("Under a cancelled agreement no payment goes on, and what was done can be taken back", "[payments]")
{
    OpenedCase opened;
    const Id<Payment> id = opened.request(Money::eur(24'000));
    const qint64 requested = opened.lastStep();
    cancelAgreement(opened.workspace, opened.agreement, u"raskid"_s);
    CHECK_THROWS_AS(checkPayments(opened.workspace, {id}, {QDate(2023, 10, 11), u"Ana"_s}), RuleBroken);
    CHECK_THROWS_AS(opened.request(Money::eur(1)), RuleBroken);
    CHECK_NOTHROW(opened.workspace.undoEntry(requested));
}

TEST_CASE("Undo of an old step does not take an instalment from under its payments", "[payments]")
{
    OpenedCase opened;
    auto plan = opened.instalments();
    plan[1].amount = plan[1].amount - Money::eur(5'000);
    plan[0].amount += Money::eur(5'000);
    planInstalments(opened.workspace, opened.agreement, plan);
    const qint64 planned = opened.lastStep();
    opened.pay(plan[0].amount);
    CHECK_THROWS_AS(opened.workspace.undoEntry(planned), RuleBroken);
}
