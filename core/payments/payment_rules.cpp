// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_rules.h"

#include "core/agreements/agreement_dossier.h"
#include "core/languages/spoken.h"
#include "core/operations/changed_columns.h"
#include "core/operations/written_records.h"
#include "core/payments/payment_names.h"
#include "core/payments/payment_sums.h"
#include "core/programmes/programme.h"
#include "core/values/faults.h"
#include "core/values/folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::PaymentRules)
};

bool needsSecondPerson(const Connection& file, const Agreement& agreement)
{
    const auto call = Records<Call>(file).get(agreement.callId);
    const auto programme = call.programmeId ? Records<Programme>(file).find(*call.programmeId) : std::nullopt;
    return !programme || programme->secondPerson;
}

/// Each step with the day of the one before it; a step without it stands on nothing.
void requireOrder(const Payment& payment, const QString& name)
{
    std::optional<QDate> before = payment.requestedOn;
    for (const auto& day : {payment.checkedOn, payment.authorisedOn, payment.paidOn, payment.confirmedOn}) {
        if (day && !before) {
            throw RuleBroken(
                Texts::tr("A step of the payment of %1 would stand on none before it.").arg(name),
                Texts::tr("Take the steps in their order: requested, checked, authorised, paid, "
                          "confirmed."));
        }
        if (day && *day < *before) {
            throw RuleBroken(
                Texts::tr("The step of the payment of %1 would be on %2, before the last one on %3.")
                    .arg(name, spokenDate(*day), spokenDate(*before)),
                Texts::tr("Enter the day on which it was done."));
        }
        before = day;
    }
}

/// Whoever noted a step stands with it, and so does its amount.
void requireWhole(const Payment& payment, const QString& name)
{
    const bool isWhole = payment.checkedOn.has_value() == !payment.checkedBy.isEmpty() &&
                         payment.authorisedOn.has_value() == !payment.authorisedBy.isEmpty() &&
                         payment.authorisedOn.has_value() == payment.authorised.has_value() &&
                         payment.paidOn.has_value() == payment.paid.has_value();
    if (!isWhole) {
        throw RuleBroken(Texts::tr("A step of the payment of %1 lacks its person or its amount.").arg(name),
                         Texts::tr("Enter who checked or authorised it."));
    }
}

void requireAmounts(const Payment& payment, const Instalment& instalment, const QString& name)
{
    const auto isOther = [&](const std::optional<Money>& amount) {
        return amount && amount->currency() != instalment.amount.currency();
    };
    if (isOther(payment.requested) || isOther(payment.authorised) || isOther(payment.paid)) {
        throw RuleBroken(
            Texts::tr("Instalment %1 is in %2, so a payment in another currency was not written.")
                .arg(name, codeOf(instalment.amount.currency())),
            Texts::tr("Enter the amount in the currency of the agreement."));
    }
    if (payment.authorised && *payment.authorised > payment.requested) {
        throw RuleBroken(Texts::tr("More would be authorised for %1 than the %2 that were requested.")
                             .arg(name, spokenAmount(payment.requested)),
                         Texts::tr("Authorise the requested amount or less."));
    }
    if (payment.paid && *payment.paid > payment.authorised.value_or(Money::zero(payment.paid->currency()))) {
        throw RuleBroken(Texts::tr("More would be paid for %1 than was authorised.").arg(name),
                         Texts::tr("Pay the authorised amount or less."));
    }
}

void requireReason(const Payment& payment, const QString& name)
{
    const bool isCut = payment.authorised && *payment.authorised < payment.requested;
    if (payment.returnedOn && payment.paidOn) {
        throw RuleBroken(Texts::tr("The payment of %1 is paid, so its request was not returned.").arg(name),
                         Texts::tr("Undo the payment if it was entered by mistake."));
    }
    if ((payment.returnedOn || isCut) && payment.reason.isEmpty()) {
        throw RuleBroken(
            payment.returnedOn
                ? Texts::tr("The request for %1 was not returned, because no reason is given.").arg(name)
                : Texts::tr("Less than requested was not authorised for %1, because no reason is given.")
                      .arg(name),
            Texts::tr("Enter the reason; the party is told it."));
    }
}

void requireSecondPerson(const Payment& payment, const QString& name)
{
    if (!payment.authorisedOn || folded(payment.authorisedBy) != folded(payment.checkedBy))
        return;
    throw RuleBroken(Texts::tr("%1 checked the payment of %2 and does not authorise it as well.")
                         .arg(payment.checkedBy, name),
                     Texts::tr("Let a second person authorise it, or turn the second person off in the "
                               "programme."));
}

void requireSigned(const Agreement& agreement, const QString& name)
{
    if (agreement.status != AgreementStatus::Signed) {
        throw RuleBroken(Texts::tr("Agreement %1 is not in force, so the payment of %2 did not go on.")
                             .arg(agreement.number, name),
                         Texts::tr("Payments are made under signed agreements that were not cancelled."));
    }
}

