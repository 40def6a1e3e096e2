// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_fields.h"
#include "core/documents/merge.h"
#include "core/storage/whole_file.h"
#include "core/values/digest.h"
#include "core/values/faults.h"
#include "tests/support/sample_documents.h"
#include "tests/support/text.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/paper_pages.h"
#include "ui/printing/pdf_writer.h"
#include "ui/printing/print_batch.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

PaperDocument paper(const QString& templateName, const DocumentData& data)
{
    const MergedDocument merged =
        DocumentTemplate(test::templateText(templateName)).merge(data, agreementFieldNames());
    PaperDocument document;
    document.title = u"Sporazum o saradnji"_s;
    document.html = merged.html;
    document.furniture.headerLeft = u"Stalna konferencija gradova i opština"_s;
    document.furniture.footerLeft = shortDigest(merged.digest);
    document.digest = merged.digest;
    document.date = QDateTime(QDate(2023, 10, 3), QTime(12, 0), Qt::UTC);
    return document;
}

PaperDocument agreement(int ordinal = 1)
{
    return paper(u"cooperation_agreement"_s, test::completeAgreement(ordinal));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The same document gives the same bytes at another time")
{
    const PaperDocument document = agreement();
    const QByteArray first = pdfOf(document).bytes;
    // The engine writes whole seconds into dates and fonts.
    QThread::msleep(1100);
    CHECK(first == pdfOf(document).bytes);
}

TEST_CASE("Another date or digest gives other bytes")
{
    const PaperDocument document = agreement();
    PaperDocument later = document;
    later.date = later.date.addDays(1);
    PaperDocument changed = document;
    changed.digest = QString(64, u'0');
    const QByteArray bytes = pdfOf(document).bytes;
    CHECK(bytes != pdfOf(later).bytes);
    CHECK(bytes != pdfOf(changed).bytes);
}

TEST_CASE("The file says it is PDF/A-1b, has an output intent and the document's date")
{
    const PaperDocument document = agreement();
    const QByteArray bytes = pdfOf(document).bytes;
    CHECK(bytes.startsWith("%PDF-1.4"));
    CHECK(bytes.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
    CHECK(bytes.contains("/GTS_PDFA1"));
    CHECK(bytes.contains("xmp:CreateDate=\"2023-10-03T12:00:00Z\""));
    CHECK(bytes.contains("/CreationDate (D:20231003120000Z)"));
    CHECK(bytes.count("/FontFile2") == 4);
    CHECK_FALSE(bytes.contains("/SMask 1"));
}

TEST_CASE("Every entry of the cross-reference table points at its object")
{
    const PaperDocument document = agreement();
    const QByteArray bytes = pdfOf(document).bytes;
    const qsizetype table = bytes.lastIndexOf("\nxref\n") + 1;
    const QList<QByteArray> lines = bytes.mid(table, bytes.indexOf("trailer", table) - table).split('\n');
    REQUIRE(lines.size() > 20);
    for (qsizetype number = 1; number + 3 < lines.size(); ++number) {
        const qsizetype at = lines.at(number + 2).first(10).toLongLong();
        REQUIRE(bytes.mid(at).startsWith(QByteArray(QByteArray::number(number) + " 0 obj")));
    }
}

TEST_CASE("Many documents in one file number their own pages")
{
    const std::vector<PaperDocument> documents{agreement(1), agreement(2)};
    const PdfFile file = pdfOf(PaperBatch{u"Sporazumi, poziv PP-2023"_s, documents});
    CHECK(file.pages == 2 * PaperPages(documents.front()).pageCount());
    CHECK(file.bytes.contains(QByteArray("/Count " + QByteArray::number(file.pages))));
    CHECK(file.bytes.contains("Sporazumi, poziv PP-2023</rdf:li>"));
}

TEST_CASE("A batch is named by its call, or by none when there are several")
{
    Call call;
    call.id = Id<Call>(1);
    call.code = u"PP-2023"_s;
    call.title = u"Javni poziv"_s;
    Call other = call;
    other.id = Id<Call>(2);
    CHECK(batchTitle({call, call}, PaperKind::Agreement, Script::Latin) ==
          u"Sporazumi, poziv PP-2023: Javni poziv"_s);
    CHECK(batchTitle({call}, PaperKind::Agreement, Script::Cyrillic) ==
          u"Споразуми, позив PP-2023: Јавни позив"_s);
    CHECK(batchTitle({call, other}, PaperKind::Agreement, Script::Latin) == u"Sporazumi"_s);
    CHECK(batchTitle({call}, PaperKind::Addendum, Script::Latin) ==
          u"Aneksi sporazuma, poziv PP-2023: Javni poziv"_s);
}

TEST_CASE("Many documents in files of their own are those that are written alone")
{
    std::vector<PaperDocument> documents{agreement(1), agreement(2), agreement(3)};
    documents[1].title = u"Споразум о сарадњи"_s;
    documents[1].html = u"<h1>СПОРАЗУМ</h1><p>Општина Беочин</p>"_s;
    documents[2].orientation = PaperOrientation::Landscape;
    const std::vector<PdfFile> files = pdfsOf(documents);
    REQUIRE(files.size() == 3);
    for (size_t i = 0; i < files.size(); ++i) {
        const PdfFile alone = pdfOf(documents[i]);
        CHECK(files[i].pages == alone.pages);
        CHECK(files[i].bytes == alone.bytes);
    }
}

TEST_CASE("A letter that one document needs does not change the files of others")
{
    std::vector<PaperDocument> documents{agreement(1), agreement(2)};
    documents[1].html += u"<p>Café <i>naïve</i> ½</p>"_s;
    const std::vector<PdfFile> files = pdfsOf(documents);
    for (size_t i = 0; i < files.size(); ++i)
        CHECK(files[i].bytes == pdfOf(documents[i]).bytes);
    CHECK(files[1].bytes.count("/FontFile2") == 5);
}

TEST_CASE("Every file has its own title, also with letters beyond Latin-1")
{
    std::vector<PaperDocument> documents{agreement(1), agreement(2)};
    documents[1].title = u"Opština Čoka & (druge)"_s;
    const std::vector<PdfFile> files = pdfsOf(documents);
    CHECK(files[0].bytes.contains("Sporazum o saradnji</"));
    CHECK(files[1].bytes.contains("Opština Čoka &amp; (druge)</"));
    CHECK(files[1].bytes.contains("/Title <feff004f"));
}

TEST_CASE("A file that cannot be written is a fault and leaves no trace")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/agreement.pdf"_s);
    CHECK_THROWS_AS(writePdf(path, agreement()), StorageFault);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("A batch writes each file as it would be written alone")
{
    const QTemporaryDir folder;
    std::vector<PdfOrder> orders;
    for (int i = 1; i <= 6; ++i)
        orders.push_back({folder.filePath(QString::number(i)), [i] { return agreement(i); }});
    int told = 0;
    WholeFiles files;
    const int pages = printBatch(orders, files, [&told](int done, int total) {
        told = done;
        return total == 6;
    });
    files.putInPlace();
    files.keep();
    CHECK(told == 6);
    CHECK(pages == 6 * PaperPages(agreement()).pageCount());
    const PaperDocument fourth = agreement(4);
    CHECK(bytesOf(folder.filePath(u"4"_s)) == pdfOf(fourth).bytes);
}

TEST_CASE("A stopped batch says that it was stopped and leaves no file")
{
    const QTemporaryDir folder;
    std::vector<PdfOrder> orders;
    for (int i = 1; i <= 40; ++i)
        orders.push_back({folder.filePath(QString::number(i)), [i] { return agreement(i); }});
    {
        WholeFiles files;
        CHECK_THROWS_AS(printBatch(orders, files, [](int, int) { return false; }), Cancelled);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("A batch ends with the first fault")
{
    const QTemporaryDir folder;
    const std::vector<PdfOrder> orders{{folder.filePath(u"missing/1.pdf"_s), [] { return agreement(); }}};
    WholeFiles files;
    CHECK_THROWS_AS(printBatch(orders, files), StorageFault);
}
