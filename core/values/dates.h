// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace oslonac {

/// Reading and printing of dates as Serbian offices write them: 25.01.2021. and 2. 8. 2019. and 2. VIII 2019.
/// and
/// 22. februara 2018. godine, in both scripts, with or without the last point; also ISO, the English forms we
/// print, and years of two digits, which are 20xx. The day always comes before the month.

/// Why a text is no date. `nearest` holds up to two possible dates when the day or month does not exist.
struct DateProblem {
    enum class Kind { NotADate, Impossible, NoTime };

    Kind kind = Kind::NotADate;
    QString reason; // translated, for the officer
    std::vector<QDate> nearest;
};

using DateReading = std::variant<QDate, DateProblem>;
using DateTimeReading = std::variant<QDateTime, DateProblem>;

[[nodiscard]] DateReading readDate(QStringView text);
/// The same, and "danas", "sutra", "juče", "today", "tomorrow", "yesterday", "+14" and "-3" counted from
/// `today`.
[[nodiscard]] DateReading readDate(QStringView text, QDate today);
/// A date with a time of day, local: "26.06.2023. 15:00", "2023-06-26T15:00", "26.06.2023. u 15 časova",
/// "26.6.2023 15.00".
[[nodiscard]] DateTimeReading readDateTime(QStringView text);
/// "15:00", "15.30 časova", "12 h"; a bare number is no time.
[[nodiscard]] std::optional<QTime> readTime(QStringView text);

/// The four printing functions give an empty text for an invalid date or time.
/// "13.03.2025.", in English "13 Mar 2025".
[[nodiscard]] QString dateText(QDate date, Language language);
/// "3. oktobra 2023. godine", in English "3 October 2023".
[[nodiscard]] QString longDateText(QDate date, Language language);
/// "10:42".
[[nodiscard]] QString timeText(QTime time);
/// The short date and the time: "13.03.2025. 10:42".
[[nodiscard]] QString dateTimeText(const QDateTime& moment, Language language);

} // namespace oslonac
