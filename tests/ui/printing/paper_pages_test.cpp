// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_fields.h"
#include "core/documents/merge.h"
#include "tests/support/sample_documents.h"
#include "tests/support/text.h"
#include "tests/ui/printing/html_paper.h"
#include "tests/ui/printing/painted_text.h"
#include "ui/printing/paper_pages.h"
#include "ui/printing/paper_style.h"

#include <catch2/catch.hpp>

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using namespace oslonac;
using namespace oslonac::ui;
using oslonac::test::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString paragraphs(int count)
{
    return u"<p>Jedan red teksta.</p>"_s.repeated(count);
}

/// The pages on which a block begins and ends.
std::pair<int, int> pagesOf(const PaperPages& pages, const QRectF& area)
{
    const qreal height = pages.text().pageSize().height();
    return {static_cast<int>(area.top() / height), static_cast<int>((area.bottom() - 2) / height)};
}

int pageOfFirstLine(const PaperPages& pages, const QTextBlock& block)
{
    // Asking for the rectangle makes sure that there are lines.
    const qreal top = pages.text().documentLayout()->blockBoundingRect(block).top();
    const qreal line = block.layout()->position().y() + block.layout()->lineAt(0).y();
    return static_cast<int>(std::max(top, line) / pages.text().pageSize().height());
}

QRectF tableArea(const PaperPages& pages)
{
    QTextFrame* table = pages.text().rootFrame()->childFrames().back();
    return pages.text().documentLayout()->frameBoundingRect(table);
}

/// A paragraph of about so many lines, each word of which is there once: "w12-3".
QString longParagraph(int lines, int number)
{
    QString text;
    for (int word = 0; word < lines * 14; ++word)
        text += u"w%1x%2 "_s.arg(number).arg(word);
    return text;
}

/// How many lines of a paragraph stand on the page where it begins, and how many on later ones.
std::pair<int, int> linesAround(const PaperPages& pages, const QTextBlock& block)
{
    (void)pages.text().documentLayout()->blockBoundingRect(block);
    REQUIRE(block.layout()->lineCount() > 0);
    const int first = pageOfFirstLine(pages, block);
    const qreal height = pages.text().pageSize().height();
    int stay = 0;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const qreal top = block.layout()->position().y() + block.layout()->lineAt(i).y();
        stay += static_cast<int>((top + 1) / height) == first ? 1 : 0;
    }
    return {stay, block.layout()->lineCount() - stay};
}

