// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagination.h"

#include "ui/printing/page_parts.h"
#include "ui/printing/paper_style.h"
#include "ui/printing/signature_page.h"
#include "ui/printing/table_division.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace oslonac::ui {

namespace {

using Part = PageParts::Part;
using Extent = PageParts::Extent;

class Paginator final {
public:
    Paginator(QTextDocument& document, qreal pageHeight) : m_parts(document, pageHeight) {}

    void run()
    {
        for (Part part = m_parts.first(); part.isValid(); part = m_parts.next(part)) {
            if (PageParts::isKept(part))
                keepSignatures(m_parts, part);
            else if (part.table != nullptr)
                keepRows(part);
            else
                keepLines(part);
        }
    }

private:
    /// The tables that a divided one leaves behind it are looked at in their turn.
    void keepRows(const Part& part)
    {
        beginWhole(part);
        if (const int row = firstCutRow(*part.table); row > 0) {
            const PageParts::Uncut uncut(m_parts.document());
            divideTable(m_parts.document(), *part.table, firstRowsOfPages(*part.table, row));
        }
        splitCutParagraphs(*part.table);
    }

    /// A table whose first row would be cut begins on the next page.
    void beginWhole(const Part& part) const
    {
        const QTextTable& table = *part.table;
        const int first = table.format().headerRowCount();
        if (first >= table.rows())
            return;
        const qreal top = m_parts.extentOf(table, 0).top;
        const qreal bottom = m_parts.extentOf(table, groupOf(table, first)).bottom;
        if (m_parts.pageOf(top) != m_parts.pageOf(bottom) && bottom - top <= m_parts.pageHeight() / 2)
            m_parts.breakBefore(part);
    }

    /// The first row, with the text below it, that ends on a later page than the one before it and could
    /// stand whole on that page.
    [[nodiscard]] int firstCutRow(const QTextTable& table) const
    {
        int page = -1;
        for (int row = table.format().headerRowCount(); row < table.rows();) {
            const RowGroup group = groupOf(table, row);
            const Extent extent = m_parts.extentOf(table, group);
            const bool isWhole = extent.bottom - extent.top <= roomForRows(table);
            if (page >= 0 && isWhole && m_parts.pageOf(extent.bottom) != page)
                return row;
            page = m_parts.pageOf(isWhole ? extent.top : extent.bottom);
            row = group.end;
        }
        return -1;
    }

    /// What a page holds under the head of a table.
    [[nodiscard]] qreal roomForRows(const QTextTable& table) const
    {
        const int head = table.format().headerRowCount();
        const qreal headHeight =
            head > 0 ? m_parts.extentOf(table, head - 1).bottom - m_parts.extentOf(table, 0).top : 0;
        return m_parts.pageHeight() - headHeight - edges();
    }

    /// For borders, and for the paragraph between two tables.
    [[nodiscard]] qreal edges() const { return m_parts.pageHeight() / 50; }

    /// Where pages have to begin, `row` being the first of these rows, while the text is uncut. All from one
    /// layout: one for every page would make a long list take as long as the square of its pages.
    [[nodiscard]] std::vector<int> firstRowsOfPages(const QTextTable& table, int row) const
    {
        const int head = table.format().headerRowCount();
        const std::vector<qreal> tops = m_parts.rowsOf(table);
        const auto top = [&tops](int at) { return tops[static_cast<std::size_t>(at)]; };
        const qreal room = m_parts.pageHeight() - top(head) - edges();
        std::vector<int> firsts{notLeftAlone(table, row, head)};
        for (RowGroup group = groupOf(table, firsts.back()); group.first < table.rows();
             group = groupOf(table, group.end)) {
            if (top(group.end) - top(group.first) > room)
                break; // goes over pages, and where it ends only the layout knows
            if (top(group.end) - top(firsts.back()) > room)
                firsts.push_back(notLeftAlone(table, group.first, firsts.back()));
            if (group.end == table.rows())
                break;
        }
        return firsts;
    }

