// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/wall_time.h"

namespace oslonac {

WallTime WallTime::notBefore(const QDateTime& moment)
{
    const QTime minute(moment.time().hour(), moment.time().minute());
    if (minute == moment.time())
        return {moment.date(), minute};
    const QTime next = minute.addSecs(60);
    return {next < minute ? moment.date().addDays(1) : moment.date(), next};
}

// Digit by digit, because every imported application has one and Qt formats by way of printf.
QString WallTime::toIsoText() const
{
    constexpr int base = 10;
    QString text;
    const auto add = [&text](int number, int digits) {
        text.resize(text.size() + digits, u'0');
        for (auto place = text.rbegin(); number > 0 && place != text.rbegin() + digits;
             ++place, number /= base)
            *place = QChar(u'0' + number % base);
    };
    add(date.year(), 4);
    text += u'-';
    add(date.month(), 2);
    text += u'-';
    add(date.day(), 2);
    text += u'T';
    add(time.hour(), 2);
    text += u':';
    add(time.minute(), 2);
    return text;
}

std::optional<WallTime> WallTime::fromIsoText(QStringView text)
{
    constexpr int lengthOfDate = 10;
    constexpr int length = 16;
    if (text.size() != length || text.at(lengthOfDate) != u'T')
        return std::nullopt;
    const QDate date = QDate::fromString(text.left(lengthOfDate).toString(), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(lengthOfDate + 1).toString(), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return WallTime{date, time};
}

} // namespace oslonac
