// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <stdexcept>

namespace oslonac {

/// A number of points left the range that can be counted exactly.
class ScoreError final : public std::overflow_error {
public:
    using std::overflow_error::overflow_error;
};

/// An exact number of points: a fraction in lowest terms with a positive denominator. Means of three
/// assessors are thirds, never 0.333; equal points are equal. Marks are entered with at most three decimals
/// and kept as thousandths. Every overflow throws ScoreError.
class Score final {
public:
    constexpr Score() = default;
    constexpr Score(int whole)
        : m_numerator(whole) {} // NOLINT: whole points read naturally, and nothing is lost
    [[nodiscard]] static Score fraction(qint64 numerator, qint64 denominator);
    [[nodiscard]] static Score thousandths(qint64 count);
    /// Reads "12", "12,5", "12.125"; nothing for anything else, for more than three decimals and for a sign.
    [[nodiscard]] static std::optional<Score> fromText(QStringView text);

    [[nodiscard]] constexpr qint64 numerator() const { return m_numerator; }
    [[nodiscard]] constexpr qint64 denominator() const { return m_denominator; }
    /// Nothing when the points are no whole number of thousandths.
    [[nodiscard]] std::optional<qint64> toThousandths() const;
    /// "78.5" when the decimals end, "236/3" when they do not: exact, with a point, for files and digests.
    [[nodiscard]] QString toExactText() const;
    /// Hundredths, rounded half up, for people: "78,67". `decimalMark` is ',' or '.'.
    [[nodiscard]] QString toRoundedText(QChar decimalMark, int decimals = 2) const;

    [[nodiscard]] Score operator+(Score other) const;
    [[nodiscard]] Score operator-(Score other) const;
    [[nodiscard]] Score operator*(Score other) const;
    [[nodiscard]] Score operator/(qint64 count) const;
    Score& operator+=(Score other) { return *this = *this + other; }

    friend bool operator==(Score, Score) = default;
    friend std::strong_ordering operator<=>(Score a, Score b);

private:
    constexpr Score(qint64 numerator, qint64 denominator) : m_numerator(numerator), m_denominator(denominator)
    {}

    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace oslonac