void requireWithinInstalment(const Connection& file, const InstalmentPayments& of)
{
    for (const Payment& payment : of.payments)
        requireAmounts(payment, of.instalment, nameOf(file, of.instalment));
    if (!of.left().isNegative())
        return;
    throw RuleBroken(Texts::tr("The payments of %1 would take %2 more than the %3 of the instalment.")
                         .arg(nameOf(file, of.instalment),
                              spokenAmount(Money::zero(of.left().currency()) - of.left()),
                              spokenAmount(of.instalment.amount)),
                     Texts::tr("Change the amount, or the instalments of the agreement."));
}

/// What the signed papers give together: the agreement as its last signed addendum left it.
std::optional<Money> signedAmount(const Connection& file, const Agreement& agreement)
{
    const std::vector<Addendum> addenda = addendaOf(file, agreement.id);
    int last = 0;
    for (const Addendum& addendum : addenda) {
        if (addendum.status == AgreementStatus::Signed)
            last = std::max(last, addendum.position);
    }
    return termsAfter(last, agreement, addenda).amount;
}

void requireWithinAgreement(const Connection& file, const Agreement& agreement,
                            const std::vector<InstalmentPayments>& instalments)
{
    const auto given = signedAmount(file, agreement);
    for (const InstalmentPayments& of : instalments) {
        if (!given || given->currency() != of.instalment.amount.currency()) {
            throw RuleBroken(Texts::tr("Agreement %1 gives no money in the currency of instalment %2.")
                                 .arg(agreement.number, QString::number(of.instalment.position)),
                             Texts::tr("Enter the instalments in the currency of the agreement."));
        }
    }
    const auto sums = sumsOf(instalments);
    if (!sums || sums->planned <= *given)
        return;
    throw RuleBroken(Texts::tr("The instalments of agreement %1 would be %2, more than the %3 it gives.")
                         .arg(agreement.number, spokenAmount(sums->planned), spokenAmount(*given)),
                     Texts::tr("Lower another instalment, or sign an addendum first."));
}

/// After an addendum that lowered the amount the instalments may still hold more; nothing more is paid of
/// them.
void requirePaidWithinAgreement(const Connection& file, const Agreement& agreement,
                                const std::vector<InstalmentPayments>& instalments)
{
    const auto given = signedAmount(file, agreement);
    const auto sums = sumsOf(instalments);
    if (!given || !sums || given->currency() != sums->planned.currency())
        return; // said by the instalments
    Money taken = Money::zero(given->currency());
    for (const InstalmentPayments& of : instalments) {
        for (const Payment& payment : of.payments)
            taken += takenBy(payment);
    }
    if (taken <= *given)
        return;
    throw RuleBroken(Texts::tr("The payments under agreement %1 would be %2, more than the %3 it gives.")
                         .arg(agreement.number, spokenAmount(taken), spokenAmount(*given)),
                     Texts::tr("Request or authorise less, or return a request."));
}

/// By how much a change raises what the instalments of an agreement are together, in minor units; one that
/// changes its currency counts as raised.
QHash<qint64, qint64> plannedMore(const PendingChange& pending)
{
    QHash<qint64, qint64> growth;
    for (const Instalment& instalment : writtenRecords<Instalment>(pending))
        growth[instalment.agreementId.number()] += instalment.amount.minorUnits();
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (!isOf<Instalment>(row))
            return;
        const auto written = Records<Instalment>(pending.file).find(Id<Instalment>(row.id));
        qint64 agreement = written ? written->agreementId.number() : 0;
        qint64 before = written ? written->amount.minorUnits() : 0;
        for (const ColumnChange& column : row.columns) {
            const std::string& name = columnName<Instalment>(column);
            if (!written && name == "agreement_id")
                agreement = column.before.toLongLong();
            if (name == "amount_minor")
                before = column.before.toLongLong(); // nothing of one that is new
            if (written && name == "amount_currency" && column.before.isValid())
                growth[agreement] += largestAmount;
        }
        growth[agreement] -= before;
    });
    return growth;
}

void requireSound(const Connection& file, const Recovery& recovery)
{
    const QString number = Records<Agreement>(file).get(recovery.agreementId).number;
    if (recovery.reason.isEmpty()) {
        throw RuleBroken(
            Texts::tr("Nothing was asked back under agreement %1, because no reason is given.").arg(number),
            Texts::tr("Enter the reason; the party is told it."));
    }
    const bool isBefore = (recovery.receivedOn && *recovery.receivedOn < recovery.requestedOn) ||
                          (recovery.dueOn && *recovery.dueOn < recovery.requestedOn);
    if (isBefore) {
        throw RuleBroken(Texts::tr("The money under agreement %1 was asked back on %2; nothing of it can be "
                                   "due or received before.")
                             .arg(number, spokenDate(recovery.requestedOn)),
                         Texts::tr("Enter a later day."));
    }
}

