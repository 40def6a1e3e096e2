// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/money.h"

#include <QStringView>

#include <optional>

namespace oslonac {

/// A rate of exchange as it is written, "117,2345" or "117.2345": in millionths of the one currency for one
/// of the other. At most six decimals; nothing for what is no rate or not more than nothing.
[[nodiscard]] std::optional<qint64> readRate(QStringView text);
/// "117,2345": as many decimals as it has, four at least, as banks write them.
[[nodiscard]] QString rateText(qint64 micros, Language language);

/// What an amount in another currency is in this one by the rate, to the minor unit, half away from zero.
[[nodiscard]] Money convertedAt(Money original, qint64 rateMicros, Currency into);

} // namespace oslonac
