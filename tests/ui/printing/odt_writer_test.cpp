// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_container.h"
#include "core/values/faults.h"
#include "tests/support/text.h"
#include "ui/printing/odt_styles.h"
#include "ui/printing/odt_writer.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

PaperDocument letter()
{
    PaperDocument document;
    document.title = u"Dopis & prilog"_s;
    document.html = u"<h1>Dopis</h1><p>Tekst <b>važan</b>.</p>"_s;
    document.furniture.footerLeft = u"a1b2 c3d4"_s;
    document.date = QDateTime(QDate(2023, 10, 3), QTime(12, 0), Qt::UTC);
    return document;
}

QString contentOf(const QString& html)
{
    PaperDocument document = letter();
    document.html = html;
    return QString::fromUtf8(unzippedEntry(odtOf(document), "content.xml"));
}

/// The style of this name as the file defines it.
QString styleOf(const QString& content, const QString& name)
{
    const qsizetype from = content.indexOf(u"<style:style style:name=\"%1\""_s.arg(name));
    return from < 0 ? QString() : content.mid(from, content.indexOf(u"</style:style>"_s, from) - from);
}

} // namespace

TEST_CASE("The type of an ODT stands first and uncompressed")
{
    const QByteArray bytes = odtOf(letter());
    CHECK(bytes.startsWith("PK\x03\x04"));
    CHECK(bytes.mid(30, 8) == "mimetype");
    CHECK(bytes.mid(38, 39) == "application/vnd.oasis.opendocument.text");
}

TEST_CASE("The same document gives the same ODT")
{
    CHECK(odtOf(letter()) == odtOf(letter()));
}

TEST_CASE("An ODT page is A4 and counts its pages in the footer")
{
    const QByteArray styles = odtStyles(std::vector<PaperDocument>{letter()});
    CHECK(styles.contains("fo:page-width=\"210.0mm\" fo:page-height=\"297.0mm\""));
    CHECK(styles.contains("Strana <text:page-number"));
    CHECK(styles.contains("<text:page-count>"));
    CHECK(styles.contains("a1b2 c3d4"));
}

namespace {

PaperBatch twoLetters()
{
    PaperDocument second = letter();
    second.furniture.footerLeft = u"Drugi · e5f6 0718"_s;
    return {u"Dopisi"_s, {letter(), second}};
}

} // namespace

TEST_CASE("Many documents in one ODT have pages of their own with their own footers and numbers")
{
    const QByteArray bytes = odtOf(twoLetters());
    const QString content = QString::fromUtf8(unzippedEntry(bytes, "content.xml"));
    const QString styles = QString::fromUtf8(unzippedEntry(bytes, "styles.xml"));
    for (const auto& [page, footer, mark] :
         {std::tuple{u"Document1"_s, u"a1b2 c3d4"_s, u"EndOfDocument1"_s},
          std::tuple{u"Document2"_s, u"e5f6 0718"_s, u"EndOfDocument2"_s}}) {
        CHECK(content.count(u"style:master-page-name=\"%1\""_s.arg(page)) == 1);
        CHECK(content.count(u"<text:bookmark text:name=\"%1\""_s.arg(mark)) == 1);
        const qsizetype from = styles.indexOf(u"<style:master-page style:name=\"%1\""_s.arg(page));
        REQUIRE(from > 0);
        const QString master = styles.mid(from, styles.indexOf(u"</style:master-page>"_s, from) - from);
        CHECK(master.contains(footer));
        CHECK(master.contains(u"text:ref-name=\"%1\""_s.arg(mark)));
    }
    CHECK(content.count(u"style:page-number=\"1\""_s) == 2);
    CHECK(unzippedEntry(bytes, "meta.xml").contains("<dc:title>Dopisi</dc:title>"));
    CHECK(odtOf(twoLetters()) == bytes);
}

TEST_CASE("A batch in ODT stops when it is told to")
{
    CHECK_THROWS_AS(odtOf(twoLetters(), [] { return false; }), Cancelled);
}

TEST_CASE("A line before a line break is not stretched over the whole width")
{
    const QString content = contentOf(u"<p>Prvi red<br/>drugi red</p><p>Obična rečenica.</p>"_s);
    CHECK(content.count(u"fo:text-align=\"start\""_s) == 1);
    CHECK(content.count(u"fo:text-align=\"justify\""_s) == 1);
}

