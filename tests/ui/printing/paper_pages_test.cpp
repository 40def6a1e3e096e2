// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_fields.h"
#include "core/documents/merge.h"
#include "tests/support/sample_documents.h"
#include "tests/support/text.h"
#include "ui/printing/paper_pages.h"

#include <catch2/catch.hpp>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

PaperDocument paper(const QString& html)
{
    PaperDocument document;
    document.html = html;
    return document;
}

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
        const PaperPages pages(paper(table(rows) + u"<p>Zbir.</p><h2>Partija 2</h2>"_s + table(1)));
        int printed = 0;
        for (QTextBlock block = pages.text().begin(); block.isValid(); block = block.next()) {
            if (block.text() == u"Zbir."_s || block.text() == u"Partija 2"_s)
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
