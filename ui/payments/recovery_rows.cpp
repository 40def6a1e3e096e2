// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/recovery_rows.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/overview/overview_texts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = RecoveryRow;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::RecoveryRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::RecoveryRows", title}, kind, width};
}

/// Back, or how far away its day is, as due work says it everywhere.
DueBadge badgeOf(const Row& row)
{
    if (row.recovery.receivedOn)
        return {StatusKind::Ok, Tr::tr("is back", "money")};
    DueItem item;
    item.date = row.recovery.dueOn;
    const DueBadge badge = ui::badgeOf(item, row.today);
    return badge.text.isEmpty() ? DueBadge{StatusKind::Mute, Tr::tr("asked back", "money")} : badge;
}

Column<Row> dateColumn(ColumnHead columnHead, const std::function<Language()>& language,
                       std::function<std::optional<QDate>(const Row&)> day)
{
    return Column<Row>(std::move(columnHead),
                       [language, day](const Row& row) {
                           const auto held = day(row);
                           return held ? dateText(*held, language()) : QString();
                       })
        .asDate(day);
}

} // namespace

std::vector<RecoveryRow> recoveryRows(const CaseFile& of, QDate today)
{
    std::vector<Row> rows;
    for (const Recovery& recovery : of.recoveries)
        rows.push_back({recovery.id, recovery, today});
    return rows;
}

std::vector<Column<RecoveryRow>> recoveryColumns(std::function<Language()> language)
{
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>(head("reason", QT_TRANSLATE_NOOP("oslonac::ui::RecoveryRows", "Why"),
                                       CellKind::Text, 200),
                                  [](const Row& row) { return row.recovery.reason; })
                          .withTooltip([](const Row& row) { return row.recovery.reason; })
                          .takingRoom());
    columns.push_back(
        Column<Row>(
            head("amount", QT_TRANSLATE_NOOP("oslonac::ui::RecoveryRows", "Amount"), CellKind::Number, 120),
            [language](const Row& row) { return amountText(row.recovery.amount, language()); })
            .asMoney([](const Row& row) { return std::optional(row.recovery.amount); })
            .asKey());
    columns.push_back(Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::RecoveryRows", "State"),
                                       CellKind::Pill, 110),
                                  [](const Row& row) { return badgeOf(row).text; })
                          .withStatus([](const Row& row) { return badgeOf(row).kind; })
                          .unfiltered()
                          .asKey());
    columns.push_back(
        dateColumn(head("requested_on", QT_TRANSLATE_NOOP("oslonac::ui::RecoveryRows", "Asked on"),
                        CellKind::Secondary, 104),
                   language, [](const Row& row) { return std::optional(row.recovery.requestedOn); }));
    columns.push_back(dateColumn(head("due", QT_TRANSLATE_NOOP("oslonac::ui::RecoveryRows", "Due on"),
                                      CellKind::Secondary, 104),
                                 language, [](const Row& row) { return row.recovery.dueOn; })
                          .asMinor());
    columns.push_back(
        dateColumn(head("received_on", QT_TRANSLATE_NOOP("oslonac::ui::RecoveryRows", "Received on"),
                        CellKind::Secondary, 104),
                   language, [](const Row& row) { return row.recovery.receivedOn; })
            .asMinor());
    return columns;
}

} // namespace oslonac::ui
