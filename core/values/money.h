// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"

#include <compare>
#include <stdexcept>
#include <vector>

namespace oslonac {

enum class Currency { Eur, Rsd };

template <>
struct Codes<Currency> {
    static constexpr std::array list{coded(Currency::Eur, "EUR"), coded(Currency::Rsd, "RSD")};
};

/// The largest amount that may be entered anywhere, in minor units: ten billions of thousands. Nine thousand
/// of them add up without leaving the range that is counted in.
inline constexpr qint64 largestAmount = 999'999'999'999'999;

/// Two amounts of different currencies were added or compared, or an amount left the 64-bit range.
class MoneyError final : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// An exact amount in minor units (cents, para). Amounts of different currencies never mix: every operation
/// that would, and every overflow, throws MoneyError. Amounts may be negative; a rule says where they may not
/// be.
class Money final {
public:
    constexpr Money(qint64 minorUnits, Currency currency) : m_minor(minorUnits), m_currency(currency) {}

    [[nodiscard]] static Money eur(qint64 whole, int cents = 0);
    [[nodiscard]] static Money rsd(qint64 whole, int para = 0);
    [[nodiscard]] static constexpr Money zero(Currency currency) { return {0, currency}; }

    [[nodiscard]] constexpr qint64 minorUnits() const { return m_minor; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }

    /// "60000.00": exact, the same in every language, for files and facts.
    [[nodiscard]] QString toExactFigures() const;
    /// "60000.00 EUR"
    [[nodiscard]] QString toExactText() const;

    [[nodiscard]] Money operator+(Money other) const;
    [[nodiscard]] Money operator-(Money other) const;
    [[nodiscard]] Money times(qint64 count) const;
    /// The share `part / whole` of this amount in minor units, rounded half away from zero.
    [[nodiscard]] Money share(qint64 part, qint64 whole) const;
    Money& operator+=(Money other) { return *this = *this + other; }

    friend bool operator==(Money, Money) = default;
    /// Throws MoneyError for different currencies: there is no order between dinars and euros.
    [[nodiscard]] std::strong_ordering compare(Money other) const;
    friend bool operator<(Money a, Money b) { return a.compare(b) < 0; }
    friend bool operator>(Money a, Money b) { return a.compare(b) > 0; }
    friend bool operator<=(Money a, Money b) { return a.compare(b) <= 0; }
    friend bool operator>=(Money a, Money b) { return a.compare(b) >= 0; }

private:
    qint64 m_minor;
    Currency m_currency;
};

/// Adds the amount to the one of its currency; the currencies stand in the order in which they first came.
void addAmount(std::vector<Money>& amounts, Money amount);

} // namespace oslonac
