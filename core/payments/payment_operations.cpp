// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_operations.h"

#include "core/languages/spoken.h"
#include "core/operations/past_day.h"
#include "core/operations/performer.h"
#include "core/payments/payment_names.h"
#include "core/payments/payment_sums.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::PaymentOperations)
};

QString standing(PaymentStatus status, const QString& name)
{
    switch (status) {
    case PaymentStatus::Requested:
        return Texts::tr("The payment of %1 is requested and not checked yet.").arg(name);
    case PaymentStatus::Checked:
        return Texts::tr("The payment of %1 is checked and not authorised yet.").arg(name);
    case PaymentStatus::Authorised:
        return Texts::tr("The payment of %1 is authorised and not paid yet.").arg(name);
    case PaymentStatus::Paid:
        return Texts::tr("The payment of %1 is paid already.").arg(name);
    case PaymentStatus::Confirmed:
        return Texts::tr("The payment of %1 is paid and confirmed already.").arg(name);
    case PaymentStatus::Returned:
        return Texts::tr("The request for %1 was returned to the party.").arg(name);
    }
    throw std::logic_error("a status of payments is unknown");
}

[[noreturn]] void refuse(const Connection& file, const Payment& payment)
{
    throw RuleBroken(standing(statusOf(payment), nameOf(file, payment)),
                     Texts::tr("Take the steps in their order: requested, checked, authorised, paid, "
                               "confirmed. Nothing was written."));
}

/// The payments, which all stand where the step begins.
std::vector<Payment> standingAt(const Connection& file, const std::vector<Id<Payment>>& ids,
                                PaymentStatus status)
{
    std::vector<Payment> payments;
    for (const Id<Payment> id : ids) {
        payments.push_back(Records<Payment>(file).get(id));
        if (statusOf(payments.back()) != status)
            refuse(file, payments.back());
    }
    return payments;
}

void write(Performer& performer, OperationKind kind, const std::vector<Payment>& payments)
{
    performer.perform({kind, namesOf(performer.file(), payments)}, [&](const Change& change) {
        for (const Payment& payment : payments)
            change.update(payment);
    });
}

template <typename Edit>
void advance(Performer& performer, OperationKind kind, const std::vector<Id<Payment>>& ids,
             PaymentStatus from, QDate day, const Edit& edit)
{
    requirePastDay(performer, day);
    std::vector<Payment> payments = standingAt(performer.file(), ids, from);
    for (Payment& payment : payments)
        edit(payment);
    write(performer, kind, payments);
}

void requireNoPayments(const Connection& file, const Instalment& instalment)
{
    if (!Records<Payment>(file).firstBy(&Payment::instalmentId, instalment.id))
        return;
    throw RuleBroken(
        Texts::tr("Instalment %1 has payments, so it was not deleted.").arg(nameOf(file, instalment)),
        Texts::tr("Change its amount instead, not below what was authorised or paid of it."));
}

} // namespace

Id<Payment> requestPayment(Performer& performer, const PaymentRequest& request)
{
    requirePastDay(performer, request.requestedOn);
    const auto instalment = Records<Instalment>(performer.file()).get(request.instalment);
    if (request.amount <= Money::zero(request.amount.currency())) {
        throw RuleBroken(
            Texts::tr("Nothing would be requested for %1.").arg(nameOf(performer.file(), instalment)),
            Texts::tr("Enter the amount that the party asks for."));
    }
    const auto agreement = Records<Agreement>(performer.file()).get(instalment.agreementId);
    if (agreement.concludedOn && request.requestedOn < *agreement.concludedOn) {
        throw RuleBroken(Texts::tr("Agreement %1 was concluded on %2, and the request would be from before.")
                             .arg(agreement.number, spokenDate(*agreement.concludedOn)),
                         Texts::tr("Enter the day on which the party asked for the money."));
    }
    Payment payment;
    payment.id = Id<Payment>::make();
    payment.instalmentId = instalment.id;
    payment.requestNumber = request.number.simplified();
    payment.requestedOn = request.requestedOn;
    payment.requested = request.amount;
    performer.perform({OperationKind::RequestPayment, {nameOf(performer.file(), instalment)}},
                      [&](const Change& change) { change.insert(payment); });
    return payment.id;
}

void checkPayments(Performer& performer, const std::vector<Id<Payment>>& payments, const PaymentStep& step)
{
    advance(performer, OperationKind::CheckPayment, payments, PaymentStatus::Requested, step.on,
            [&](Payment& payment) {
                payment.checkedOn = step.on;
                payment.checkedBy = step.by.simplified();
            });
}

void authorisePayments(Performer& performer, const std::vector<Id<Payment>>& payments,
                       const PaymentStep& step)
{
    advance(performer, OperationKind::AuthorisePayment, payments, PaymentStatus::Checked, step.on,
            [&](Payment& payment) {
                payment.authorisedOn = step.on;
                payment.authorisedBy = step.by.simplified();
                payment.authorised = payment.requested;
            });
}

