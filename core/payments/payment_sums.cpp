// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_sums.h"

#include "core/storage/records.h"

#include <numeric>

namespace oslonac {

PaymentStatus statusOf(const Payment& payment)
{
    if (payment.returnedOn)
        return PaymentStatus::Returned;
    if (payment.confirmedOn)
        return PaymentStatus::Confirmed;
    if (payment.paidOn)
        return PaymentStatus::Paid;
    if (payment.authorisedOn)
        return PaymentStatus::Authorised;
    return payment.checkedOn ? PaymentStatus::Checked : PaymentStatus::Requested;
}

bool isInCourse(const Payment& payment)
{
    return !payment.returnedOn && !payment.paidOn;
}

Money takenBy(const Payment& payment)
{
    if (payment.returnedOn)
        return Money::zero(payment.requested.currency());
    return payment.paid.value_or(payment.authorised.value_or(payment.requested));
}

PaymentSums::PaymentSums(Currency currency)
    : planned(Money::zero(currency)), requested(planned), authorised(planned), paid(planned),
      recovered(planned)
{}

void PaymentSums::add(const Payment& payment)
{
    if (payment.returnedOn)
        return;
    requested += payment.requested;
    if (payment.authorised)
        authorised += *payment.authorised;
    if (payment.paid)
        paid += *payment.paid;
}

PaymentSums InstalmentPayments::sums() const
{
    PaymentSums sums(instalment.amount.currency());
    sums.planned = instalment.amount;
    for (const Payment& payment : payments)
        sums.add(payment);
    return sums;
}

Money InstalmentPayments::left() const
{
    return std::accumulate(payments.begin(), payments.end(), instalment.amount,
                           [](Money left, const Payment& payment) { return left - takenBy(payment); });
}

std::vector<InstalmentPayments> paymentsOf(const Connection& file, Id<Agreement> agreement)
{
    std::vector<InstalmentPayments> all;
    for (Instalment& instalment :
         Records<Instalment>(file).by(&Instalment::agreementId, agreement, "position, id")) {
        auto payments = Records<Payment>(file).by(&Payment::instalmentId, instalment.id, "requested_on, id");
        all.push_back({std::move(instalment), std::move(payments)});
    }
    return all;
}

std::vector<Recovery> recoveriesOf(const Connection& file, Id<Agreement> agreement)
{
    return Records<Recovery>(file).by(&Recovery::agreementId, agreement, "requested_on, id");
}

std::optional<PaymentSums> sumsOf(const std::vector<InstalmentPayments>& instalments,
                                  const std::vector<Recovery>& recoveries)
{
    if (instalments.empty())
        return std::nullopt;
    PaymentSums sums(instalments.front().instalment.amount.currency());
    for (const InstalmentPayments& one : instalments) {
        sums.planned += one.instalment.amount;
        for (const Payment& payment : one.payments)
            sums.add(payment);
    }
    for (const Recovery& recovery : recoveries) {
        if (recovery.receivedOn)
            sums.recovered += recovery.amount;
    }
    return sums;
}

std::vector<Instalment> instalmentsByTerms(const std::vector<AgreementInstalment>& asSigned,
                                           Id<Agreement> agreement, const AgreementTerms& terms)
{
    if (!terms.amount)
        return {};
    std::vector<AgreementInstalment> parts = asSigned;
    if (parts.empty())
        parts = instalmentsByPlan(agreement, *terms.amount, {});
    else if (const auto balance = balanceOf(parts, *terms.amount); !balance || !balance->isEven())
        parts = dividedAnew(std::move(parts), *terms.amount);
    std::vector<Instalment> instalments;
    for (const AgreementInstalment& part : parts) {
        instalments.push_back({.id = Id<Instalment>::make(),
                               .agreementId = agreement,
                               .position = part.position,
                               .title = part.title,
                               .amount = part.amount,
                               .condition = part.condition,
                               .dueOn = std::nullopt,
                               .reportId = std::nullopt});
    }
    return instalments;
}

int paymentsInCourse(const Connection& file)
{
    return int(file.integer(R"(
SELECT count(*)
FROM payments
WHERE paid_on IS NULL AND returned_on IS NULL)"));
}

} // namespace oslonac
