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

QString WallTime::toIsoText() const
{
    constexpr int hoursAndMinutes = 5;
    return date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate).left(hoursAndMinutes);
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
