// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/selection_copy.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

std::vector<int> shownColumns(const QTableView& table)
{
    std::vector<int> columns;
    const QHeaderView& header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.push_back(header.logicalIndex(place));
    }
    return columns;
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return row + u"</tr>\n"_s;
}

} // namespace

std::unique_ptr<QMimeData> selectionAsMime(const QTableView& table)
{
    QModelIndexList rows = table.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const std::vector<int> columns = shownColumns(table);
    QStringList cells;
    for (const int column : columns)
        cells.append(table.model()->headerData(column, Qt::Horizontal).toString());
    QString text = cells.join(u'\t') + u'\n';
    QString html = u"<table>\n"_s + htmlRow(cells, u"th"_s);
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(row.siblingAtColumn(column).data().toString().replace(u'\n', u' '));
        text += cells.join(u'\t') + u'\n';
        html += htmlRow(cells, u"td"_s);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html + u"</table>\n"_s);
    return data;
}

} // namespace oslonac::ui
