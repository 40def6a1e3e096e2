// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/payment.h"

#include <QStringList>

namespace oslonac {

class Connection;

/// A payment or instalment as steps, messages and lists call it: the number of its agreement and the place of
/// the instalment, "400-73/2023-1 (2)".
[[nodiscard]] QString nameOf(const Connection& file, const Instalment& instalment);
[[nodiscard]] QString nameOf(const Connection& file, const Payment& payment);
/// What a step on several payments keeps of their names (operation_details.h).
[[nodiscard]] QStringList namesOf(const Connection& file, const std::vector<Payment>& payments);

} // namespace oslonac
