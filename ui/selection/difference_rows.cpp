// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/difference_rows.h"

#include "core/selection/reason_text.h"
#include "core/values/amounts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = DifferenceRow;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::DifferenceRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::DifferenceRows", title}, kind, width};
}

/// Points that changed look changed.
int decimalsOf(const SelectionDifference& difference)
{
    std::vector<Score> totals;
    for (const auto& place : {difference.frozen, difference.present}) {
        if (place && place->total)
            totals.push_back(*place->total);
    }
    return tellingDecimals(std::move(totals));
}

QString placeText(const std::optional<ListStanding>& place, Standing standing, int decimals,
                  const Texts& texts)
{
    if (!place)
        return Tr::tr("not on the list");
    QString text = statusText(*place, standing, texts);
    if (place->rank)
        text = Tr::tr("%1, place %2").arg(text).arg(*place->rank);
    if (place->total)
        text = Tr::tr("%1, %2 points", nullptr, countedAs(*place->total))
                   .arg(text, pointsText(*place->total, texts.language(), decimals));
    if (place->awarded)
        text = Tr::tr("%1, %2").arg(text, amountText(*place->awarded, texts.language()));
    return text;
}

QString shiftText(Shift shift)
{
    switch (shift) {
    case Shift::ComesIn:
        return Tr::tr("came in");
    case Shift::GoesOut:
        return Tr::tr("went out");
    case Shift::Rises:
        return Tr::tr("rose");
    case Shift::Falls:
        return Tr::tr("fell");
    case Shift::Otherwise:
        return Tr::tr("otherwise");
    }
    return {};
}

} // namespace

std::vector<DifferenceRow> differenceRows(const std::vector<SelectionDifference>& differences,
                                          ComparedLists lists, const std::vector<ListChange>& changes)
{
    std::vector<DifferenceRow> rows;
    for (const SelectionDifference& difference : differences)
        rows.push_back({qint64(rows.size()) + 1, difference, lists});
    for (const ListChange& change : changes) {
        SelectionDifference where;
        where.lotCode = change.lotCode;
        where.listed = change.listed.value_or(ListedApplicant());
        rows.push_back({qint64(rows.size()) + 1, where, lists, change});
    }
    return rows;
}

std::vector<Column<DifferenceRow>> differenceColumns(const CurrentTexts& texts)
{
    std::vector<Column<Row>> columns;
    columns.emplace_back(
        head("applicant", QT_TRANSLATE_NOOP("oslonac::ui::DifferenceRows", "Applicant"), CellKind::Text, 210),
        [texts](const Row& row) {
            return row.change && !row.change->listed ? Tr::tr("the list as a whole")
                                                     : nameIn(row.difference.listed, texts());
        });
    columns.push_back(Column<Row>(head("lot", QT_TRANSLATE_NOOP("oslonac::ui::DifferenceRows", "Lot"),
                                       CellKind::Secondary, 50),
                                  [](const Row& row) { return row.difference.lotCode; })
                          .asWritten());
    columns.push_back(Column<Row>(head("change", QT_TRANSLATE_NOOP("oslonac::ui::DifferenceRows", "Change"),
                                       CellKind::Pill, 190),
                                  [texts](const Row& row) {
                                      return row.change ? aspectText(row.change->aspect, texts())
                                                        : shiftText(shiftOf(row.difference));
                                  })
                          .withStatus([](const Row& row) {
                              return row.change ? StatusKind::Info : statusKindOf(shiftOf(row.difference));
                          })
                          .sortedBy([](const Row& row) { return QVariant(int(shiftOf(row.difference))); }));
    columns.push_back(Column<Row>(
        head("decided", QT_TRANSLATE_NOOP("oslonac::ui::DifferenceRows", "Decided"), CellKind::Text, 270),
        [texts](const Row& row) {
            return row.change ? QString()
                              : placeText(row.difference.frozen, row.lists.first, decimalsOf(row.difference),
                                          texts());
        }));
    columns.emplace_back(
        head("now", QT_TRANSLATE_NOOP("oslonac::ui::DifferenceRows", "Now"), CellKind::Text, 270),
        [texts](const Row& row) {
            return row.change ? QString()
                              : placeText(row.difference.present, row.lists.other, decimalsOf(row.difference),
                                          texts());
        });
    return columns;
}

} // namespace oslonac::ui
