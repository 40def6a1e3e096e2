// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_batch.h"

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "core/documents/agreement_document.h"
#include "ui/printing/odt_writer.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/paper_printer.h"
#include "ui/printing/print_batch.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::AgreementBatch)
};

struct MergedPapers {
    std::vector<PaperDocument> documents;
    QStringList fileNames;
    std::vector<PrintedPaper> printed;
};

/// On the worker: a reading connection of its own, closed before the slow part begins.
MergedPapers mergeAll(const QString& path, const AgreementBatch& batch, TaskProgress& progress)
{
    const Connection file(path, Access::ReadOnly);
    MergedPapers papers;
    for (const Id<Agreement> id : batch.agreements) {
        progress.report(0, qint64(batch.agreements.size()));
        const MergedAgreement merged = mergeAgreement(file, id, batch.script);
        papers.documents.push_back(paperOf(merged, readDossier(file, id), batch.script));
        papers.fileNames.append(merged.fileName + u'-' +
                                codeOf(batch.script)); // both scripts fit into one folder
        papers.printed.push_back({id, merged.digest});
    }
    return papers;
}

void writeFiles(const MergedPapers& papers, BatchFormat format, const QString& folder, TaskProgress& progress)
{
    const auto pathOf = [&](size_t place, const QString& ending) {
        return u"%1/%2.%3"_s.arg(folder, papers.fileNames[qsizetype(place)], ending);
    };
    if (format == BatchFormat::Odt) {
        for (size_t i = 0; i < papers.documents.size(); ++i) {
            writeOdt(pathOf(i, u"odt"_s), papers.documents[i]);
            progress.report(qint64(i) + 1, qint64(papers.documents.size()));
        }
        return;
    }
    std::vector<PdfOrder> orders;
    for (size_t i = 0; i < papers.documents.size(); ++i)
        orders.push_back({pathOf(i, u"pdf"_s), [document = papers.documents[i]] { return document; }});
    printBatch(orders, [&progress](int done, int total) {
        progress.report(done, total);
        return true;
    });
}

/// Marks what left the program; cancelled agreements are never in a batch.
void keepPrinted(const Desk& desk, const std::vector<PrintedPaper>& printed)
{
    if (!desk.isReadOnly())
        desk.run([&] { markPrinted(desk.workspace, printed); });
}

} // namespace

void writeBatch(const Desk& desk, const AgreementBatch& batch, BatchFormat format, const QString& folder)
{
    const QString name =
        format == BatchFormat::Pdf ? Tr::tr("Agreements to PDF") : Tr::tr("Agreements to ODT");
    desk.tasks.run(
        name,
        [path = desk.workspace.dataFile().path(), batch, format, folder](TaskProgress& progress) {
            const MergedPapers papers = mergeAll(path, batch, progress);
            writeFiles(papers, format, folder, progress);
            return papers.printed;
        },
        [&desk, format](const std::vector<PrintedPaper>& printed) {
            if (format == BatchFormat::Pdf)
                keepPrinted(desk, printed);
            desk.tell(Tr::tr("%n files were written.", nullptr, int(printed.size())));
        });
}

void printBatchOn(const Desk& desk, const AgreementBatch& batch, std::shared_ptr<QPrinter> printer)
{
    desk.tasks.run(
        Tr::tr("Printing of agreements"),
        [path = desk.workspace.dataFile().path(), batch, printer](TaskProgress& progress) {
            const MergedPapers papers = mergeAll(path, batch, progress);
            printOn(*printer, papers.documents);
            return papers.printed;
        },
        [&desk](const std::vector<PrintedPaper>& printed) {
            keepPrinted(desk, printed);
            desk.tell(Tr::tr("%n agreements were sent to the printer.", nullptr, int(printed.size())));
        });
}

} // namespace oslonac::ui
