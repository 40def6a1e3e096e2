// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/amounts.h"

namespace oslonac {

namespace {

__extension__ using Wide = __int128; // shares of large amounts

QChar groupMark(Language language)
{
    return language == Language::English ? u',' : u'.';
}

QChar decimalMark(Language language)
{
    return language == Language::English ? u'.' : u',';
}

quint64 withoutSign(qint64 number)
{
    const auto bits = static_cast<quint64>(number); // also holds for the smallest number
    return number < 0 ? 0 - bits : bits;
}

QString grouped(quint64 number, Language language)
{
    QString digits = QString::number(number);
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, groupMark(language));
    return digits;
}

} // namespace

QString numberText(qint64 number, Language language)
{
    const QString digits = grouped(withoutSign(number), language);
    return number < 0 ? u'-' + digits : digits;
}

QString amountFigures(Money amount, Language language)
{
    const quint64 minor = withoutSign(amount.minorUnits());
    const QString cents = QString::number(minor % 100).rightJustified(2, u'0');
    const QString figures = grouped(minor / 100, language) + decimalMark(language) + cents;
    return amount.isNegative() ? u'-' + figures : figures;
}

QString amountText(Money amount, Language language)
{
    return amountFigures(amount, language) + u' ' + codeOf(amount.currency());
}

QString percentText(qint64 part, qint64 whole, Language language, int decimals)
{
    constexpr int mostDecimals = 6;
    if (whole == 0)
        return {};
    qint64 unit = 1;
    for (int i = 0; i < qBound(0, decimals, mostDecimals); ++i)
        unit *= 10;
    const bool isNegative = (part < 0) != (whole < 0) && part != 0;
    const Wide divisor = withoutSign(whole);
    const Wide scaled = (static_cast<Wide>(withoutSign(part)) * 100 * unit * 2 + divisor) / (divisor * 2);
    const auto percent = static_cast<quint64>(scaled / unit);
    const auto rest = static_cast<qint64>(scaled % unit);
    QString text = grouped(percent, language);
    if (unit > 1)
        text += decimalMark(language) +
                QString::number(rest).rightJustified(qBound(0, decimals, mostDecimals), u'0');
    return (isNegative && scaled != 0 ? u"-" : u"") + text + u'%';
}

} // namespace oslonac
