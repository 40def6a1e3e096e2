// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/payment_sums.h"
#include "ui/lists/status_kind.h"

namespace oslonac::ui {

/// Where the money of an instalment stands: what nobody requested yet is planned, and then as its payment. Of
/// an instalment alone: a part of it is paid, and nobody requested the rest.
enum class PaymentState { Planned, Requested, Checked, Authorised, Paid, Confirmed, Returned, PartlyPaid };

/// What an officer does next with it.
enum class PaymentAction { Request, Check, Authorise, Pay, Confirm };

[[nodiscard]] PaymentState stateOf(PaymentStatus status);
/// "To be checked", "Paid": what a pill says.
[[nodiscard]] QString stateText(PaymentState state);
[[nodiscard]] StatusKind statusKindOf(PaymentState state);
[[nodiscard]] QString iconOf(PaymentState state);

/// Nothing after the confirmation, and for what was returned.
[[nodiscard]] std::optional<PaymentAction> nextActionOf(PaymentState state);
/// "Check 3 payments"; of one without the number.
[[nodiscard]] QString actionText(PaymentAction action, int payments);
[[nodiscard]] QString iconOf(PaymentAction action);

/// "1. avans": an instalment by its place and kind.
[[nodiscard]] QString titleOf(const Instalment& instalment);

} // namespace oslonac::ui

template <>
struct oslonac::Codes<oslonac::ui::PaymentState> {
    static constexpr std::array list{
        coded(ui::PaymentState::Planned, "planned"),   coded(ui::PaymentState::Requested, "requested"),
        coded(ui::PaymentState::Checked, "checked"),   coded(ui::PaymentState::Authorised, "authorised"),
        coded(ui::PaymentState::Paid, "paid"),         coded(ui::PaymentState::Confirmed, "confirmed"),
        coded(ui::PaymentState::Returned, "returned"), coded(ui::PaymentState::PartlyPaid, "partly_paid")};
};
