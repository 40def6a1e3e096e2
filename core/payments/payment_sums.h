// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_terms.h"
#include "core/payments/payment.h"

namespace oslonac {

class Connection;

/// Where a payment stands; said by the steps that were taken, never stored.
enum class PaymentStatus { Requested, Checked, Authorised, Paid, Confirmed, Returned };

template <>
struct Codes<PaymentStatus> {
    static constexpr std::array list{
        coded(PaymentStatus::Requested, "requested"),   coded(PaymentStatus::Checked, "checked"),
        coded(PaymentStatus::Authorised, "authorised"), coded(PaymentStatus::Paid, "paid"),
        coded(PaymentStatus::Confirmed, "confirmed"),   coded(PaymentStatus::Returned, "returned")};
};

[[nodiscard]] PaymentStatus statusOf(const Payment& payment);
/// Neither paid nor returned: somebody has still to act.
[[nodiscard]] bool isInCourse(const Payment& payment);
/// What the payment takes of its instalment: what was paid, else authorised, else requested. Nothing of one
/// that was returned.
[[nodiscard]] Money takenBy(const Payment& payment);

/// The money of an agreement or of one of its instalments, all of one currency. `planned` is the sum of the
/// instalments; payments that were returned count nowhere.
struct PaymentSums {
    Money planned;
    Money requested;
    Money authorised;
    Money paid;
    Money recovered; ///< of what was paid, and is back

    explicit PaymentSums(Currency currency);
    void add(const Payment& payment);
    [[nodiscard]] Money unpaid() const { return planned - paid; }
    /// What the party has of it now.
    [[nodiscard]] Money kept() const { return paid - recovered; }
    friend bool operator==(const PaymentSums&, const PaymentSums&) = default;
};

/// An instalment with its payments in the order in which they were requested.
struct InstalmentPayments {
    Instalment instalment;
    std::vector<Payment> payments;

    [[nodiscard]] PaymentSums sums() const;
    /// What can still be requested: the instalment without what its payments take.
    [[nodiscard]] Money left() const;
};

/// Of one agreement, in the order of the instalments.
[[nodiscard]] std::vector<InstalmentPayments> paymentsOf(const Connection& file, Id<Agreement> agreement);
/// What was asked back of an agreement, the oldest first.
[[nodiscard]] std::vector<Recovery> recoveriesOf(const Connection& file, Id<Agreement> agreement);
/// In the whole file: those on which somebody has still to act.
[[nodiscard]] int paymentsInCourse(const Connection& file);
/// Nothing when there are no instalments.
[[nodiscard]] std::optional<PaymentSums> sumsOf(const std::vector<InstalmentPayments>& instalments,
                                                const std::vector<Recovery>& recoveries = {});

/// The instalments that a signed agreement is paid in by its terms: as signed, or the same shares of the
/// amount that an addendum changed it to. None when the terms give no money.
[[nodiscard]] std::vector<Instalment> instalmentsByTerms(const std::vector<AgreementInstalment>& asSigned,
                                                         Id<Agreement> agreement,
                                                         const AgreementTerms& terms);

} // namespace oslonac