void authoriseLess(Performer& performer, Id<Payment> id, Money amount, const QString& reason,
                   const PaymentStep& step)
{
    if (amount <= Money::zero(amount.currency())) {
        throw RuleBroken(Texts::tr("Nothing would be authorised, so the step was not taken."),
                         Texts::tr("Return the request with its reason instead."));
    }
    advance(performer, OperationKind::AuthorisePayment, {id}, PaymentStatus::Checked, step.on,
            [&](Payment& payment) {
                payment.authorisedOn = step.on;
                payment.authorisedBy = step.by.simplified();
                payment.authorised = amount;
                payment.reason = reason.trimmed();
            });
}

void recordPayments(Performer& performer, const std::vector<Id<Payment>>& payments, QDate paidOn)
{
    advance(performer, OperationKind::RecordPayment, payments, PaymentStatus::Authorised, paidOn,
            [&](Payment& payment) {
                payment.paidOn = paidOn;
                payment.paid = payment.authorised;
            });
}

void confirmPayments(Performer& performer, const std::vector<Id<Payment>>& payments, QDate confirmedOn)
{
    advance(performer, OperationKind::ConfirmPayment, payments, PaymentStatus::Paid, confirmedOn,
            [&](Payment& payment) { payment.confirmedOn = confirmedOn; });
}

void returnPayment(Performer& performer, Id<Payment> id, QDate returnedOn, const QString& reason)
{
    requirePastDay(performer, returnedOn);
    auto payment = Records<Payment>(performer.file()).get(id);
    if (!isInCourse(payment))
        refuse(performer.file(), payment);
    payment.returnedOn = returnedOn;
    payment.reason = reason.trimmed();
    write(performer, OperationKind::ReturnPayment, {payment});
}

void planInstalments(Performer& performer, Id<Agreement> id, std::vector<Instalment> instalments)
{
    const Connection& file = performer.file();
    const auto agreement = Records<Agreement>(file).get(id);
    const auto before = Records<Instalment>(file).by(&Instalment::agreementId, id);
    for (const Instalment& instalment : instalments) {
        if (instalment.amount.isNegative()) {
            throw RuleBroken(
                Texts::tr("An instalment of agreement %1 would be less than nothing.").arg(agreement.number),
                Texts::tr("Enter an amount of zero or more."));
        }
    }
    const auto stays = [&](const Instalment& old) {
        return std::ranges::find(instalments, old.id, &Instalment::id) != instalments.end();
    };
    for (const Instalment& old : before) {
        if (!stays(old))
            requireNoPayments(file, old);
    }
    performer.perform({OperationKind::PlanInstalments, {agreement.number}}, [&](const Change& change) {
        for (const Instalment& old : before) {
            if (!stays(old))
                change.remove(old.id);
        }
        int position = 0;
        for (Instalment& instalment : instalments) {
            instalment.agreementId = id;
            instalment.position = ++position;
            const bool isNew = std::ranges::find(before, instalment.id, &Instalment::id) == before.end();
            if (isNew) {
                instalment.id = Id<Instalment>::make();
                change.insert(instalment);
            } else {
                change.update(instalment);
            }
        }
    });
}

namespace {

QStringList detailsOf(const Connection& file, const Recovery& recovery)
{
    return {Records<Agreement>(file).get(recovery.agreementId).number, spokenAmount(recovery.amount)};
}

} // namespace

Id<Recovery> askBack(Performer& performer, Recovery recovery)
{
    requirePastDay(performer, recovery.requestedOn);
    if (recovery.amount <= Money::zero(recovery.amount.currency())) {
        throw RuleBroken(Texts::tr("Nothing was asked back, because the amount is not more than zero."),
                         Texts::tr("Enter how much the party is to pay back."));
    }
    recovery.id = Id<Recovery>::make();
    recovery.reason = recovery.reason.trimmed();
    recovery.receivedOn.reset();
    performer.perform({OperationKind::AskBack, detailsOf(performer.file(), recovery)},
                      [&](const Change& change) { change.insert(recovery); });
    return recovery.id;
}

void receiveRecovery(Performer& performer, Id<Recovery> id, QDate on)
{
    requirePastDay(performer, on);
    auto recovery = Records<Recovery>(performer.file()).get(id);
    recovery.receivedOn = on;
    performer.perform({OperationKind::ReceiveRecovery, detailsOf(performer.file(), recovery)},
                      [&](const Change& change) { change.update(recovery); });
}

void giveUpRecovery(Performer& performer, Id<Recovery> id)
{
    const auto recovery = Records<Recovery>(performer.file()).get(id);
    if (recovery.receivedOn) {
        throw RuleBroken(Texts::tr("%1 came back already, so the request for it was not deleted.")
                             .arg(spokenAmount(recovery.amount)),
                         Texts::tr("Undo its receipt if it was entered by mistake."));
    }
    performer.perform({OperationKind::DeleteRecovery, detailsOf(performer.file(), recovery)},
                      [&](const Change& change) { change.remove(id); });
}

} // namespace oslonac
