// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/whole_rows.h"

#include "ui/printing/paper_style.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace oslonac::ui {

namespace {

struct Extent {
    qreal top;
    qreal bottom;
};

class RowKeeper final {
public:
    RowKeeper(QTextDocument& document, qreal pageHeight) : m_document(document), m_pageHeight(pageHeight) {}

    void run()
    {
        const QList<QTextFrame*> frames = m_document.rootFrame()->childFrames();
        for (QTextFrame* frame : frames) {
            auto* table = qobject_cast<QTextTable*>(frame);
            if (table != nullptr && table->format().borderBrush().color().rgba() != keepMark)
                beginWhole(*table);
            while (table != nullptr && table->format().borderBrush().color().rgba() != keepMark) {
                table = divided(*table);
                if (table != nullptr)
                    layOutAnew();
            }
        }
    }

private:
    /// After a table is divided Qt leaves the paragraphs behind it without lines: they would not be printed.
    void layOutAnew() { m_document.markContentsDirty(0, m_document.characterCount()); }

    [[nodiscard]] int pageOf(qreal y) const { return static_cast<int>(std::floor(y / m_pageHeight)); }

    [[nodiscard]] Extent extentOf(const QTextTable& table, int row) const
    {
        const auto* layout = m_document.documentLayout();
        Extent extent{std::numeric_limits<qreal>::max(), 0};
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            // In CSS pixels, of which a page has some thousand; with room for borders and the space around
            // them.
            const qreal padding = cell.format().toTableCellFormat().bottomPadding() + 12;
            extent.top =
                std::min(extent.top, layout->blockBoundingRect(cell.firstCursorPosition().block()).top());
            const QRectF last = layout->blockBoundingRect(cell.lastCursorPosition().block());
            extent.bottom = std::max(extent.bottom, last.bottom() + padding * m_pageHeight / 1000);
        }
        return extent;
    }

    /// A table whose first row would be cut begins on the next page, with the heading right above it.
    void beginWhole(QTextTable& table)
    {
        const int first = table.format().headerRowCount();
        if (first >= table.rows())
            return;
        const qreal top = extentOf(table, 0).top;
        const qreal bottom = extentOf(table, first).bottom;
        if (pageOf(top) == pageOf(bottom) || bottom - top > m_pageHeight / 2)
            return;
        const QTextBlock before = m_document.findBlock(table.firstPosition()).previous();
        if (before.isValid() && before.blockFormat().headingLevel() > 0) {
            QTextBlockFormat format = before.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(before).setBlockFormat(format);
        } else {
            QTextTableFormat format = table.format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            table.setFormat(format);
        }
        layOutAnew();
    }

    /// The first row that ends on a later page than the row before it began, and could stand whole on that
    /// page.
    [[nodiscard]] int firstCutRow(const QTextTable& table) const
    {
        const int head = table.format().headerRowCount();
        for (int row = head + 1; row < table.rows(); ++row) {
            const Extent extent = extentOf(table, row);
            if (pageOf(extent.bottom) == pageOf(extentOf(table, row - 1).top))
                continue;
            return extent.bottom - extent.top < m_pageHeight / 2 ? row : -1;
        }
        return -1;
    }

    /// The table's second part on the next page, when it had to be divided.
    QTextTable* divided(QTextTable& table)
    {
        const int cut = firstCutRow(table);
        if (cut < 0)
            return nullptr;
        const int head = table.format().headerRowCount();
        const int moved = table.rows() - cut;
        QTextCursor edit(&m_document);
        edit.beginEditBlock();
        QTextTableFormat format = table.format();
        format.setTopMargin(0);
        QTextCursor place(&m_document);
        place.setPosition(table.lastPosition() + 1);
        QTextTable* next = place.insertTable(head + moved, table.columns(), format);
        startPageBefore(*next);
        for (int row = 0; row < head; ++row)
            copyRow(table, row, *next, row);
        for (int row = 0; row < moved; ++row)
            copyRow(table, cut + row, *next, head + row);
        table.removeRows(cut, moved);
        // A margin that reached over the page's end would leave an empty page behind.
        QTextTableFormat shortened = table.format();
        shortened.setBottomMargin(0);
        table.setFormat(shortened);
        edit.endEditBlock();
        return next;
    }

    /// Qt wants a paragraph between tables: as good as none, and the place to begin the page.
    void startPageBefore(const QTextTable& table)
    {
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        thin.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(m_document.findBlock(table.firstPosition()).previous()).setBlockFormat(thin);
    }

    static void copyRow(const QTextTable& from, int fromRow, const QTextTable& to, int toRow)
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

    QTextDocument& m_document;
    qreal m_pageHeight;
};

} // namespace

void keepRowsWhole(QTextDocument& document, qreal pageHeight)
{
    RowKeeper(document, pageHeight).run();
}

} // namespace oslonac::ui
