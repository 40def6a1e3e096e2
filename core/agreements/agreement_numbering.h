// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/storage/connection.h"

namespace oslonac {

/// A scheme is any text with "{sequence}" and, as a rule, "{year}": "400-73/{year}-{sequence:2}" gives
/// "400-73/2023-05", where the digit after the colon is the least number of places. Nothing for a scheme
/// without
/// "{sequence}": all its numbers would be the same.
[[nodiscard]] std::optional<QString> agreementNumber(const QString& scheme, int year, int sequence);

/// The sequence number that comes next by this scheme in this year, over the whole file, whatever call it is
/// for. That numbers run without gaps is kept by the one door (agreement_rules.h).
[[nodiscard]] int nextSequence(const Connection& file, const QString& scheme, int year);

} // namespace oslonac
