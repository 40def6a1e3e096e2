// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/invocation.h"
#include "app/command_line/json_values.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/languages/own_text.h"
#include "core/languages/spoken.h"
#include "core/reports/due_calendar.h"
#include "core/reports/due_list.h"
#include "core/storage/whole_file.h"

#include <QDir>
#include <QJsonArray>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

QString spanCode(DueSpan span)
{
    switch (span) {
    case DueSpan::Late:
        return u"late"_s;
    case DueSpan::Today:
        return u"today"_s;
    case DueSpan::TwoWeeks:
        return u"two_weeks"_s;
    case DueSpan::Later:
        return u"later"_s;
    case DueSpan::Undated:
        return u"undated"_s;
    }
    throw std::logic_error("a span of due work is unknown");
}

QJsonObject dueJson(const DueItem& item, const DueQuestion& question)
{
    return {{u"kind"_s, codeOf(item.kind)},
            {u"date"_s, dateOrNull(item.date)},
            {u"span"_s, spanCode(spanOf(item, question.today))},
            {u"what"_s, ownTextIn(item.what, question.language)},
            {u"about"_s, ownTextIn(item.about, question.language)},
            {u"findings"_s, int(item.findings.size())}};
}

QString dayText(const DueItem& item, QDate today)
{
    if (!item.date)
        return u"–"_s;
    const QString day = spokenDate(*item.date);
    return spanOf(item, today) == DueSpan::Late ? Words::tr("%1 (late)", "a day").arg(day) : day;
}

Exit listDue(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const DueQuestion question{workspace->today(), invocation.language()};
    const std::vector<DueItem> items = dueItems(workspace->file(), question);
    QJsonArray all;
    std::vector<QStringList> rows;
    bool isLate = false;
    for (const DueItem& item : items) {
        isLate = isLate || spanOf(item, question.today) == DueSpan::Late;
        all.append(dueJson(item, question));
        rows.push_back({dayText(item, question.today), ownTextIn(item.what, question.language),
                        ownTextIn(item.about, question.language)});
    }
    if (invocation.wantsJson())
        print(QJsonObject{{u"due"_s, all}});
    else if (rows.empty())
        print(Words::tr("Nothing is due.") + u'\n');
    else
        print(alignedTable({Words::tr("Day"), Words::tr("What"), Words::tr("About")}, rows));
    return isLate ? Exit::Findings : Exit::Done;
}

Exit writeCalendar(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const std::vector<DueItem> items =
        dueItems(workspace->file(), {workspace->today(), invocation.language()});
    const QString output = invocation.value("output");
    writeWholeFile(output, calendarOf(items, invocation.language(), workspace->now()));
    say(Words::tr("The calendar was written to %1.").arg(QDir::toNativeSeparators(output)));
    return Exit::Done;
}

} // namespace

std::vector<Verb> dueVerbs()
{
    return {{"due",
             "list",
             QT_TRANSLATE_NOOP("oslonac::CommandLine",
                               "Lists what waits for somebody, by day; status 1 while something is late."),
             {fileArgument()},
             {jsonOption()},
             listDue},
            {"due",
             "calendar",
             QT_TRANSLATE_NOOP("oslonac::CommandLine",
                               "Writes what waits and has a day as iCalendar, for other calendars."),
             {fileArgument()},
             {{"output", "PATH", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Where to write it."),
               Presence::Required}},
             writeCalendar}};
}

} // namespace oslonac
