// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/faults.h"
#include "tests/support/text.h"
#include "ui/printing/odt_content.h"
#include "ui/printing/odt_styles.h"
#include "ui/printing/odt_writer.h"

#include <catch2/catch.hpp>

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
    const QByteArray styles = odtStyles(letter());
    CHECK(styles.contains("fo:page-width=\"210.0mm\" fo:page-height=\"297.0mm\""));
    CHECK(styles.contains("Strana <text:page-number"));
    CHECK(styles.contains("<text:page-count>"));
    CHECK(styles.contains("a1b2 c3d4"));
}

TEST_CASE("The data about an ODT carry the document's date and escaped title")
{
    const QByteArray meta = odtMeta(letter());
    CHECK(meta.contains("<dc:date>2023-10-03T12:00:00Z</dc:date>"));
    CHECK(meta.contains("<dc:title>Dopis &amp; prilog</dc:title>"));
}

TEST_CASE("Styles come sorted and with the fonts of paper")
{
    const QString content =
        u"<office:automatic-styles><style:style style:name=\"c2\"><style:text-properties "
        "fo:font-family=\"Sans\"/></style:style><style:style style:name=\"c1\"><style:text-properties "
        "fo:font-family=\"Sans\" fo:font-size=\"8.5pt\"/></style:style></office:automatic-styles>"_s;
    const QString mended = mendedOdtContent(content);
    CHECK(mended.indexOf(u"c1"_s) < mended.indexOf(u"c2"_s));
    CHECK(mended.indexOf(u"Noto Sans"_s) < mended.indexOf(u"Noto Serif"_s));
    CHECK_FALSE(mended.contains(u"\"Sans\""_s));
}

TEST_CASE("An ODT that cannot be written is a fault")
{
    CHECK_THROWS_AS(writeOdt(u"/no such folder/letter.odt"_s, letter()), StorageFault);
}
