// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/task_rows.h"

#include "core/values/dates.h"
#include "ui/forms/value_text.h"
#include "ui/overview/overview_texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = TaskRow;
using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::TaskRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::TaskRows", title}, kind, width};
}

void rewrite(const Change& change, const Row& row, const std::function<void(CaseTask&)>& edit)
{
    auto task = Records<CaseTask>(change.file()).get(row.id);
    edit(task);
    change.update(task);
}

Operation operationOf(const Row& row)
{
    return {OperationKind::EditTask, {row.task.title}};
}

Edit<Row> titleEdit()
{
    Edit<Row> edit;
    edit.check = [](const Row&, const QString& text) {
        return text.simplified().isEmpty()
                   ? std::optional(Tr::tr("Say what is to be done, or delete the task."))
                   : std::nullopt;
    };
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](CaseTask& task) { task.title = text.simplified(); });
    };
    edit.operation = operationOf;
    return edit;
}

Edit<Row> dayEdit(const Speaking& language)
{
    Edit<Row> edit;
    edit.text = [language](const Row& row) {
        return row.task.dueOn ? dateText(*row.task.dueOn, language()) : QString();
    };
    edit.check = [](const Row& row, const QString& text) -> std::optional<QString> {
        if (text.trimmed().isEmpty())
            return std::nullopt;
        const auto reading = dateValue().read(text);
        if (const auto* reason = std::get_if<QString>(&reading))
            return *reason;
        if (row.task.startsOn && std::get<QDate>(reading) < *row.task.startsOn)
            return Tr::tr("The milestone begins after this day.");
        return std::nullopt;
    };
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](CaseTask& task) {
            task.dueOn.reset();
            if (!text.trimmed().isEmpty())
                task.dueOn = std::get<QDate>(dateValue().read(text));
        });
    };
    edit.operation = operationOf;
    return edit;
}

Edit<Row> personEdit()
{
    Edit<Row> edit;
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](CaseTask& task) { task.responsible = text.simplified(); });
    };
    edit.operation = operationOf;
    return edit;
}

/// How far away it is, as due work says it everywhere.
DueBadge badgeOf(const Row& row)
{
    if (row.task.doneOn)
        return {StatusKind::Ok, Tr::tr("done")};
    DueItem item;
    item.date = row.task.dueOn;
    return row.task.dueOn ? ui::badgeOf(item, row.today) : DueBadge();
}

} // namespace

std::vector<TaskRow> taskRows(const CaseFile& of, QDate today)
{
    std::vector<Row> rows;
    for (const CaseTask& task : of.tasks)
        rows.push_back({task.id, task, today});
    // What is done goes to the end, the latest first.
    const auto done = std::ranges::stable_partition(rows, [](const Row& row) { return !row.task.doneOn; });
    std::ranges::stable_sort(done, std::greater{}, [](const Row& row) { return *row.task.doneOn; });
    return rows;
}

std::vector<Column<TaskRow>> taskColumns(std::function<Language()> language)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::TaskRows", "Task or milestone"),
                         CellKind::Text, 220),
                    [](const Row& row) { return row.task.title; })
            .withTooltip([](const Row& row) { return row.task.title; })
            .editedBy(titleEdit())
            .takingRoom());
    columns.push_back(
        Column<Row>(head("kind", QT_TRANSLATE_NOOP("oslonac::ui::TaskRows", "Kind"), CellKind::Secondary, 92),
                    [](const Row& row) {
                        return row.task.kind == TaskKind::Milestone ? Tr::tr("milestone") : Tr::tr("task");
                    })
            .asChoice([](const Row& row) { return codeOf(row.task.kind); })
            .asMinor());
    columns.push_back(
        Column<Row>(head("responsible", QT_TRANSLATE_NOOP("oslonac::ui::TaskRows", "Responsible"),
                         CellKind::Secondary, 130),
                    [](const Row& row) { return row.task.responsible; })
            .asNames()
            .editedBy(personEdit())
            .asMinor());
    columns.push_back(
        Column<Row>(head("badge", QT_TRANSLATE_NOOP("oslonac::ui::TaskRows", "When"), CellKind::Pill, 96),
                    [](const Row& row) { return badgeOf(row).text; })
            .withStatus([](const Row& row) { return badgeOf(row).kind; })
            .withStatusIcon([](const Row& row) { return row.task.doneOn ? QString() : u"clock"_s; })
            .unfiltered()
            .asKey());
    columns.push_back(Column<Row>(head("due", QT_TRANSLATE_NOOP("oslonac::ui::TaskRows", "Due on"),
                                       CellKind::Secondary, 104),
                                  [language](const Row& row) {
                                      return row.task.dueOn ? dateText(*row.task.dueOn, language())
                                                            : QString();
                                  })
                          .asDate([](const Row& row) { return row.task.dueOn; })
                          .editedBy(dayEdit(language))
                          .asKey());
    return columns;
}

} // namespace oslonac::ui
