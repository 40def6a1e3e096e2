// SPDX-License-Identifier: GPL-3.0-or-later
// Pages per second from template to written PDF file: printing_bench [agreements] [threads] [folder to keep
// files in].
#include "core/documents/agreement_fields.h"
#include "core/documents/merge.h"
#include "core/values/digest.h"
#include "tests/support/sample_documents.h"
#include "ui/printing/print_batch.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace oslonac;
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

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int count = arguments.value(1, u"1000"_s).toInt();
    const int threads = arguments.value(2, u"2"_s).toInt();
    const QTemporaryDir temporary;
    const QString folder = arguments.value(3, temporary.path());
    const QString text = test::templateText(u"cooperation_agreement"_s);

    std::vector<ui::PdfOrder> orders;
    for (int i = 1; i <= count; ++i)
        orders.push_back(
            {u"%1/sporazum-%2.pdf"_s.arg(folder).arg(i), [text, i] { return agreement(text, i); }});
    QElapsedTimer timer;
    timer.start();
    const int pages = ui::printBatch(orders, {}, threads);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("%d agreements, %d pages, %d threads: %.2f s, %.0f pages/s\n", count, pages, threads, seconds,
                pages / seconds);
    return 0;
}
