// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/money.h"
#include "core/values/score.h"
#include "core/values/wall_time.h"

#include <QDate>

#include <functional>
#include <variant>

namespace oslonac::ui {

/// How a value stands in a line and how it is read from one. A text that is no such value gives the reason,
/// a whole sentence for the officer.
template <typename Value>
struct ValueText {
    std::function<QString(const Value&, Language)> text;
    std::function<std::variant<Value, QString>(const QString&)> read;
};

/// "13.03.2025."; read in every form offices write, and "danas", "sutra", "+14".
[[nodiscard]] ValueText<QDate> dateValue();
/// "26.06.2023. 15:00"
[[nodiscard]] ValueText<WallTime> wallTimeValue();
/// "40.000,00 EUR"; not negative. A text that names no currency has this one.
[[nodiscard]] ValueText<Money> amountValue(Currency currency);
/// A whole number from `least` to `most`.
[[nodiscard]] ValueText<int> numberValue(int least, int most);
/// Points with at most three decimals, "7,5".
[[nodiscard]] ValueText<Score> pointsValue();

} // namespace oslonac::ui
