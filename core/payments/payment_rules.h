// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oslonac {

struct PendingChange;

/// Holding rules of the money. They ask of what a change touches alone: an addendum that lowers an amount is
/// entered as it was signed, and a finding tells that the instalments exceed it (cases/case_findings.h).

/// The steps of a payment follow each other in their order and on days that do; who authorises it is another
/// person than who checked it, where the programme asks for that (Programme::secondPerson). Amounts are in
/// the currency of the instalment; no more is authorised than was requested, and no more paid than
/// authorised. What is cut or returned has a reason. Payments begin and go on only under a signed agreement.
void paymentsGoInOrder(const PendingChange& pending);

/// The payments of an instalment take no more than the instalment; the instalments of an agreement, and its
/// payments, together no more than the agreement gives by its signed terms, addenda among them. After an
/// addendum that lowered the amount, instalments may be lowered step by step, and nothing is paid beyond it.
void moneyStaysWithinAgreement(const PendingChange& pending);

/// What is asked back under an agreement is in its currency, has a reason, and is together no more than was
/// paid; nothing of it comes before it was asked for.
void recoveriesStayWithinPaid(const PendingChange& pending);

} // namespace oslonac
