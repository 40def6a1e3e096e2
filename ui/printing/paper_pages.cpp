// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_pages.h"

#include "ui/printing/column_widths.h"
#include "ui/printing/page_parts.h"
#include "ui/printing/pagination.h"
#include "ui/printing/paper_device.h"
#include "ui/printing/paper_formats.h"
#include "ui/printing/paper_style.h"
#include "ui/printing/whole_layout.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace oslonac::ui {

namespace {

constexpr qreal dotsPerPoint = PaperPages::resolution / 72.0;

QFont furnitureFont()
{
    // In dots, not points: the same painter units must hold on paper and on a scaled image.
    QFont font = paperFurnitureFont();
    font.setPixelSize(static_cast<int>(std::lround(font.pointSizeF() * dotsPerPoint)));
    return font;
}

} // namespace

struct PaperPages::Parts {
    explicit Parts(const PaperDocument& paper)
        : furniture(paper.furniture), layout(paperLayout(paper.orientation)),
          sheet(layout.fullRectPixels(resolution)), body(layout.paintRectPixels(resolution))
    {
        document.setUndoRedoEnabled(false);
        document.setDocumentMargin(0);
        document.setDefaultFont(paperFont());
        document.setDefaultStyleSheet(paperStyleSheet());
        document.documentLayout()->setPaintDevice(&device);
        document.setPageSize(body.size());
        // One edit, so that the text is laid out once and not again for every format.
        QTextCursor edit(&document);
        edit.beginEditBlock();
        document.setHtml(paper.html);
        applyPaperFormats(document);
        scaleSideMargins(document, resolution / paperPixelsPerInch);
        edit.endEditBlock();
        layOutWhole(document);
        giveWordsRoom(document, device);
        paginate(document, body.height());
        findCutParagraphs();
    }

    /// The paragraphs that begin on an earlier page than they end, by the pages that they go over to.
    void findCutParagraphs()
    {
        const PageParts parts(document, body.height());
        cutParagraphs.resize(static_cast<std::size_t>(document.pageCount()));
        for (PageParts::Part part = parts.first(); part.isValid(); part = parts.next(part)) {
            const int lines = part.block.isValid() ? part.block.layout()->lineCount() : 0;
            if (lines < 2)
                continue;
            const int last = std::min(parts.pageOfLine(part.block, lines - 1), document.pageCount() - 1);
            for (int page = parts.pageOfLine(part.block, 0) + 1; page <= last; ++page)
                cutParagraphs[static_cast<std::size_t>(page)] = part.block;
        }
    }

    void paintBody(QPainter& painter, int page) const
    {
        const QRectF cut(0, page * body.height(), body.width(), body.height());
        painter.save();
        painter.translate(body.left(), body.top() - cut.top());
        painter.setClipRect(cut);
        QAbstractTextDocumentLayout::PaintContext context;
        // A hair less than the page: a line that begins exactly where the page ends would be drawn too,
        // unseen but found by whoever searches or copies the text.
        context.clip = cut.adjusted(0, 1, 0, -1);
        context.palette.setColor(QPalette::Text, QColor::fromRgb(paperInk));
        if (const QTextBlock& block = cutParagraphs[static_cast<std::size_t>(page)]; block.isValid())
            context.clip.setTop(std::min(paintRest(painter, block, cut) + 1, cut.bottom()));
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    /// The layout draws a paragraph that was cut from the last line of the page before on, unseen as above.
    /// Returns where the paragraph ends.
    static qreal paintRest(QPainter& painter, const QTextBlock& block, const QRectF& cut)
    {
        const QTextLayout* layout = block.layout();
        const QPointF origin = layout->position();
        painter.setPen(QColor::fromRgb(paperInk));
        qreal bottom = cut.top();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const QRectF area = line.rect().translated(origin);
            if (area.top() >= cut.top() - 1 && area.top() < cut.bottom() - 1)
                line.draw(&painter, origin);
            bottom = area.bottom();
        }
        return bottom;
    }

