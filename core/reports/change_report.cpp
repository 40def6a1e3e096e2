// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/change_report.h"

#include "core/reports/change_words.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/plain_text.h"

#include <QFileInfo>

#include <algorithm>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More records than these are one line: nobody reads an import field by field on paper.
constexpr qint64 mostRecordsTold = 20;

std::vector<ReportColumn> columns(const Texts& texts)
{
    constexpr auto left = ReportAlignment::Left;
    return {{texts.translate("oslonac::ChangeReport", "Step"), ReportAlignment::Right, 7},
            {texts.translate("oslonac::ChangeReport", "Date"), left, 12},
            {texts.translate("oslonac::ChangeReport", "Time"), left, 8},
            {texts.translate("oslonac::ChangeReport", "Who"), left, 20},
            {texts.translate("oslonac::ChangeReport", "Record"), left, 34},
            {texts.translate("oslonac::ChangeReport", "Field"), left, 22},
            {texts.translate("oslonac::ChangeReport", "Before"), left, 26},
            {texts.translate("oslonac::ChangeReport", "After"), left, 26}};
}

std::vector<TableCell> beginning(const JournalEntry& entry)
{
    const QDateTime local = entry.occurredAt.toLocalTime();
    return {TableCell(entry.number), TableCell(local.date()), TableCell(timeText(local.time())),
            TableCell(entry.officer)};
}

QString recordText(const WordedChange& change, const Texts& texts)
{
    if (change.title.isEmpty())
        return change.kind;
    if (change.hint.isEmpty())
        return texts.translate("oslonac::ChangeReport", "%1: %2", "kind of record and its name")
            .arg(change.kind, change.title);
    return texts.translate("oslonac::ChangeReport", "%1: %2 (%3)", "kind of record, its name and number")
        .arg(change.kind, change.title, change.hint);
}

/// An undo changes the same records as the step that it takes back, and must not read as the step done twice.
QString saidOf(const JournalEntry& entry, const QString& what, const Texts& texts)
{
    switch (entry.action) {
    case JournalAction::Do:
        return what;
    case JournalAction::Undo:
        return texts.translate("oslonac::ChangeReport", "Taken back: %1").arg(what);
    case JournalAction::Redo:
        return texts.translate("oslonac::ChangeReport", "Done again: %1").arg(what);
    }
    return what;
}

/// Whole days are told by their dates, the last one included.
QString periodText(const ChangePeriod& period, const Texts& texts)
{
    const QDateTime since = period.since.toLocalTime();
    const QDateTime until = period.until.toLocalTime();
    const QTime midnight(0, 0);
    const bool isWholeDays = since.time() == midnight && until.time() == midnight;
    const auto shown = [&](const QDateTime& moment, int day) {
        return isWholeDays ? dateText(moment.date().addDays(day), texts.language())
                           : dateTimeText(moment, texts.language());
    };
    return withSingleStops(
        texts.translate("oslonac::ChangeReport", "From %1 to %2.").arg(shown(since, 0), shown(until, -1)));
}

void tellFields(const Connection& file, const JournalEntry& entry, const Texts& texts, ReportTable& table)
{
    for (const WordedChange& change : inWords(file, History(file).ofEntry(entry.number), texts)) {
        std::vector<TableCell> cells = beginning(entry);
        cells.insert(cells.end(),
                     {TableCell(saidOf(entry, recordText(change, texts), texts)), TableCell(change.field),
                      TableCell(change.before), TableCell(change.after)});
        table.rows.push_back(std::move(cells));
    }
}

void tellAsOne(const JournalEntry& entry, const Texts& texts, ReportTable& table)
{
    std::vector<TableCell> cells = beginning(entry);
    cells.insert(cells.end(), {TableCell(saidOf(entry, titleOf(entry.operation), texts)),
                               TableCell(texts.translate("oslonac::ChangeReport", "%n records", nullptr,
                                                         int(entry.rowCount))),
                               TableCell(QString()), TableCell(QString())});
    table.rows.push_back(std::move(cells));
}

} // namespace

Report changeReport(const Connection& file, const ChangePeriod& period, Language language)
{
    const Texts texts(language);
    Report report;
    report.language = language;
    report.wide = true;
    report.title = texts.translate("oslonac::ChangeReport", "Changes in the file");
    report.heading = QFileInfo(file.path()).fileName();
    report.facts = {texts.translate("oslonac::ChangeReport", "File: %1").arg(report.heading),
                    periodText(period, texts)};
    report.footer = report.facts.back();
    if (!period.officer.isEmpty())
        report.facts.append(
            texts.translate("oslonac::ChangeReport", "Steps of one officer: %1.").arg(period.officer));
    ReportTable table;
    table.name = texts.translate("oslonac::ChangeReport", "Changes");
    table.columns = columns(texts);
    int steps = 0;
    std::vector<JournalEntry> entries = Journal(file).entries();
    std::ranges::reverse(entries);
    for (const JournalEntry& entry : entries) {
        const bool isTold = entry.occurredAt >= period.since && entry.occurredAt < period.until &&
                            (period.officer.isEmpty() || entry.officer == period.officer);
        if (!isTold)
            continue;
        ++steps;
        if (entry.rowCount > mostRecordsTold)
            tellAsOne(entry, texts, table);
        else
            tellFields(file, entry, texts, table);
    }
    table.summary = texts.translate("oslonac::ChangeReport", "%n steps", nullptr, steps);
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace oslonac
