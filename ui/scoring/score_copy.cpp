// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/score_copy.h"

#include "ui/scoring/score_sheet_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

void copyMarks(const ScoreSheetModel& sheet, const QItemSelectionModel& selection)
{
    QModelIndexList cells = selection.selectedIndexes();
    if (cells.isEmpty())
        return;
    const auto rows = std::minmax_element(cells.begin(), cells.end(),
                                          [](const auto& a, const auto& b) { return a.row() < b.row(); });
    const auto columns = std::minmax_element(
        cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.column() < b.column(); });
    QString text;
    QString html = u"<table>\n"_s;
    for (int row = rows.first->row(); row <= rows.second->row(); ++row) {
        QStringList line;
        html += u"<tr>"_s;
        for (int column = columns.first->column(); column <= columns.second->column(); ++column) {
            const QModelIndex cell = sheet.index(row, column);
            const bool taken = selection.isSelected(cell) && !sheet.conflictAt(cell);
            line.append(taken ? cell.data().toString() : QString());
            html += u"<td>%1</td>"_s.arg(line.back().toHtmlEscaped());
        }
        text += line.join(u'\t') + u'\n';
        html += u"</tr>\n"_s;
    }
    auto copied = std::make_unique<QMimeData>();
    copied->setText(text);
    copied->setHtml(html + u"</table>\n"_s);
    QGuiApplication::clipboard()->setMimeData(copied.release());
}

} // namespace oslonac::ui
