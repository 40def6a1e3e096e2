// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// What a list sorts by: numbers as numbers, dates as dates.
struct SortValue {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(const QString& text) const { return text; }
    QVariant operator()(qint64 number) const { return number; }
    QVariant operator()(const Score& score) const
    {
        return double(score.numerator()) / double(score.denominator());
    }
    QVariant operator()(const Money& amount) const { return amount.minorUnits(); }
    QVariant operator()(QDate date) const { return date; }
    QVariant operator()(const QDateTime& moment) const { return moment; }
};

Column<ChartTableRow> listColumn(const ChartColumn& column, size_t place, std::function<Language()> language)
{
    ColumnHead head;
    head.key = QString::number(place);
    head.title = column.title;
    head.kind = column.alignment == ReportAlignment::Right ? CellKind::Number : CellKind::Text;
    head.width = column.width;
    return Column<ChartTableRow>(std::move(head),
                                 [place, language](const ChartTableRow& row) {
                                     return cellText(row.cells.at(place), language());
                                 })
        .sortedBy([place](const ChartTableRow& row) { return std::visit(SortValue(), row.cells.at(place)); });
}

} // namespace

std::vector<Column<ChartTableRow>> listColumns(const std::vector<ChartColumn>& columns,
                                               std::function<Language()> language)
{
    std::vector<Column<ChartTableRow>> made;
    for (size_t place = 0; place < columns.size(); ++place)
        made.push_back(listColumn(columns[place], place, language));
    return made;
}

QString textOf(const std::vector<ChartColumn>& columns, const std::vector<ChartTableRow>& rows,
               Language language)
{
    QStringList lines;
    QStringList cells;
    for (const ChartColumn& column : columns)
        cells.append(column.title.text());
    lines.append(cells.join(u'\t'));
    for (const ChartTableRow& row : rows) {
        cells.clear();
        for (const TableCell& cell : row.cells)
            cells.append(cellText(cell, language));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace oslonac::ui
