// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/money.h"

#include <QString>

#include <optional>
#include <variant>

namespace oslonac {

/// Reading and printing of amounts and numbers: Serbian writes 60.000,00 EUR, English 60,000.00 EUR. Exact:
/// no amount passes through binary floating point.

/// Why a text is no amount.
struct AmountProblem {
    enum class Kind {
        Empty,
        NotAnAmount,
        TwoAmounts,
        UnknownCurrency,
        MissingCurrency,
        TooManyDecimals,
        TooLarge
    };

    Kind kind = Kind::NotAnAmount;
    QString reason; // translated, for the officer
};

using AmountReading = std::variant<Money, AmountProblem>;

/// Reads 40000, 40.000, 40.000,00, 40 000, 40,000.00, "60.000,00 evra", "1.200 динара", "RSD 5", -5, (5).
/// Rules for points and commas: where both occur the last is the decimal mark; one that repeats groups
/// thousands; a single one followed by exactly three digits after one to three (not a lone zero) groups
/// thousands, otherwise it is the decimal mark. `fallback` is the currency of a text that names none.
[[nodiscard]] AmountReading readAmount(QStringView text, std::optional<Currency> fallback);

/// "60.000,00 EUR"; English "60,000.00 EUR".
[[nodiscard]] QString amountText(Money amount, Language language);
/// The same without the currency, for columns that name it once.
[[nodiscard]] QString amountFigures(Money amount, Language language);
/// A whole number with its thousands grouped.
[[nodiscard]] QString numberText(qint64 number, Language language);
/// The share `part / whole` as "58,9%", rounded half away from zero, with 0 to 6 decimals; empty when there
/// is no whole.
[[nodiscard]] QString percentText(qint64 part, qint64 whole, Language language, int decimals = 1);

} // namespace oslonac
