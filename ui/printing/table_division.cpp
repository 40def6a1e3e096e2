// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/table_division.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

namespace oslonac::ui {

namespace {

/// Qt wants a paragraph between tables: as good as none, and the place to begin the page.
void startPageBefore(QTextDocument& document, const QTextTable& table)
{
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    thin.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(document.findBlock(table.firstPosition()).previous()).setBlockFormat(thin);
}

bool reachesOverAll(const QTextTable& table, int row)
{
    return table.columns() > 1 && table.cellAt(row, 0).columnSpan() == table.columns();
}

void copyCell(const QTextTableCell& source, QTextTableCell target)
{
    target.setFormat(source.format());
    const QTextBlock first = source.firstCursorPosition().block();
    QTextCursor writing = target.firstCursorPosition();
    writing.setBlockFormat(first.blockFormat());
    writing.setBlockCharFormat(first.charFormat());
    if (source.lastCursorPosition().block() == first && first.textList() == nullptr) {
        for (auto it = first.begin(); !it.atEnd(); ++it)
            writing.insertText(it.fragment().text(), it.fragment().charFormat());
        return;
    }
    QTextCursor selection = source.firstCursorPosition();
    selection.setPosition(source.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    writing.insertFragment(QTextDocumentFragment(selection));
}

void copyRow(const QTextTable& from, int fromRow, QTextTable& to, int toRow)
{
    if (reachesOverAll(from, fromRow)) {
        to.mergeCells(toRow, 0, 1, to.columns());
        return copyCell(from.cellAt(fromRow, 0), to.cellAt(toRow, 0));
    }
    for (int column = 0; column < from.columns(); ++column)
        copyCell(from.cellAt(fromRow, column), to.cellAt(toRow, column));
}

/// The rows from `first` to before `end` in a table of their own behind `last`, beginning a page.
QTextTable* copied(QTextDocument& document, const QTextTable& table, const QTextTable& last, int first,
                   int end)
{
    const int head = table.format().headerRowCount();
    QTextTableFormat format = table.format();
    format.setTopMargin(0);
    format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    QTextCursor place(&document);
    place.setPosition(last.lastPosition() + 1);
    QTextTable* made = place.insertTable(head + end - first, table.columns(), format);
    startPageBefore(document, *made);
    for (int i = 0; i < head; ++i)
        copyRow(table, i, *made, i);
    for (int row = first; row < end; ++row)
        copyRow(table, row, *made, head + row - first);
    return made;
}

/// A margin that reached over the page's end would leave an empty page behind.
void endWithPage(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setBottomMargin(0);
    table.setFormat(format);
}

} // namespace

RowGroup groupOf(const QTextTable& table, int row)
{
    RowGroup group{row, row + 1};
    while (group.first > table.format().headerRowCount() && reachesOverAll(table, group.first))
        --group.first;
    while (group.end < table.rows() && reachesOverAll(table, group.end))
        ++group.end;
    return group;
}

QTextTable* divideTable(QTextDocument& document, QTextTable& table, const std::vector<int>& rows)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    QTextTable* last = &table;
    std::vector<QTextTable*> ended;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int end = i + 1 < rows.size() ? rows[i + 1] : table.rows();
        ended.push_back(last);
        last = copied(document, table, *last, rows[i], end);
    }
    table.removeRows(rows.front(), table.rows() - rows.front());
    for (QTextTable* one : ended)
        endWithPage(*one);
    edit.endEditBlock();
    return last;
}

} // namespace oslonac::ui
