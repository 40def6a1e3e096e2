// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_rows.h"

#include "core/agreements/agreement.h"
#include "core/applications/application.h"
#include "core/calls/definition_findings.h"
#include "core/selection/selection_operations.h"
#include "core/storage/records.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = CallRow;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CallRows)
};

int countIn(const Connection& file, const std::string& sql, Id<Call> call)
{
    Statement statement = file.prepare(sql);
    statement.bind(call);
    return statement.step() ? statement.take<int>() : 0;
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::CallRows", title}, kind, width};
}

QString statusOf(const Row& row)
{
    if (row.decision)
        return Texts::tr("Decided: %1").arg(row.decision->number);
    if (row.incomplete)
        return Texts::tr("Incomplete", "a call");
    return row.applications > 0 ? Texts::tr("Not decided") : Texts::tr("No applications");
}

Column<Row> count(const char* key, const char* title, int width, std::function<Language()> language,
                  int Row::*member)
{
    return Column<Row>(head(key, title, CellKind::Number, width),
                       [language, member](const Row& row) { return numberText(row.*member, language()); })
        .asNumber([member](const Row& row) -> std::optional<qint64> { return row.*member; })
        .summed();
}

} // namespace

std::vector<CallRow> readCallRows(const Connection& file)
{
    std::vector<CallRow> rows;
    for (const Call& call : Records<Call>(file).all()) {
        CallRow row;
        row.id = call.id;
        row.call = call;
        row.places = countIn(file, "SELECT coalesce(sum(places), 0) FROM lots WHERE call_id = ?1", call.id);
        row.applications = countIn(file, "SELECT count(*) FROM applications WHERE call_id = ?1", call.id);
        row.agreements = countIn(
            file, "SELECT count(*) FROM agreements WHERE call_id = ?1 AND status <> 'cancelled'", call.id);
        row.decision = latestDecision(file, call.id);
        row.incomplete = isIncomplete(definitionFindings(readCallDefinition(file, call.id)));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<CallRow>> callColumns(std::function<Language()> language)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("code", QT_TRANSLATE_NOOP("oslonac::ui::CallRows", "Call"), CellKind::Text, 140),
                    [](const Row& row) { return row.call.code; })
            .asWritten());
    columns.push_back(Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::CallRows", "Title"),
                                       CellKind::Secondary, 380),
                                  [](const Row& row) { return row.call.title; })
                          .asKey()
                          .takingRoom());
    columns.push_back(
        Column<Row>(head("status", QT_TRANSLATE_NOOP("oslonac::ui::CallRows", "Status"), CellKind::Pill, 190),
                    statusOf)
            .asChoice([](const Row& row) {
                if (row.decision)
                    return u"decided"_s;
                return row.applications > 0 ? u"not_decided"_s : u"no_applications"_s;
            })
            .withStatus([](const Row& row) {
                if (row.decision)
                    return StatusKind::Ok;
                if (row.incomplete)
                    return StatusKind::Late;
                return row.applications > 0 ? StatusKind::Info : StatusKind::Mute;
            }));
    columns.push_back(count("applications", QT_TRANSLATE_NOOP("oslonac::ui::CallRows", "Applications"), 96,
                            language, &Row::applications));
    columns.push_back(
        count("places", QT_TRANSLATE_NOOP("oslonac::ui::CallRows", "Places"), 72, language, &Row::places)
            .asMinor());
    columns.push_back(count("agreements", QT_TRANSLATE_NOOP("oslonac::ui::CallRows", "Agreements"), 96,
                            language, &Row::agreements));
    columns.push_back(
        Column<Row>(head("deadline", QT_TRANSLATE_NOOP("oslonac::ui::CallRows", "Deadline"),
                         CellKind::Secondary, 140),
                    [language](const Row& row) {
                        return row.call.deadline
                                   ? dateTimeText(QDateTime(row.call.deadline->date, row.call.deadline->time),
                                                  language())
                                   : QString();
                    })
            .asMoment([](const Row& row) -> std::optional<QDateTime> {
                const auto& deadline = row.call.deadline;
                return deadline ? std::optional(QDateTime(deadline->date, deadline->time)) : std::nullopt;
            })
            .asKey());
    return columns;
}

} // namespace oslonac::ui
