// SPDX-License-Identifier: GPL-3.0-or-later
// A batch that is painted in parts and joined is one file like any other.
#include "core/values/faults.h"
#include "tests/ui/printing/html_paper.h"
#include "ui/printing/pdf_objects.h"
#include "ui/printing/pdf_writer.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <stdexcept>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// So many are painted in several parts.
constexpr int many = 70;

PaperDocument paperWithNumber(int number)
{
    PaperDocument paper = test::paper(
        u"<h1>Sporazum %1</h1><p>Општина Чока, <b>Đunis</b></p><table class=\"grid\"><tr><th>Rata</th>"
        "<td>Ћуприја</td></tr></table>"_s.arg(number));
    // Some with more than one page.
    for (int line = 0; line < 20 * (number % 4); ++line)
        paper.html += u"<p>Stavka %1</p>"_s.arg(line);
    paper.digest = QString::number(number).rightJustified(64, u'0');
    paper.date = QDateTime(QDate(2023, 10, 3), QTime(12, 0), Qt::UTC);
    return paper;
}

PaperBatch batchOf(int count)
{
    PaperBatch batch{u"Sporazumi"_s, {}};
    for (int number = 1; number <= count; ++number)
        batch.documents.push_back(paperWithNumber(number));
    return batch;
}

/// Every object, found through the cross-reference table.
PdfObjects objectsOf(const QByteArray& pdf)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const QList<QByteArray> lines = pdf.mid(table, pdf.indexOf("trailer", table) - table).split('\n');
    PdfObjects objects;
    for (int number = 1; number + 3 < lines.size(); ++number) {
        const qsizetype at = lines.at(number + 2).first(10).toLongLong();
        const QByteArray start = QByteArray::number(number) + " 0 obj";
        REQUIRE(pdf.mid(at, start.size()) == start);
        const QByteArray text = pdf.mid(at + start.size(), pdf.indexOf("endobj\n", at) - at - start.size());
        const qsizetype stream = text.indexOf("\nstream\n");
        if (stream < 0)
            objects.insert(number, {text.trimmed(), {}, false});
        else
            objects.insert(number,
                           {text.first(stream).trimmed(),
                            text.mid(stream + 8, text.lastIndexOf("\nendstream") - stream - 8), true});
    }
    return objects;
}

int referenceBehind(const QByteArray& head, const QByteArray& key)
{
    const qsizetype at = head.indexOf(key);
    REQUIRE(at >= 0);
    return head.mid(at + key.size()).trimmed().split(' ').first().toInt();
}

const QByteArray& treeOf(const PdfObjects& objects)
{
    const auto tree = std::find_if(objects.begin(), objects.end(), isPageTree);
    REQUIRE(tree != objects.end());
    return tree->head;
}

QByteArrayList pageContents(const QByteArray& pdf)
{
    const PdfObjects objects = objectsOf(pdf);
    QByteArrayList contents;
    for (const int page : pagesOfTree(treeOf(objects)))
        contents.append(objects[referenceBehind(objects[page].head, "/Contents")].stream);
    return contents;
}

/// What an object says with all that it refers to, whatever their numbers are.
QByteArray wholeOf(const PdfObjects& objects, int number, int depth = 0)
{
    REQUIRE(depth < 10);
    const PdfObject object = objects[number];
    static const QRegularExpression numbers(u"\\d+ 0 R"_s);
    QByteArray whole = QString::fromLatin1(object.head).remove(numbers).toLatin1() + object.stream;
    eachReference(object.head, [&](int referred, qsizetype, qsizetype) {
        whole += wholeOf(objects, referred, depth + 1);
    });
    return whole;
}

/// The fonts and colours of every page.
QByteArrayList pageResources(const QByteArray& pdf)
{
    const PdfObjects objects = objectsOf(pdf);
    QByteArrayList resources;
    for (const int page : pagesOfTree(treeOf(objects)))
        resources.append(wholeOf(objects, referenceBehind(objects[page].head, "/Resources")));
    return resources;
}

} // namespace

TEST_CASE("A divided batch has the pages of its documents in order, painted as they are alone")
{
    const PaperBatch batch = batchOf(many);
    const PdfFile file = pdfOf(batch);
    QByteArrayList contents;
    QByteArrayList resources;
    for (const PaperDocument& document : batch.documents) {
        const QByteArray alone = pdfOf(document).bytes;
        contents += pageContents(alone);
        resources += pageResources(alone);
    }
    CHECK(file.pages == contents.size());
    CHECK(file.pages > many);
    CHECK(pageContents(file.bytes) == contents);
    CHECK(pageResources(file.bytes) == resources);
}

TEST_CASE("A divided batch has each font, the metadata and the output intent once")
{
    const QByteArray bytes = pdfOf(batchOf(many)).bytes;
    CHECK(bytes.count("/Length1 ") == 4);
    CHECK(bytes.count("/Type /FontDescriptor") == 4);
    for (const char* single : {"/Type /Catalog", "/Type /Pages", "/GTS_PDFA1", "<x:xmpmeta", "/CreationDate"})
        CHECK(bytes.count(single) == 1);
    CHECK(bytes.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
}

TEST_CASE("Whatever a divided batch refers to is in the file")
{
    const PdfObjects objects = objectsOf(pdfOf(batchOf(many)).bytes);
    for (const PdfObject& object : objects)
        eachReference(object.head,
                      [&](int number, qsizetype, qsizetype) { REQUIRE(objects.contains(number)); });
}

TEST_CASE("The same divided batch gives the same bytes at another time")
{
    PaperBatch batch = batchOf(many);
    // A letter that only one part has, so that not all fonts are shared.
    batch.documents.back().html += u"<p>Café</p>"_s;
    const QByteArray first = pdfOf(batch).bytes;
    // The engine writes whole seconds into dates and fonts.
    QThread::msleep(1100);
    CHECK(first == pdfOf(batch).bytes);
}

TEST_CASE("A part with a letter of its own has a font of its own under a name of its own")
{
    PaperBatch batch = batchOf(many);
    batch.documents.back().html += u"<p>Café</p>"_s;
    const PdfObjects objects = objectsOf(pdfOf(batch).bytes);
    QSet<QByteArray> fonts;
    static const QRegularExpression fontName(u"/FontName /([^\\s]+)"_s);
    for (const PdfObject& object : objects) {
        const QByteArray font = fontName.match(QString::fromLatin1(object.head)).captured(1).toLatin1();
        if (font.isEmpty())
            continue;
        CHECK_FALSE(fonts.contains(font));
        fonts.insert(font);
        // The font that is described bears the same name, and so does the one that pages refer to.
        const QByteArray name = "/BaseFont /" + font;
        CHECK(std::count_if(objects.begin(), objects.end(),
                            [&](const PdfObject& other) { return other.head.contains(name); }) == 2);
    }
    CHECK(fonts.size() == 5);
}

TEST_CASE("A divided batch asks after every document whether to go on")
{
    int asked = 0;
    const PdfFile file = pdfOf(batchOf(many), [&asked] { return ++asked > 0; });
    CHECK(asked == many);
    asked = 0;
    CHECK_THROWS_AS(pdfOf(batchOf(many), [&asked] { return ++asked < 3; }), Cancelled);
    CHECK(asked == 3);
    CHECK_THROWS_WITH(pdfOf(batchOf(many), []() -> bool { throw std::runtime_error("no answer"); }),
                      "no answer");
}
