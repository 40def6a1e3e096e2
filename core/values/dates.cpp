// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/dates.h"

#include "core/values/month_names.h"

namespace oslonac {

QString dateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::English) {
        const QStringView month = englishMonths.at(static_cast<std::size_t>(date.month() - 1)).first(3);
        return QStringLiteral("%1 %2 %3")
            .arg(QString::number(date.day()), month, QString::number(date.year()));
    }
    return date.toString(u"dd.MM.yyyy.");
}

QString longDateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const auto month = static_cast<std::size_t>(date.month() - 1);
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    if (language == Language::English)
        return QStringLiteral("%1 %2 %3").arg(day, englishMonths.at(month), year);
    return inScript(QStringLiteral("%1. %2 %3. godine").arg(day, serbianMonthsAfterDay.at(month), year),
                    scriptOf(language));
}

QString timeText(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm") : QString();
}

QString dateTimeText(const QDateTime& moment, Language language)
{
    if (!moment.isValid())
        return {};
    return dateText(moment.date(), language) + QLatin1Char(' ') + timeText(moment.time());
}

} // namespace oslonac