bool hasColour(const QImage& image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A marked table never goes over two pages")
{
    const QString table =
        u"<table class=\"keep\" width=\"100%\"><tr><td>a<br/>b<br/>c</td></tr><tr><td>d<br/>e<br/>f</td></tr></table>"_s;
    bool moved = false;
    for (int lines = 38; lines < 60; ++lines) {
        const PaperPages pages(paper(paragraphs(lines) + table));
        const auto [first, last] = pagesOf(pages, tableArea(pages));
        CAPTURE(lines);
        CHECK(first == last);
        moved = moved || last > 0;
    }
    CHECK(moved);
}

TEST_CASE("A heading stays with the paragraph under it")
{
    for (int lines = 38; lines < 60; ++lines) {
        const PaperPages pages(paper(paragraphs(lines) + u"<h2>Član 2.</h2><p>Tekst.</p>"_s));
        const QTextBlock text = pages.text().lastBlock();
        CAPTURE(lines);
        CHECK(pageOfFirstLine(pages, text.previous()) == pageOfFirstLine(pages, text));
    }
}

TEST_CASE("At least two lines of a paragraph stand on either side of a page's end")
{
    const auto [open, close] =
        GENERATE(table<QString, QString>({{u"<p>"_s, u"</p>"_s}, {u"<ol><li>"_s, u"</li></ol>"_s}}));
    int cut = 0;
    for (int before = 36; before < 56; ++before) {
        for (int lines = 2; lines < 6; ++lines) {
            const PaperPages pages(paper(u"<h2>Član 1.</h2>"_s + paragraphs(before) + open +
                                         longParagraph(lines, 1) + close + paragraphs(3)));
            for (QTextBlock block = pages.text().begin(); block.isValid(); block = block.next()) {
                const auto [stay, leave] = linesAround(pages, block);
                CAPTURE(before, lines, stay, leave);
                CHECK((leave == 0 || (stay > 1 && leave > 1)));
                cut += leave > 0 ? 1 : 0;
            }
        }
    }
    CHECK(cut > 0);
}

TEST_CASE("A line that announces a list stays with it, and its heading too")
{
    for (int lines = 36; lines < 58; ++lines) {
        const PaperPages pages(
            paper(paragraphs(lines) +
                  u"<h2>Član 2.</h2><p>Sprovodilac se obavezuje da:</p><ol><li>plati.</li></ol>"_s));
        const QTextBlock item = pages.text().lastBlock();
        CAPTURE(lines);
        CHECK(pageOfFirstLine(pages, item.previous()) == pageOfFirstLine(pages, item));
        CHECK(pageOfFirstLine(pages, item.previous().previous()) == pageOfFirstLine(pages, item));
    }
}

TEST_CASE("Every word of a paragraph that goes over a page is painted on one page alone")
{
    QString html;
    for (int paragraph = 0; paragraph < 9; ++paragraph)
        html += u"<p>"_s + longParagraph(9, paragraph) + u"</p>"_s;
    const PaperPages pages(paper(html));
    REQUIRE(pages.pageCount() > 1);
    QString painted;
    for (int page = 0; page < pages.pageCount(); ++page)
        painted += test::paintedText(pages, page).join(u' ') + u' ';
    for (int paragraph = 0; paragraph < 9; ++paragraph) {
        for (int word = 0; word < 9 * 14; ++word)
            REQUIRE(painted.count(u"w%1x%2 "_s.arg(paragraph).arg(word)) == 1);
    }
}

TEST_CASE("Every word of a row that is higher than half a page is painted on one page alone")
{
    const PaperPages pages(paper(paragraphs(30) +
                                 u"<table class=\"grid\" width=\"100%\"><tr><td width=\"50%\">"_s +
                                 longParagraph(30, 1) + u"</td><td width=\"50%\">x</td></tr></table>"_s));
    REQUIRE(pages.pageCount() > 1);
    QString painted;
    for (int page = 0; page < pages.pageCount(); ++page)
        painted += test::paintedText(pages, page).join(u' ') + u' ';
    for (int word = 0; word < 30 * 14; ++word)
        REQUIRE(painted.count(u"w1x%1 "_s.arg(word)) == 1);
}

TEST_CASE("No word is broken within a table, however narrow the template makes its column")
{
    const PaperPages pages(paper(
        u"<table class=\"grid\" width=\"100%\"><thead><tr><th width=\"4%\">Стање</th><th "
        u"width=\"90%\">Разлози</th><th "
        "width=\"6%\">Додељено</th></tr></thead><tr><td>не испуњава услове</td><td>x</td><td>100.000,00\u00A0EUR</td></tr></table>"_s));
    int lines = 0;
    for (QTextBlock block = pages.text().begin(); block.isValid(); block = block.next()) {
        for (int i = 1; i < block.layout()->lineCount(); ++i, ++lines)
            CHECK(block.text().at(block.layout()->lineAt(i).textStart() - 1) == u' ');
    }
    CHECK(lines == 2); // "не", "испуњава", "услове"
}

TEST_CASE("Signatures under a list take rows and totals with them")
{
    const QString head = u"<table class=\"grid\" width=\"100%\"><thead><tr><th>R. br.</th></tr></thead>"_s;
    const QString closing =
        u"</table><p>Zbir.</p><p>Značenja.</p><table class=\"keep\" width=\"100%\"><tr><td>a<br/>b<br/>c<br/>d</td></tr></table>"_s;
    for (int rows = 24; rows < 60; ++rows) {
        const PaperPages pages(
            paper(u"<h2>Lot 1</h2>"_s + head + u"<tr><td>red</td></tr>"_s.repeated(rows) + closing));
        const QString last = test::paintedText(pages, pages.pageCount() - 1).join(u' ');
        CAPTURE(rows);
        CHECK(last.count(u"red"_s) >= 2);
        CHECK(last.contains(u"Zbir."_s));
        CHECK(last.contains(u"Značenja."_s));
        CHECK(last.endsWith(u"od %1"_s.arg(pages.pageCount())));
        int all = 0;
        for (int page = 0; page < pages.pageCount(); ++page)
            all += static_cast<int>(test::paintedText(pages, page).filter(u"red"_s).size());
        CHECK(all == rows);
    }
}

TEST_CASE("Letters of a paper are not joined, so that a search finds them")
{
    for (const QFont& font : {paperFont(), paperTableFont()}) {
        QTextLayout layout(u"finansija"_s, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        CHECK(layout.glyphRuns().front().glyphIndexes().size() == 9);
    }
}

TEST_CASE("A long table repeats its head on every page")
{
    const QString rows = u"<tr><td>1.</td><td>Opština</td></tr>"_s.repeated(120);
    const PaperPages pages(
        paper(u"<table class=\"grid\"><thead><tr><th>R. br.</th><th>Naziv</th></tr></thead>"_s + rows +
              u"</table>"_s));
    REQUIRE(pages.pageCount() > 1);
    // The shade of the head shows on the last page too.
    CHECK(hasColour(pages.image(pages.pageCount() - 1, 1), 0xFFEFEFEF));
}

TEST_CASE("A row of a table goes to the next page whole")
{
    const QString rows = u"<tr><td>1.</td><td>jedan<br/>dva<br/>tri</td></tr>"_s.repeated(60);
    const PaperPages pages(
        paper(u"<table class=\"grid\"><thead><tr><th>R. br.</th><th>Naziv</th></tr></thead>"_s + rows +
              u"</table>"_s));
    const auto* layout = pages.text().documentLayout();
    int bodyRows = 0;
    for (const QTextFrame* frame : pages.text().rootFrame()->childFrames()) {
        const auto* table = qobject_cast<const QTextTable*>(frame);
        REQUIRE(table != nullptr);
        CHECK(table->cellAt(0, 0).firstCursorPosition().block().text() == u"R. br."_s);
        for (int row = 1; row < table->rows(); ++row, ++bodyRows) {
            const QRectF area =
                layout->blockBoundingRect(table->cellAt(row, 1).firstCursorPosition().block());
            const auto [first, last] = pagesOf(pages, area);
            CHECK(first == last);
        }
    }
    CHECK(bodyRows == 60);
    CHECK(pages.text().rootFrame()->childFrames().size() == pages.pageCount());
}

TEST_CASE("What stands behind a table that was divided is printed, and a second table begins whole")
{
    const QString row = u"<tr><td><p>Jedan<br/>Dva<br/>Tri</p></td></tr>"_s;
    const auto table = [&](int rows) -> QString {
        return u"<table class=\"grid\" width=\"100%\"><thead><tr><th>Glava</th></tr></thead><tbody>"_s +
               row.repeated(rows) + u"</tbody></table>"_s;
    };
    for (int rows = 15; rows < 45; ++rows) {
        CAPTURE(rows);
        const PaperPages pages(paper(table(rows) + u"<p>Zbir.</p><h2>Lot 2</h2>"_s + table(1)));
        int printed = 0;
        for (QTextBlock block = pages.text().begin(); block.isValid(); block = block.next()) {
            if (block.text() == u"Zbir."_s || block.text() == u"Lot 2"_s)
                printed += pages.text().documentLayout()->blockBoundingRect(block).height() > 0 ? 1 : 0;
        }
        CHECK(printed == 2);
        const auto [first, last] = pagesOf(pages, tableArea(pages));
        CHECK(first == last);
    }
}

TEST_CASE("A landscape sheet is wider than high")
{
    PaperDocument document = paper(u"<p>x</p>"_s);
    CHECK(PaperPages(document).sheet().height() > PaperPages(document).sheet().width());
    document.orientation = PaperOrientation::Landscape;
    CHECK(PaperPages(document).sheet().width() > PaperPages(document).sheet().height());
}

TEST_CASE("A preview has the size of A4 at the zoom asked for")
{
    const PaperPages pages(paper(u"<p>x</p>"_s));
    CHECK(std::abs(pages.image(0, 1).width() - 794) <= 1);
    CHECK(std::abs(pages.image(0, 0.5).height() - 561) <= 1);
    CHECK(pages.image(0, 1, 2).devicePixelRatio() == 2);
}

TEST_CASE("A missing field shows as a yellow blank on the page")
{
    const auto merged = [](const DocumentData& data) {
        return DocumentTemplate(test::templateText(u"cooperation_agreement"_s))
            .merge(data, agreementFieldNames());
    };
    CHECK(hasColour(PaperPages(paper(merged(test::sampleAgreement()).html)).image(0, 1), 0xFFFFE08A));
    CHECK_FALSE(hasColour(PaperPages(paper(merged(test::completeAgreement()).html)).image(0, 1), 0xFFFFE08A));
}

TEST_CASE("Our templates know all their fields and leave no gap in complete data")
{
    const auto [name, data] = GENERATE(table<QString, DocumentData>({
        {u"cooperation_agreement"_s, test::completeAgreement()},
        {u"roma_cooperation_agreement"_s, test::completeAgreement()},
        {u"addendum"_s, test::sampleAddendum()},
        {u"signing_list"_s, test::sampleSigningList(3)},
    }));
    CAPTURE(name);
    const DocumentTemplate form(test::templateText(name));
    const MergedDocument merged = form.merge(data, agreementFieldNames());
    CHECK(merged.gaps.isEmpty());
    CHECK(form.merge(DocumentData(), agreementFieldNames()).unknownPlaceholders.isEmpty());
}
