// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/score.h"

#include <limits>
#include <numeric>

namespace oslonac {

namespace {

__extension__ using Wide = __int128; // products of two 64-bit counts

Wide greatestCommonDivisor(Wide a, Wide b)
{
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

Score reduced(Wide numerator, Wide denominator)
{
    const Wide divisor = greatestCommonDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide limit = std::numeric_limits<qint64>::max();
    if (numerator > limit || numerator < -limit || denominator > limit)
        throw ScoreError("points left the range that can be counted exactly");
    return Score::fraction(static_cast<qint64>(numerator), static_cast<qint64>(denominator));
}

} // namespace

Score Score::fraction(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        throw ScoreError("points cannot be divided by nothing");
    const qint64 divisor = std::gcd(numerator, denominator);
    const qint64 sign = denominator < 0 ? -1 : 1;
    return Score(sign * numerator / divisor, sign * denominator / divisor);
}

Score Score::thousandths(qint64 count)
{
    return fraction(count, 1000);
}

std::optional<Score> Score::fromText(QStringView text)
{
    qint64 count = 0;
    int decimals = -1;
    int digits = 0;
    for (const QChar character : text.trimmed()) {
        if ((character == u',' || character == u'.') && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        const char16_t digit = character.unicode();
        if (digit < u'0' || digit > u'9' || ++digits > 15 || (decimals >= 0 && ++decimals > 3))
            return std::nullopt;
        count = count * 10 + (digit - u'0');
    }
    if (digits == 0 || decimals == 0)
        return std::nullopt;
    qint64 denominator = 1;
    for (int i = 0; i < decimals; ++i)
        denominator *= 10;
    return fraction(count, denominator);
}

std::optional<qint64> Score::toThousandths() const
{
    const Wide scaled = static_cast<Wide>(m_numerator) * 1000;
    if (scaled % m_denominator != 0)
        return std::nullopt;
    return static_cast<qint64>(scaled / m_denominator);
}

QString Score::toExactText() const
{
    qint64 rest = m_denominator;
    int decimals = 0;
    while (rest % 10 == 0) {
        rest /= 10;
        ++decimals;
    }
    int twos = 0;
    int fives = 0;
    for (; rest % 2 == 0; rest /= 2)
        ++twos;
    for (; rest % 5 == 0; rest /= 5)
        ++fives;
    decimals += std::max(twos, fives);
    constexpr int mostDecimals = 18; // more do not fit into what is counted in
    if (rest != 1 || decimals > mostDecimals)
        return QStringLiteral("%1/%2").arg(m_numerator).arg(m_denominator);
    return toRoundedText(u'.', decimals);
}

QString Score::toRoundedText(QChar decimalMark, int decimals) const
{
    Wide scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const bool negative = m_numerator < 0;
    const Wide magnitude = negative ? -static_cast<Wide>(m_numerator) : static_cast<Wide>(m_numerator);
    const Wide rounded = (2 * magnitude * scale + m_denominator) / (2 * static_cast<Wide>(m_denominator));
    QString text = QString::number(static_cast<qint64>(rounded / scale));
    if (decimals > 0) {
        const QString fractionDigits = QString::number(static_cast<qint64>(rounded % scale));
        text += decimalMark + fractionDigits.rightJustified(decimals, u'0');
    }
    return negative && rounded != 0 ? u'-' + text : text;
}

Score Score::operator+(Score other) const
{
    if (m_denominator == 1 && other.m_denominator == 1) {
        qint64 sum = 0;
        if (!__builtin_add_overflow(m_numerator, other.m_numerator, &sum))
            return Score(sum, 1);
    }
    return reduced(static_cast<Wide>(m_numerator) * other.m_denominator +
                       static_cast<Wide>(other.m_numerator) * m_denominator,
                   static_cast<Wide>(m_denominator) * other.m_denominator);
}

Score Score::operator-(Score other) const
{
    return *this + Score(-other.m_numerator, other.m_denominator);
}

Score Score::operator*(Score other) const
{
    return reduced(static_cast<Wide>(m_numerator) * other.m_numerator,
                   static_cast<Wide>(m_denominator) * other.m_denominator);
}

Score Score::operator/(qint64 count) const
{
    if (count == 0)
        throw ScoreError("points cannot be divided by nothing");
    const Wide sign = count < 0 ? -1 : 1;
    return reduced(sign * m_numerator, static_cast<Wide>(m_denominator) * count * sign);
}

std::strong_ordering operator<=>(Score a, Score b)
{
    return static_cast<Wide>(a.m_numerator) * b.m_denominator <=>
           static_cast<Wide>(b.m_numerator) * a.m_denominator;
}

} // namespace oslonac