    void paintFurniture(QPainter& painter, int page) const
    {
        const QFont font = furnitureFont();
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(paperInk));
        if (!furniture.headerLeft.isEmpty() || !furniture.headerRight.isEmpty()) {
            const QRectF head(body.left(), sheet.top(), body.width(), body.top() - 16 * dotsPerPoint);
            painter.drawText(head, Qt::AlignLeft | Qt::AlignBottom, furniture.headerLeft);
            painter.drawText(head, Qt::AlignRight | Qt::AlignBottom, furniture.headerRight);
            rule(painter, head.bottom() + 4 * dotsPerPoint);
        }
        const qreal line = body.bottom() + 14 * dotsPerPoint;
        rule(painter, line);
        const QRectF foot(body.left(), line + 3 * dotsPerPoint, body.width(), 24 * dotsPerPoint);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, furniture.footerLeft);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignTop,
                         furniture.pageNumber.arg(page + 1).arg(document.pageCount()));
    }

    int pageAt(qreal top) const { return static_cast<int>(std::floor((top + 0.5) / body.height())); }

    int pageOf(const QTextBlock& block, int place) const
    {
        const QTextLayout& lines = *block.layout();
        const qreal top =
            document.documentLayout()->blockBoundingRect(block).top() - lines.boundingRect().top();
        const QTextLine line = lines.lineForTextPosition(place);
        return pageAt(top + (line.isValid() ? line.y() : 0));
    }

    void addGaps(const QTextBlock& block, const QTextFragment& fragment, std::vector<PageGap>& gaps) const
    {
        const QTextLayout& lines = *block.layout();
        const QPointF origin =
            document.documentLayout()->blockBoundingRect(block).topLeft() - lines.boundingRect().topLeft();
        const int begin = fragment.position() - block.position();
        const int end = begin + fragment.length();
        for (int i = 0; i < lines.lineCount(); ++i) {
            const QTextLine line = lines.lineAt(i);
            const int first = std::max(begin, line.textStart());
            const int last = std::min(end, line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const qreal left = line.cursorToX(first);
            QRectF area(left, line.y(), line.cursorToX(last) - left, line.height());
            area.translate(origin);
            const int page = pageAt(area.top());
            area.translate(body.left(), body.top() - page * body.height());
            gaps.push_back({fragment.charFormat().toolTip(), page, area});
        }
    }

    void rule(QPainter& painter, qreal y) const
    {
        painter.fillRect(QRectF(body.left(), y, body.width(), 0.5 * dotsPerPoint),
                         QColor::fromRgb(paperRule));
    }

    PageFurniture furniture;
    QPageLayout layout;
    QRectF sheet;
    QRectF body;
    PaperDevice device{resolution};
    QTextDocument document;
    std::vector<QTextBlock> cutParagraphs; ///< one or none a page
};

PaperPages::PaperPages(const PaperDocument& document) : m_parts(std::make_unique<Parts>(document)) {}
PaperPages::~PaperPages() = default;
PaperPages::PaperPages(PaperPages&&) noexcept = default;
PaperPages& PaperPages::operator=(PaperPages&&) noexcept = default;

int PaperPages::pageCount() const
{
    return std::max(1, m_parts->document.pageCount());
}

QPageLayout PaperPages::pageLayout() const
{
    return m_parts->layout;
}

QRectF PaperPages::sheet() const
{
    return m_parts->sheet;
}

void PaperPages::paint(QPainter& painter, int page) const
{
    m_parts->paintBody(painter, page);
    m_parts->paintFurniture(painter, page);
}

std::vector<PageGap> PaperPages::gaps() const
{
    std::vector<PageGap> gaps;
    const QTextDocument& document = m_parts->document;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().toolTip().isEmpty())
                m_parts->addGaps(block, it.fragment(), gaps);
        }
    }
    return gaps;
}

std::optional<int> PaperPages::pageOf(const QString& anchor) const
{
    const QTextDocument& document = m_parts->document;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorNames().contains(anchor))
                return m_parts->pageOf(block, it.fragment().position() - block.position());
        }
    }
    return std::nullopt;
}

const QTextDocument& PaperPages::text() const
{
    return m_parts->document;
}

} // namespace oslonac::ui
