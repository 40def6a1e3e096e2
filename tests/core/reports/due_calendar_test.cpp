// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/due_calendar.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

DueItem item(DueKind kind, std::optional<QDate> date, const QString& what)
{
    DueItem made;
    made.kind = kind;
    made.date = date;
    made.what = what;
    made.about = u"PP-2023"_s;
    made.recordTable = u"cases"_s;
    made.recordId = 7;
    return made;
}

QString calendar(const std::vector<DueItem>& items, Language language = Language::SerbianLatin)
{
    return QString::fromUtf8(
        calendarOf(items, language, QDateTime(QDate(2025, 3, 13), QTime(8, 30), Qt::UTC)));
}

} // namespace

TEST_CASE("What has a day is an event of that whole day", "[due]")
{
    const QString text = calendar({item(DueKind::CaseTasks, QDate(2025, 3, 19), u"Zakaži posetu"_s),
                                   item(DueKind::CasesToOpen, std::nullopt, u"bez dana"_s)});
    CHECK(text.startsWith(u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"_s));
    CHECK(text.count(u"BEGIN:VEVENT"_s) == 1);
    CHECK(text.contains(u"DTSTART;VALUE=DATE:20250319\r\n"_s));
    CHECK(text.contains(u"SUMMARY:Zakaži posetu (PP-2023)\r\n"_s));
    CHECK(text.contains(u"DTSTAMP:20250313T083000Z\r\n"_s));
    CHECK_FALSE(text.contains(u"bez dana"_s));
}

TEST_CASE("Signs that iCalendar uses for itself, and lines that are too long, are written by its rules",
          "[due]")
{
    const QString words =
        u"Proveri: račune, spiskove; i zapisnik o poseti u oba sela, pa upiši sve u tok predmeta"_s;
    const QString text = calendar({item(DueKind::CaseTasks, QDate(2025, 3, 19), words)});
    QString unfolded = text;
    unfolded.remove(u"\r\n "_s);
    CHECK(unfolded.contains(u"račune\\, spiskove\\; i zapisnik"_s));
    for (const QByteArray& line : text.toUtf8().split('\n'))
        CHECK(line.size() <= 76); // 75 octets and the end of the line
}

TEST_CASE("The same work keeps its name, and two of one kind have two", "[due]")
{
    const DueItem first = item(DueKind::CaseTasks, QDate(2025, 3, 19), u"Prvi"_s);
    DueItem moved = first;
    moved.date = QDate(2025, 4, 2);
    const QString uid = u"UID:case_tasks-cases-7@oslonac"_s;
    CHECK(calendar({first}).contains(uid));
    CHECK(calendar({moved}).contains(uid));
    const QString both = calendar({first, moved});
    CHECK(both.contains(uid));
    CHECK(both.contains(u"UID:case_tasks-cases-7-1@oslonac"_s));
}

TEST_CASE("A calendar speaks the script of the window", "[due]")
{
    CHECK(calendar({item(DueKind::CaseTasks, QDate(2025, 3, 19), u"Zakaži posetu"_s)},
                   Language::SerbianCyrillic)
              .contains(u"SUMMARY:Закажи посету (PP-2023)"_s));
}
