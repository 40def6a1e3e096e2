// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/money.h"
#include "core/values/score.h"

#include <QDate>

namespace oslonac {

/// The language of the interface at this moment, that of every tr(): for numbers and dates inside sentences,
/// so that a Serbian sentence has a Serbian comma.
[[nodiscard]] Language spokenLanguage();

/// A count, with the marks between thousands.
[[nodiscard]] QString spokenNumber(qint64 number);
[[nodiscard]] QString spokenAmount(Money amount);
/// Exact where the decimals end, otherwise rounded to hundredths.
[[nodiscard]] QString spokenPoints(Score points);
[[nodiscard]] QString spokenDate(QDate date);

} // namespace oslonac
