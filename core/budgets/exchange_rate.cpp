// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/exchange_rate.h"

#include <QString>

#include <algorithm>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 millionths = 1'000'000;
constexpr int mostDecimals = 6;
constexpr int usualDecimals = 4;
constexpr qint64 highest = 100'000; ///< of one currency for one of the other

} // namespace

std::optional<qint64> readRate(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.replace(u',', u'.');
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    const QString decimals = point < 0 ? QString() : plain.mid(point + 1);
    const auto isDigits = [](const QString& part) {
        return std::ranges::all_of(part, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    };
    if (whole.isEmpty() || !isDigits(whole) || !isDigits(decimals) || decimals.size() > mostDecimals ||
        (point >= 0 && decimals.isEmpty()))
        return std::nullopt;
    bool isRead = false;
    const qint64 units = whole.toLongLong(&isRead);
    if (!isRead || units > highest)
        return std::nullopt;
    const qint64 micros = units * millionths + decimals.leftJustified(mostDecimals, u'0').toLongLong();
    return micros > 0 ? std::optional(micros) : std::nullopt;
}

QString rateText(qint64 micros, Language language)
{
    QString decimals = QString::number(micros % millionths).rightJustified(mostDecimals, u'0');
    while (decimals.size() > usualDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    const QChar point = language == Language::English ? u'.' : u',';
    return QString::number(micros / millionths) + point + decimals;
}

Money convertedAt(Money original, qint64 rateMicros, Currency into)
{
    return Money(original.minorUnits(), into).share(millionths, rateMicros);
}

} // namespace oslonac
