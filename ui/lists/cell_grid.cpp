// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_grid.h"

#include "core/exchange/cell_scanner.h"
#include "core/exchange/table_writer.h"
#include "core/values/faults.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// Text that only looks quoted (5" pipe) is taken as it stands.
std::vector<QStringList> plainRows(const QString& text)
{
    std::vector<QStringList> rows;
    for (const QString& line : text.split(u'\n'))
        rows.push_back(line.split(u'\t'));
    return rows;
}

std::vector<QStringList> textRows(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    std::vector<QStringList> rows;
    try {
        CellScanner scanner(text, u'\t', {});
        while (!scanner.atEnd()) {
            scanner.readRow(rows.emplace_back());
            if (scanner.hadTextAfterQuote())
                return plainRows(text);
        }
    } catch (const FormatFault&) {
        return plainRows(text);
    }
    return rows;
}

std::vector<QStringList> htmlRows(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    for (auto frame = document.rootFrame()->begin(); !frame.atEnd(); ++frame) {
        const auto* table = qobject_cast<const QTextTable*>(frame.currentFrame());
        if (!table)
            continue;
        std::vector<QStringList> rows;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList& cells = rows.emplace_back();
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                QTextCursor cursor = cell.firstCursorPosition();
                cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
                cells.append(cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed());
            }
        }
        return rows;
    }
    return {};
}

} // namespace

CellGrid gridOf(const QMimeData& data)
{
    const QString text = data.text();
    const bool isTable = text.contains(u'\t') || text.contains(u'\n') || !data.hasHtml();
    CellGrid grid{isTable ? std::vector<QStringList>() : htmlRows(data.html())};
    if (grid.rows.empty() && !text.isEmpty())
        grid.rows = textRows(text);
    for (QStringList& row : grid.rows) {
        for (QString& cell : row)
            cell = withoutNeutralising(cell.trimmed());
    }
    return grid;
}

} // namespace oslonac::ui
