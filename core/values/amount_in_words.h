// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/script.h"

namespace oslonac {

/// The amount spelt out in Serbian for agreements ("slovima"): "šezdeset hiljada evra", "dva miliona trista
/// šezdeset pet hiljada sedamsto pedeset evra i pedeset pet centi". One thousand is "hiljadu", one million
/// "milion", nothing "nula evra"; a negative amount begins with "minus". Ours, because the spell-out rules of
/// ICU 72 are wrong for Serbian.
[[nodiscard]] QString amountInWords(Money amount, Script script);

} // namespace oslonac
