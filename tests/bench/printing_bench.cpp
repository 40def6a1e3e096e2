// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_fields.h"
#include "core/documents/merge.h"
#include "core/storage/whole_file.h"
#include "core/values/digest.h"
#include "tests/bench/measure.h"
#include "tests/support/sample_documents.h"
#include "ui/printing/odt_writer.h"
#include "ui/printing/pdf_writer.h"
#include "ui/printing/print_batch.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <stdexcept>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

ui::PaperDocument agreement(const QString& text, int ordinal)
{
    const MergedDocument merged =
        DocumentTemplate(text).merge(test::completeAgreement(ordinal), agreementFieldNames());
    ui::PaperDocument paper;
    paper.title = u"Sporazum o saradnji 110-%1/2023"_s.arg(ordinal);
    paper.html = merged.html;
    paper.furniture.headerLeft = u"Stalna konferencija gradova i opština\nSavez gradova i opština Srbije"_s;
    paper.furniture.headerRight = u"Projekat finansira Evropska unija"_s;
    paper.furniture.footerLeft = u"Sporazum o saradnji, Opština Beočin · "_s + shortDigest(merged.digest);
    paper.digest = merged.digest;
    paper.date = QDateTime(QDate(2023, 10, 3), QTime(12, 0), Qt::UTC);
    return paper;
}

std::vector<ui::PdfOrder> ordersIn(const QTemporaryDir& folder, const QString& text, int count)
{
    std::vector<ui::PdfOrder> orders;
    for (int i = 1; i <= count; ++i)
        orders.push_back({folder.filePath(u"%1.pdf"_s.arg(i)), [text, i] { return agreement(text, i); }});
    return orders;
}

int printIn(const std::vector<ui::PdfOrder>& orders)
{
    WholeFiles files;
    const int pages = ui::printBatch(orders, files);
    files.putInPlace();
    files.keep();
    return pages;
}

/// Seconds in the median and pages, from template to written files.
template <typename Work>
std::pair<double, int> timedPages(int rounds, Work work)
{
    std::vector<double> seconds;
    int pages = 0;
    for (int round = 0; round < rounds; ++round)
        seconds.push_back(secondsOf([&] { pages = work(); }));
    return {median(std::move(seconds)), pages};
}

} // namespace

std::vector<Line> printingLines(const Settings& settings)
{
    const int count = settings.size.value_or(1'000);
    const QTemporaryDir folder;
    const QString text = test::templateText(u"cooperation_agreement"_s);
    const std::vector<ui::PdfOrder> orders = ordersIn(folder, text, count);
    const QString stated = u"60 pages/s"_s; // headless LibreOffice, measured by the case libreoffice
    std::vector<Line> lines;
    const auto [alone, pages] = timedPages(settings.rounds, [&] { return printIn(orders); });
    lines.push_back(rateLine(u"%L1 agreements, a PDF each"_s.arg(count), alone, pages, u"pages"_s, stated,
                             u"300 or more"_s));
    const auto [together, allPages] = timedPages(settings.rounds, [&] {
        ui::PaperBatch batch{u"Sporazumi"_s, {}};
        for (int i = 1; i <= count; ++i)
            batch.documents.push_back(agreement(text, i));
        return ui::writePdf(folder.filePath(u"all.pdf"_s), batch);
    });
    lines.push_back(rateLine(u"%L1 agreements in one PDF"_s.arg(count), together, allPages, u"pages"_s,
                             stated, u"300 or more"_s));
    return lines;
}

std::vector<Line> libreOfficeLines(const Settings& settings)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty()) {
        std::fprintf(stderr, "oslonac_bench: LibreOffice is not installed, so it was left out.\n");
        return {};
    }
    const int count = settings.size.value_or(100);
    const QTemporaryDir folder;
    const QString text = test::templateText(u"cooperation_agreement"_s);
    const int pages = printIn(ordersIn(folder, text, count));
    // A profile of its own, so that a LibreOffice in use is neither disturbed nor asked to do the work.
    QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                          u"--headless"_s,
                          u"--convert-to"_s,
                          u"pdf"_s,
                          u"--outdir"_s,
                          folder.path()};
    for (int i = 1; i <= count; ++i) {
        const QString path = folder.filePath(u"%1.odt"_s.arg(i));
        ui::writeOdt(path, agreement(text, i));
        arguments.append(path);
    }
    const auto [seconds, counted] = timedPages(settings.rounds, [&] {
        if (QProcess::execute(program, arguments) != 0)
            throw std::runtime_error("LibreOffice did not convert the agreements");
        return pages;
    });
    return {rateLine(u"%L1 agreements by LibreOffice (ODT to PDF)"_s.arg(count), seconds, counted, u"pages"_s,
                     {}, {})};
}

} // namespace oslonac::bench
