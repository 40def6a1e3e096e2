// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace oslonac {

/// A date and hour as an office in Serbia writes it into its registry book: the clock on the wall, to the
/// minute, with no time zone to convert. Deadlines and times of receipt are wall times; the journal keeps
/// UTC.
struct WallTime {
    QDate date;
    QTime time;

    /// The minute that a moment falls on; one within a minute belongs to the next, so that 15:00:30 is after
    /// 15:00.
    [[nodiscard]] static WallTime notBefore(const QDateTime& moment);

    /// "2023-06-26T15:00"
    [[nodiscard]] QString toIsoText() const;
    /// Reads "2023-06-26T15:00"; nothing for anything else.
    [[nodiscard]] static std::optional<WallTime> fromIsoText(QStringView text);

    friend bool operator==(const WallTime&, const WallTime&) = default;
    friend std::strong_ordering operator<=>(const WallTime& a, const WallTime& b)
    {
        if (a.date != b.date)
            return a.date < b.date ? std::strong_ordering::less : std::strong_ordering::greater;
        return a.time.msecsSinceStartOfDay() <=> b.time.msecsSinceStartOfDay();
    }
};

} // namespace oslonac
