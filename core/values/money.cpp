// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"

#include <algorithm>
#include <limits>

namespace oslonac {

namespace {

__extension__ using Wide = __int128; // products of two 64-bit counts
constexpr qint64 minorPerWhole = 100;

void requireSameCurrency(Money a, Money b)
{
    if (a.currency() != b.currency())
        throw MoneyError("amounts of different currencies do not mix");
}

Money ofWhole(qint64 whole, int minor, Currency currency)
{
    return Money(minorPerWhole, currency).times(whole) + Money(minor, currency);
}

Money checked(Wide minor, Currency currency)
{
    if (minor > std::numeric_limits<qint64>::max() || minor < std::numeric_limits<qint64>::min())
        throw MoneyError("an amount left the range that can be counted exactly");
    return Money(static_cast<qint64>(minor), currency);
}

} // namespace

Money Money::eur(qint64 whole, int cents)
{
    return ofWhole(whole, cents, Currency::Eur);
}

Money Money::rsd(qint64 whole, int para)
{
    return ofWhole(whole, para, Currency::Rsd);
}

QString Money::toExactFigures() const
{
    const quint64 magnitude = m_minor < 0 ? 0 - static_cast<quint64>(m_minor) : static_cast<quint64>(m_minor);
    return QStringLiteral("%1%2.%3")
        .arg(m_minor < 0 ? QStringLiteral("-") : QString())
        .arg(magnitude / minorPerWhole)
        .arg(magnitude % minorPerWhole, 2, 10, QChar(u'0'));
}

QString Money::toExactText() const
{
    return toExactFigures() + u' ' + codeOf(m_currency);
}

Money Money::operator+(Money other) const
{
    requireSameCurrency(*this, other);
    return checked(static_cast<Wide>(m_minor) + other.m_minor, m_currency);
}

Money Money::operator-(Money other) const
{
    requireSameCurrency(*this, other);
    return checked(static_cast<Wide>(m_minor) - other.m_minor, m_currency);
}

Money Money::times(qint64 count) const
{
    return checked(static_cast<Wide>(m_minor) * count, m_currency);
}

Money Money::share(qint64 part, qint64 whole) const
{
    if (whole <= 0)
        throw MoneyError("a share needs a whole greater than nothing");
    const Wide product = static_cast<Wide>(m_minor) * part;
    const Wide half = product < 0 ? -(whole / 2) : whole / 2;
    return checked((product + half) / whole, m_currency);
}

std::strong_ordering Money::compare(Money other) const
{
    requireSameCurrency(*this, other);
    return m_minor <=> other.m_minor;
}

void addAmount(std::vector<Money>& amounts, Money amount)
{
    const auto same = std::ranges::find(amounts, amount.currency(), &Money::currency);
    if (same == amounts.end())
        amounts.push_back(amount);
    else
        *same += amount;
}

} // namespace oslonac
