// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/printing/paper_printer.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A printer gets every page of every document")
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
    PaperDocument document;
    document.html = u"<p>Jedan red.</p>"_s.repeated(80);
    const std::vector<PaperDocument> documents{document, document};
    printOn(printer, documents);
    QFile file(printer.outputFileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Count 4"));
}
