// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/due_calendar.h"

#include "core/languages/own_text.h"

#include <QHash>

#include <libical/ical.h>

#include <memory>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

/// Takes the property, as libical means it.
void add(icalcomponent* to, icalproperty* property)
{
    icalcomponent_add_property(to, property);
}

icaltimetype dayOf(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype momentOf(const QDateTime& utc)
{
    icaltimetype moment = dayOf(utc.date());
    moment.is_date = 0;
    moment.hour = utc.time().hour();
    moment.minute = utc.time().minute();
    moment.second = utc.time().second();
    moment.zone = icaltimezone_get_utc_timezone();
    return moment;
}

/// Kind and record say what it is; of several of one kind on one record, such as tasks of a case, the words
/// do.
QString uidOf(const DueItem& item, int repeated)
{
    const QString name =
        u"%1-%2-%3"_s.arg(codeOf(item.kind), item.recordTable, QString::number(item.recordId));
    return (repeated == 0 ? name : u"%1-%2"_s.arg(name).arg(repeated)) + u"@oslonac"_s;
}

icalcomponent* eventOf(const DueItem& item, const QString& uid, Language language, const QDateTime& stamp)
{
    const QString summary = item.about.isEmpty() ? ownTextIn(item.what, language)
                                                 : u"%1 (%2)"_s.arg(ownTextIn(item.what, language),
                                                                    ownTextIn(item.about, language));
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(event, icalproperty_new_uid(uid.toUtf8().constData()));
    add(event, icalproperty_new_dtstamp(momentOf(stamp)));
    add(event, icalproperty_new_dtstart(dayOf(*item.date)));
    add(event, icalproperty_new_summary(summary.toUtf8().constData()));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // the day stays free for meetings
    return event;
}

} // namespace

QByteArray calendarOf(const std::vector<DueItem>& items, Language language, const QDateTime& stamp)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Oslonac//Oslonac//SR"));
    QHash<QString, int> met;
    for (const DueItem& item : items) {
        if (!item.date)
            continue;
        const QString plain = uidOf(item, 0);
        const int repeated = met[plain]++;
        icalcomponent_add_component(calendar.get(),
                                    eventOf(item, uidOf(item, repeated), language, stamp.toUTC()));
    }
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                           &std::free);
    return QByteArray(text.get());
}

} // namespace oslonac
