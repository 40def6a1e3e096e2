// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_parts.h"

#include "ui/printing/paper_style.h"
#include "ui/printing/whole_layout.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace oslonac::ui {

PageParts::Part PageParts::at(int position) const
{
    if (position < 0 || position >= m_document.characterCount())
        return {};
    const QTextBlock block = m_document.findBlock(position);
    QTextFrame* frame = QTextCursor(block).currentFrame();
    while (frame != nullptr && frame->parentFrame() != nullptr &&
           frame->parentFrame() != m_document.rootFrame())
        frame = frame->parentFrame();
    if (auto* table = qobject_cast<QTextTable*>(frame))
        return {table, {}};
    return {nullptr, block};
}

PageParts::Part PageParts::next(const Part& part) const
{
    return at(part.table != nullptr ? part.table->lastPosition() + 1
                                    : part.block.position() + part.block.length());
}

PageParts::Part PageParts::previous(const Part& part) const
{
    return at((part.table != nullptr ? part.table->firstPosition() : part.block.position()) - 1);
}

int PageParts::pageOf(qreal y) const
{
    return static_cast<int>(std::floor((y + 0.5) / m_pageHeight));
}

PageParts::Extent PageParts::extentOf(const Part& part) const
{
    const auto* layout = m_document.documentLayout();
    const QRectF area =
        part.table != nullptr ? layout->frameBoundingRect(part.table) : layout->blockBoundingRect(part.block);
    return {area.top(), area.bottom()};
}

PageParts::Extent PageParts::extentOf(const QTextTable& table, int row) const
{
    const auto* layout = m_document.documentLayout();
    Extent extent{std::numeric_limits<qreal>::max(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        // In CSS pixels, of which a page has some thousand; with room for borders and the space around them.
        const qreal padding = cell.format().toTableCellFormat().bottomPadding() + 12;
        // Without cursors, which would lay out lines to know where in them they stand.
        const QRectF first = layout->blockBoundingRect(m_document.findBlock(cell.firstPosition()));
        const QRectF last = layout->blockBoundingRect(m_document.findBlock(cell.lastPosition()));
        extent.top = std::min(extent.top, first.top());
        extent.bottom = std::max(extent.bottom, last.bottom() + padding * m_pageHeight / 1000);
    }
    return extent;
}

PageParts::Extent PageParts::extentOf(const QTextTable& table, RowGroup group) const
{
    return {extentOf(table, group.first).top, extentOf(table, group.end - 1).bottom};
}

std::vector<qreal> PageParts::rowsOf(const QTextTable& table) const
{
    std::vector<qreal> tops;
    const qreal top = extentOf(table, 0).top;
    for (int row = 0; row < table.rows(); ++row)
        tops.push_back(extentOf(table, row).top - top);
    tops.push_back(extentOf(table, table.rows() - 1).bottom - top);
    return tops;
}

PageParts::Uncut::Uncut(QTextDocument& document) : m_document(document), m_page(document.pageSize())
{
    m_document.setPageSize(QSizeF(m_page.width(), -1));
    layOutWhole(m_document);
}

PageParts::Uncut::~Uncut()
{
    m_document.setPageSize(m_page);
    layOutWhole(m_document);
}

qreal PageParts::topOfLine(const QTextBlock& block, int line) const
{
    // Asking for the rectangle makes sure the block is laid out.
    const QRectF area = m_document.documentLayout()->blockBoundingRect(block);
    const QTextLayout* layout = block.layout();
    if (line >= layout->lineCount())
        return area.top();
    return area.top() + layout->lineAt(line).y();
}

int PageParts::pageOf(const Part& part) const
{
    return part.table != nullptr ? pageOf(extentOf(part).top) : pageOfLine(part.block, 0);
}

int PageParts::linesOnFirstPage(const QTextBlock& block) const
{
    const int page = pageOfLine(block, 0);
    int lines = 1;
    while (lines < block.layout()->lineCount() && pageOfLine(block, lines) == page)
        ++lines;
    return lines;
}

bool PageParts::isHeading(const Part& part)
{
    return part.block.isValid() && part.block.blockFormat().headingLevel() > 0;
}

bool PageParts::keepsWithNext(const Part& part)
{
    return isHeading(part) || (part.block.isValid() && part.block.text().trimmed().endsWith(u':'));
}

bool PageParts::isKept(const Part& part)
{
    return part.table != nullptr && part.table->format().borderBrush().color().rgba() == keepMark;
}

void PageParts::breakBefore(Part part) const
{
    for (Part before = previous(part); keepsWithNext(before); before = previous(part))
        part = before;
    if (!previous(part).isValid())
        return;
    if (part.table != nullptr) {
        QTextTableFormat format = part.table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        return part.table->setFormat(format);
    }
    QTextBlockFormat format = part.block.blockFormat();
    format.setTopMargin(0);
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(part.block).setBlockFormat(format);
}

} // namespace oslonac::ui