    /// The last row of a table does not go over without the one before it, if that is not the first of its
    /// page.
    static int notLeftAlone(const QTextTable& table, int row, int firstOfPage)
    {
        if (groupOf(table, row).end < table.rows() || row <= firstOfPage)
            return row;
        const int before = groupOf(table, row - 1).first;
        return before > firstOfPage ? before : row;
    }

    /// In rows that are cut all the same a paragraph becomes one on either page, which looks alike and keeps
    /// the lines of one page out of the text of the other.
    void splitCutParagraphs(const QTextTable& table) const
    {
        for (int row = table.format().headerRowCount(); row < table.rows(); ++row) {
            const Extent extent = m_parts.extentOf(table, row);
            for (int column = 0;
                 m_parts.pageOf(extent.top) != m_parts.pageOf(extent.bottom) && column < table.columns();
                 ++column)
                splitIn(table.cellAt(row, column));
        }
    }

    void splitIn(const QTextTableCell& cell) const
    {
        for (QTextBlock block = cell.firstCursorPosition().block();
             block.isValid() && block.position() <= cell.lastCursorPosition().position();
             block = block.next()) {
            const int stay = m_parts.linesOnFirstPage(block);
            if (stay >= block.layout()->lineCount())
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + block.layout()->lineAt(stay).textStart());
            cursor.insertBlock();
        }
    }

    void keepLines(const Part& part) const
    {
        const QTextBlock& block = part.block;
        const int lines = block.layout()->lineCount();
        const int stay = m_parts.linesOnFirstPage(block);
        const int leave = lines - stay;
        if (leave > 0 && (stay < 2 || (leave < 2 && lines < 4)))
            return m_parts.breakBefore(part);
        if (leave == 1)
            sendOneMore(part, stay);
        if (const Part next = m_parts.next(part);
            PageParts::keepsWithNext(part) && next.isValid() && m_parts.pageOf(next) != m_parts.pageOf(part))
            m_parts.breakBefore(part);
    }

    /// One line alone would open the next page: as little more space as it takes is put above, for the line
    /// before it to go over too.
    void sendOneMore(const Part& part, int stay) const
    {
        const qreal pitch = m_parts.topOfLine(part.block, stay - 1) - m_parts.topOfLine(part.block, stay - 2);
        const qreal foot = (m_parts.pageOf(part) + 1) * m_parts.pageHeight();
        qreal space = foot - m_parts.topOfLine(part.block, stay - 1) - pitch;
        const Part above = whereSpaceIsSeenLeast(part);
        for (int tries = 0; tries < 4 && m_parts.linesOnFirstPage(part.block) == stay; ++tries) {
            addSpaceAbove(above, std::max<qreal>(space, 0) + pitch / 8);
            space = 0;
        }
        if (m_parts.linesOnFirstPage(part.block) == stay)
            m_parts.breakBefore(part);
    }

    /// The nearest heading above on the same page, else the paragraph itself.
    [[nodiscard]] Part whereSpaceIsSeenLeast(const Part& part) const
    {
        const int page = m_parts.pageOf(part);
        for (Part above = m_parts.previous(part); above.isValid() && m_parts.pageOf(above) == page;
             above = m_parts.previous(above)) {
            const Part before = m_parts.previous(above);
            if (PageParts::isHeading(above) && before.isValid() && m_parts.pageOf(before) == page)
                return above;
        }
        return part;
    }

    void addSpaceAbove(const Part& part, qreal dots) const
    {
        const QPaintDevice* device = m_parts.document().documentLayout()->paintDevice();
        const qreal pixels = dots * paperPixelsPerInch / device->logicalDpiY();
        // Margins overlap: the larger of two counts.
        const Part before = m_parts.previous(part);
        const qreal already = before.block.isValid() ? before.block.blockFormat().bottomMargin() : 0;
        QTextBlockFormat format = part.block.blockFormat();
        format.setTopMargin(std::max(format.topMargin(), already) + pixels);
        QTextCursor(part.block).setBlockFormat(format);
    }

    PageParts m_parts;
};

} // namespace

void paginate(QTextDocument& document, qreal pageHeight)
{
    Paginator(document, pageHeight).run();
}

} // namespace oslonac::ui
