// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/payment.h"

namespace oslonac {

class Performer;

/// What an officer does with the money of a signed agreement. Each function is one step of undo, also for
/// many payments, and throws RuleBroken with nothing written: for a payment that does not stand where the
/// step begins, for a day that is still to come or a request from before the agreement, and for whatever
/// breaks the rules that hold (payment_rules.h).

struct PaymentRequest {
    Id<Instalment> instalment;
    QString number; ///< of the party's request
    QDate requestedOn;
    Money amount;
};

/// What a step of a payment notes: its day, and by whom where persons are told apart.
struct PaymentStep {
    QDate on;
    QString by;
};

Id<Payment> requestPayment(Performer& performer, const PaymentRequest& request);
void checkPayments(Performer& performer, const std::vector<Id<Payment>>& payments, const PaymentStep& step);
/// The whole of what was requested.
void authorisePayments(Performer& performer, const std::vector<Id<Payment>>& payments,
                       const PaymentStep& step);
/// Less than what was requested, with the reason.
void authoriseLess(Performer& performer, Id<Payment> payment, Money amount, const QString& reason,
                   const PaymentStep& step);
/// That what was authorised was paid.
void recordPayments(Performer& performer, const std::vector<Id<Payment>>& payments, QDate paidOn);
void confirmPayments(Performer& performer, const std::vector<Id<Payment>>& payments, QDate confirmedOn);
/// The request goes back to the party and takes nothing of its instalment any more.
void returnPayment(Performer& performer, Id<Payment> payment, QDate returnedOn, const QString& reason);

/// The instalments of a signed agreement from now on, in their order; those that are left out go. One that
/// has payments does not go.
void planInstalments(Performer& performer, Id<Agreement> agreement, std::vector<Instalment> instalments);

/// Asks money back that was paid under the agreement; the reason must be there.
Id<Recovery> askBack(Performer& performer, Recovery recovery);
/// That it came.
void receiveRecovery(Performer& performer, Id<Recovery> id, QDate on);
/// One that did not come yet.
void giveUpRecovery(Performer& performer, Id<Recovery> id);

} // namespace oslonac
