// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/printing/html_paper.h"
#include "ui/printing/paper_pages.h"
#include "ui/printing/paper_style.h"
#include "ui/printing/unprintable_letters.h"

#include <catch2/catch.hpp>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

using namespace oslonac;
using namespace oslonac::ui;
using oslonac::test::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The pages on which an area begins and ends.
std::pair<int, int> pagesOf(const PaperPages& pages, const QRectF& area)
{
    const qreal height = pages.text().pageSize().height();
    return {static_cast<int>(area.top() / height), static_cast<int>((area.bottom() - 2) / height)};
}

/// Rows of values, each with a line of text below it over all columns, `lines` high.
QString rowsWithText(int count, int lines)
{
    const QString text = u"<tr><td class=\"below\" colspan=\"3\"><p>"_s + u"Razlog.<br/>"_s.repeated(lines) +
                         u"Kraj.</p></td></tr>"_s;
    QString rows;
    for (int i = 1; i <= count; ++i)
        rows += u"<tr><td>%1.</td><td>Opština</td><td>60.000,00</td></tr>"_s.arg(i) + text;
    return u"<table class=\"grid list\" width=\"100%\"><thead><tr><th width=\"10%\">Rang</th><th "
           "width=\"60%\">Naziv</th><th width=\"30%\">Iznos</th></tr></thead><tbody>"_s +
           rows + u"</tbody></table>"_s;
}

} // namespace

TEST_CASE("A row and the text below it stand on one page, and every row is there once")
{
    for (const int lines : {1, 4, 9}) {
        CAPTURE(lines);
        const PaperPages pages(paper(rowsWithText(90, lines)));
        const auto* layout = pages.text().documentLayout();
        int next = 1;
        for (const QTextFrame* frame : pages.text().rootFrame()->childFrames()) {
            const auto* table = qobject_cast<const QTextTable*>(frame);
            REQUIRE(table != nullptr);
            REQUIRE(table->rows() % 2 == 1);
            for (int row = 1; row < table->rows(); row += 2, ++next) {
                const QTextBlock values = table->cellAt(row, 0).firstCursorPosition().block();
                const QTextBlock below = table->cellAt(row + 1, 0).lastCursorPosition().block();
                CHECK(values.text() == u"%1."_s.arg(next));
                CHECK(table->cellAt(row + 1, 0).columnSpan() == 3);
                const auto [first, last] = pagesOf(
                    pages, layout->blockBoundingRect(values).united(layout->blockBoundingRect(below)));
                CHECK(first == last);
            }
        }
        CHECK(next == 91);
        CHECK(pages.text().rootFrame()->childFrames().size() == pages.pageCount());
    }
}

TEST_CASE("Pages of a long list are full")
{
    // What does not fit is a group at most; the last page takes one from the page before it.
    const PaperPages pages(paper(rowsWithText(300, 1)));
    const auto frames = pages.text().rootFrame()->childFrames();
    const int usual = qobject_cast<const QTextTable*>(frames[1])->rows();
    for (qsizetype i = 1; i + 2 < frames.size(); ++i)
        CHECK(qobject_cast<const QTextTable*>(frames[i])->rows() >= usual - 2);
}

TEST_CASE("Where words do not fit side by side the type of their table becomes smaller, no word is broken")
{
    QString head;
    QString cells;
    for (int i = 0; i < 9; ++i) {
        head += u"<th width=\"11%\">A (od 100)</th>"_s;
        cells += u"<td>1.000.000,00</td>"_s;
    }
    const PaperPages pages(paper(u"<table class=\"grid list\" width=\"100%\"><thead><tr>"_s + head +
                                 u"</tr></thead><tr>"_s + cells + u"</tr></table>"_s));
    for (QTextBlock block = pages.text().begin(); block.isValid(); block = block.next()) {
        if (block.text().startsWith(u"1.000"_s)) {
            CHECK(block.layout()->lineCount() == 1);
            CHECK(block.begin().fragment().charFormat().fontPointSize() < paperTableFont().pointSizeF());
        }
    }
}

TEST_CASE("Letters that no font has are told, those of our papers are not")
{
    CHECK(unprintableLetters(paper(u"<p>Ђурђевдан, čćžšđ – „navod” €</p>"_s)).isEmpty());
    const char32_t missing = 0x10FFFD; // for private use
    CHECK(unprintableLetters(paper(u"<p>Usluga "_s + QString::fromUcs4(&missing, 1) + u"</p>"_s)) ==
          QString::fromUcs4(&missing, 1));
}
