// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/table_division.h"

#include <QSizeF>
#include <QTextBlock>

#include <vector>

namespace oslonac::ui {

/// The parts of a laid-out document from top to bottom, paragraphs and tables, and where they stand on its
/// pages. Lengths are dots of the paper from the top of the first page. Positions stay true while page breaks
/// are put in: every answer is asked of the layout anew.
class PageParts final {
public:
    /// A paragraph or a table; neither behind the end.
    struct Part {
        QTextTable* table = nullptr;
        QTextBlock block;

        [[nodiscard]] bool isValid() const { return table != nullptr || block.isValid(); }
    };
    struct Extent {
        qreal top;
        qreal bottom;
    };

    PageParts(QTextDocument& document, qreal pageHeight) : m_document(document), m_pageHeight(pageHeight) {}

    [[nodiscard]] QTextDocument& document() const { return m_document; }
    [[nodiscard]] qreal pageHeight() const { return m_pageHeight; }

    [[nodiscard]] Part first() const { return at(0); }
    [[nodiscard]] Part next(const Part& part) const;
    [[nodiscard]] Part previous(const Part& part) const;

    [[nodiscard]] int pageOf(qreal y) const;
    [[nodiscard]] Extent extentOf(const Part& part) const;
    /// Of a row with its borders.
    [[nodiscard]] Extent extentOf(const QTextTable& table, int row) const;
    /// Of rows that stand together.
    [[nodiscard]] Extent extentOf(const QTextTable& table, RowGroup group) const;
    /// Where every row begins and the last one ends, from the top of the first.
    [[nodiscard]] std::vector<qreal> rowsOf(const QTextTable& table) const;
    /// While it lives, the text stands on one endless page that cuts nothing.
    class Uncut final {
    public:
        explicit Uncut(QTextDocument& document);
        ~Uncut();
        Uncut(const Uncut&) = delete;
        Uncut& operator=(const Uncut&) = delete;

    private:
        QTextDocument& m_document;
        QSizeF m_page;
    };
    /// Where a line of a paragraph begins.
    [[nodiscard]] qreal topOfLine(const QTextBlock& block, int line) const;
    [[nodiscard]] int pageOfLine(const QTextBlock& block, int line) const
    {
        return pageOf(topOfLine(block, line));
    }
    /// The page on which a part begins.
    [[nodiscard]] int pageOf(const Part& part) const;
    /// How many lines of a paragraph stand on the page where it begins.
    [[nodiscard]] int linesOnFirstPage(const QTextBlock& block) const;

    /// A heading, or a line that announces what follows: "Sprovodilac se obavezuje da:".
    [[nodiscard]] static bool keepsWithNext(const Part& part);
    [[nodiscard]] static bool isHeading(const Part& part);
    /// The table marked class="keep": the signatures.
    [[nodiscard]] static bool isKept(const Part& part);

    /// Begins a page with this part, or with what must not stand apart from it.
    void breakBefore(Part part) const;

private:
    [[nodiscard]] Part at(int position) const;

    QTextDocument& m_document;
    qreal m_pageHeight;
};

} // namespace oslonac::ui
