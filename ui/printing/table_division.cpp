// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/table_division.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
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

void copyRow(const QTextTable& from, int fromRow, const QTextTable& to, int toRow)
{
    for (int column = 0; column < from.columns(); ++column) {
        const QTextTableCell source = from.cellAt(fromRow, column);
        QTextTableCell target = to.cellAt(toRow, column);
        target.setFormat(source.format());
        QTextCursor selection = source.firstCursorPosition();
        const QTextBlock first = selection.block();
        QTextCursor writing = target.firstCursorPosition();
        writing.setBlockFormat(first.blockFormat());
        writing.setBlockCharFormat(first.charFormat());
        selection.setPosition(source.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        writing.insertFragment(QTextDocumentFragment(selection));
    }
}

} // namespace

QTextTable* divideTable(QTextDocument& document, QTextTable& table, int row)
{
    const int head = table.format().headerRowCount();
    const int moved = table.rows() - row;
    QTextCursor edit(&document);
    edit.beginEditBlock();
    QTextTableFormat format = table.format();
    format.setTopMargin(0);
    QTextCursor place(&document);
    place.setPosition(table.lastPosition() + 1);
    QTextTable* next = place.insertTable(head + moved, table.columns(), format);
    startPageBefore(document, *next);
    for (int i = 0; i < head; ++i)
        copyRow(table, i, *next, i);
    for (int i = 0; i < moved; ++i)
        copyRow(table, row + i, *next, head + i);
    table.removeRows(row, moved);
    // A margin that reached over the page's end would leave an empty page behind.
    QTextTableFormat shortened = table.format();
    shortened.setBottomMargin(0);
    table.setFormat(shortened);
    edit.endEditBlock();
    // Qt leaves the paragraphs behind a divided table without lines: they would not be printed.
    document.markContentsDirty(0, document.characterCount());
    return next;
}

} // namespace oslonac::ui