TEST_CASE("The data about an ODT carry the document's date and escaped title")
{
    const QByteArray meta = odtMeta(letter().title, letter().date);
    CHECK(meta.contains("<dc:date>2023-10-03T12:00:00Z</dc:date>"));
    CHECK(meta.contains("<dc:title>Dopis &amp; prilog</dc:title>"));
}

TEST_CASE("A heading is one for word processors and stays with what follows")
{
    const QString content = contentOf(u"<h2>Član 1.</h2><p>Tekst.</p>"_s);
    CHECK(content.contains(u"<text:h text:style-name=\"P1\" text:outline-level=\"2\">Član 1.</text:h>"_s));
    CHECK(styleOf(content, u"P1"_s).contains(u"style:parent-style-name=\"Heading_20_2\""_s));
    CHECK(styleOf(content, u"P1"_s).contains(u"fo:keep-with-next=\"always\""_s));
    CHECK_FALSE(styleOf(content, u"P2"_s).contains(u"keep-with-next"_s));
}

TEST_CASE("The last paragraphs stay with the signatures")
{
    const QString content = contentOf(
        u"<p>Prvi.</p><p>Drugi.</p><p>Treći.</p><p>Četvrti.</p><table class=\"keep\"><tr><td>x</td></tr></table>"_s);
    const auto kept = [&](const QString& text) {
        const qsizetype at = content.indexOf(u'>' + text);
        const qsizetype name = content.lastIndexOf(u'"', at - 2) + 1;
        return styleOf(content, content.mid(name, at - 1 - name)).contains(u"keep-with-next"_s);
    };
    CHECK_FALSE(kept(u"Prvi."_s));
    CHECK(kept(u"Drugi."_s));
    CHECK(kept(u"Četvrti."_s));
}

TEST_CASE("Columns of an ODT table have the widths of the template, and its head repeats")
{
    const QString content = contentOf(
        u"<table class=\"grid\" width=\"100%\"><thead><tr><th width=\"25%\">A</th><th width=\"75%\"><p align=\"right\">B</p></th></tr></thead><tr><td>a</td><td>b</td></tr></table>"_s);
    CHECK(content.contains(u"style:column-width=\"41.50mm\""_s));
    CHECK(content.contains(u"style:column-width=\"124.50mm\""_s));
    CHECK(content.count(u"<table:table-header-rows>"_s) == 1);
    // The shade is the cell's, not that of the paragraph in it.
    CHECK(content.contains(u"fo:background-color=\"#efefef\"/>"_s));
    CHECK_FALSE(content.contains(QRegularExpression(u"paragraph-properties[^>]*background"_s)));
}

TEST_CASE("Lines break without tabs, and a number keeps together at its hyphen")
{
    const QString content =
        contentOf(u"<p>Ime<br/>funkcija</p><p>broj 400-73/2023-1, PP-2023, stručno-tehnički</p>"_s);
    CHECK(content.contains(u"Ime<text:line-break/>funkcija"_s));
    CHECK_FALSE(content.contains(u"<text:tab/>"_s));
    CHECK(content.contains(u"400\u201173/2023\u20111, PP\u20112023, stručno-tehnički"_s));
}

TEST_CASE("Items of a list are numbered as acts number them, and go on behind a paragraph of their own")
{
    const QString content = contentOf(u"<ol><li>prvo;</li><li>drugo.</li></ol><p>Tekst.</p>"_s);
    CHECK(content.contains(u"style:num-format=\"1\" style:num-suffix=\")\""_s));
    CHECK(content.count(u"<text:list "_s) == 1);
    CHECK(content.count(u"<text:list-item>"_s) == 2);
    CHECK(content.indexOf(u"</text:list>"_s) < content.indexOf(u"Tekst."_s));
}

TEST_CASE("Only what looks otherwise than its paragraph has a style of its own")
{
    const QString content =
        contentOf(u"<p>Tekst <b>važan</b> i <span class=\"gap\">__prazan__</span>.</p>"_s);
    CHECK(content.contains(u">Tekst <text:span text:style-name=\"T1\">važan</text:span> i "_s));
    CHECK(styleOf(content, u"T1"_s).contains(u"fo:font-weight=\"bold\"/>"_s));
    CHECK(styleOf(content, u"T2"_s).contains(u"fo:background-color=\"#ffe08a\""_s));
}

TEST_CASE("An ODT that cannot be written is a fault")
{
    CHECK_THROWS_AS(writeOdt(u"/no such folder/letter.odt"_s, letter()), StorageFault);
}