Money paidUntil(QDate day, const std::vector<InstalmentPayments>& instalments, Currency currency)
{
    Money paid = Money::zero(currency);
    for (const InstalmentPayments& of : instalments) {
        for (const Payment& payment : of.payments) {
            if (payment.paid && !payment.returnedOn && payment.paidOn && *payment.paidOn <= day)
                paid += *payment.paid;
        }
    }
    return paid;
}

/// What is asked back together is, on each day, part of what was paid by then.
void requireWithinPaid(const Connection& file, Id<Agreement> id, std::vector<Recovery> recoveries)
{
    std::ranges::stable_sort(recoveries, {}, &Recovery::requestedOn);
    const QString number = Records<Agreement>(file).get(id).number;
    const std::vector<InstalmentPayments> instalments = paymentsOf(file, id);
    const Currency currency = instalments.empty() ? recoveries.front().amount.currency()
                                                  : instalments.front().instalment.amount.currency();
    Money asked = Money::zero(currency);
    for (const Recovery& recovery : recoveries) {
        if (recovery.amount.currency() != currency) {
            throw RuleBroken(
                Texts::tr("Under agreement %1 money was paid in %2 and would be asked back in %3.")
                    .arg(number, codeOf(currency), codeOf(recovery.amount.currency())),
                Texts::tr("Enter the amount in the currency of the agreement."));
        }
        asked += recovery.amount;
        const Money paid = paidUntil(recovery.requestedOn, instalments, currency);
        if (asked > paid) {
            throw RuleBroken(
                Texts::tr("By %1, %2 would be asked back under agreement %3, but %4 were paid.")
                    .arg(spokenDate(recovery.requestedOn), spokenAmount(asked), number, spokenAmount(paid)),
                Texts::tr(
                    "Money is asked back after it was paid and at most as much; if a payment is undone, "
                    "undo the request for it first."));
        }
    }
}

} // namespace

void paymentsGoInOrder(const PendingChange& pending)
{
    for (const Payment& payment : writtenRecords<Payment>(pending)) {
        const auto instalment = Records<Instalment>(pending.file).get(payment.instalmentId);
        const auto agreement = Records<Agreement>(pending.file).get(instalment.agreementId);
        const QString name = nameOf(pending.file, instalment);
        // Of a cancelled agreement a request still goes back, and what was paid is still confirmed.
        if (pending.action != JournalAction::Undo && !payment.returnedOn && !payment.confirmedOn)
            requireSigned(agreement, name);
        requireOrder(payment, name);
        requireWhole(payment, name);
        requireAmounts(payment, instalment, name);
        requireReason(payment, name);
        if (needsSecondPerson(pending.file, agreement))
            requireSecondPerson(payment, name);
    }
}

void recoveriesStayWithinPaid(const PendingChange& pending)
{
    QSet<qint64> agreements;
    for (const Recovery& recovery : writtenRecords<Recovery>(pending)) {
        requireSound(pending.file, recovery);
        agreements.insert(recovery.agreementId.number());
    }
    for (const Payment& payment : writtenRecords<Payment>(pending))
        agreements.insert(Records<Instalment>(pending.file).get(payment.instalmentId).agreementId.number());
    for (const qint64 id : std::as_const(agreements)) {
        const std::vector<Recovery> recoveries = recoveriesOf(pending.file, Id<Agreement>(id));
        if (!recoveries.empty())
            requireWithinPaid(pending.file, Id<Agreement>(id), recoveries);
    }
}

void moneyStaysWithinAgreement(const PendingChange& pending)
{
    QSet<qint64> agreements;
    QSet<qint64> paidMore; // where a payment goes on that takes money still
    for (const Instalment& instalment : writtenRecords<Instalment>(pending))
        agreements.insert(instalment.agreementId.number());
    for (const Payment& payment : writtenRecords<Payment>(pending)) {
        const qint64 id = Records<Instalment>(pending.file).get(payment.instalmentId).agreementId.number();
        agreements.insert(id);
        if (!payment.returnedOn && !payment.confirmedOn)
            paidMore.insert(id);
    }
    // What was undone or is done again stood within what the agreement gave then.
    const bool isNew = pending.action == JournalAction::Do;
    const QHash<qint64, qint64> growth = isNew ? plannedMore(pending) : QHash<qint64, qint64>();
    for (const qint64 id : std::as_const(agreements)) {
        const auto agreement = Records<Agreement>(pending.file).get(Id<Agreement>(id));
        const std::vector<InstalmentPayments> instalments = paymentsOf(pending.file, agreement.id);
        for (const InstalmentPayments& of : instalments)
            requireWithinInstalment(pending.file, of);
        if (growth.value(id) > 0)
            requireWithinAgreement(pending.file, agreement, instalments);
        if (isNew && paidMore.contains(id))
            requirePaidWithinAgreement(pending.file, agreement, instalments);
    }
}

} // namespace oslonac
