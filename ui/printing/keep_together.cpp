// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/keep_together.h"

#include "ui/printing/paper_style.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <cmath>

namespace oslonac::ui {

namespace {

class Keeper final {
public:
    Keeper(QTextDocument& document, qreal pageHeight) : m_document(document), m_pageHeight(pageHeight) {}

    void run()
    {
        const QTextFrame* root = m_document.rootFrame();
        for (auto it = root->begin(); it != root->end(); ++it) {
            if (auto* table = qobject_cast<QTextTable*>(it.currentFrame()))
                keepTable(*table);
            else if (it.currentBlock().isValid())
                keepBlock(it.currentBlock());
        }
    }

private:
    [[nodiscard]] int pageOf(qreal y) const { return static_cast<int>(std::floor((y + 0.5) / m_pageHeight)); }
    [[nodiscard]] QRectF rect(QTextFrame& frame) const
    {
        return m_document.documentLayout()->frameBoundingRect(&frame);
    }

    [[nodiscard]] int pageOfLine(const QTextBlock& block, int line) const
    {
        // Asking for the rectangle makes sure the block is laid out.
        const QRectF area = m_document.documentLayout()->blockBoundingRect(block);
        const QTextLayout* layout = block.layout();
        if (line >= layout->lineCount())
            return pageOf(area.top());
        return pageOf(layout->position().y() + layout->lineAt(line).y());
    }

    void keepTable(QTextTable& table)
    {
        const QRectF area = rect(table);
        const bool marked = table.format().borderBrush().color().rgba() == keepMark;
        if (!marked || pageOf(area.top()) == pageOf(area.bottom() - 2) || area.height() > m_pageHeight)
            return;
        // Signatures do not stand on a sheet of their own: the last article goes with them when it is short.
        const QTextBlock article = headingBefore(table);
        if (article.isValid()) {
            const QRectF head = m_document.documentLayout()->blockBoundingRect(article);
            if (pageOf(head.top()) == pageOf(area.top()) && area.bottom() - head.top() < m_pageHeight / 2)
                return breakBefore(article);
        }
        QTextTableFormat format = table.format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table.setFormat(format);
    }

    [[nodiscard]] QTextBlock headingBefore(const QTextTable& table) const
    {
        QTextBlock block = m_document.findBlock(table.firstPosition()).previous();
        while (block.isValid() && block.blockFormat().headingLevel() == 0)
            block = block.previous();
        return block;
    }

    void keepBlock(const QTextBlock& block)
    {
        const int lines = block.layout()->lineCount();
        const int first = pageOfLine(block, 0);
        bool torn = false;
        if (block.blockFormat().headingLevel() > 0)
            torn = first != pageOfWhatFollows(block);
        else if (lines > 1 && !block.textList())
            torn = first != pageOfLine(block, 1) || (lines <= 3 && first != pageOfLine(block, lines - 1));
        if (torn)
            breakBefore(block);
    }

    [[nodiscard]] int pageOfWhatFollows(const QTextBlock& heading) const
    {
        const QTextBlock next = heading.next();
        if (!next.isValid())
            return pageOfLine(heading, 0);
        QTextFrame* frame = QTextCursor(next).currentFrame();
        if (frame != nullptr && frame != m_document.rootFrame())
            return pageOf(rect(*frame).top());
        // A paragraph that starts with one line on this page is going to move away as a whole.
        const int lines = next.layout()->lineCount();
        const bool leaves = lines > 1 && pageOfLine(next, 0) != pageOfLine(next, 1);
        return pageOfLine(next, leaves ? 1 : 0);
    }

    void breakBefore(const QTextBlock& block)
    {
        QTextBlock start = block;
        while (start.previous().isValid() && start.previous().blockFormat().headingLevel() > 0)
            start = start.previous();
        if (start.position() == 0)
            return;
        QTextCursor cursor(start);
        QTextBlockFormat format = start.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }

    QTextDocument& m_document;
    qreal m_pageHeight;
};

} // namespace

void keepTogether(QTextDocument& document, qreal pageHeight)
{
    Keeper(document, pageHeight).run();
}

} // namespace oslonac::ui
