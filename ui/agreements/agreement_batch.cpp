// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_batch.h"

#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/documents/agreement_document.h"
#include "core/languages/spoken.h"
#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "ui/printing/odt_writer.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/paper_printer.h"
#include "ui/printing/pdf_writer.h"
#include "ui/printing/print_batch.h"
#include "ui/printing/unprintable_letters.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::AgreementBatch)
};

/// One sheet of paper or file of the batch.
struct BatchPaper {
    PrintedPaper printed;
    PaperDocument document;
    QString fileName;
    int copies = 1;
    Call call{};
};

/// What went to the printer before the end or before the officer stopped.
struct BatchResult {
    std::vector<PrintedPaper> printed;
    int done = 0;
    int total = 0;
    QString unprintable{}; ///< letters that are empty boxes on the papers

    [[nodiscard]] bool isWhole() const { return done == total; }
};

QString endingOf(BatchFormat format)
{
    return format == BatchFormat::Pdf ? u"pdf"_s : u"odt"_s;
}

QString nameOf(const AgreementDossier& dossier, const AgreementPaper& paper, Script script)
{
    const Addendum* addendum = addendumOf(dossier, paper);
    const QString name = addendum ? fileNameOf(dossier, *addendum) : fileNameOf(dossier);
    return name + u'-' + codeOf(script); // both scripts fit into one folder
}

/// On the worker: a reading connection of its own, closed before the slow part begins.
std::vector<BatchPaper> mergeAll(const QString& path, const AgreementBatch& batch, TaskProgress& progress)
{
    const Connection file(path, Access::ReadOnly);
    const auto total = qint64(batch.papers.size() * batch.scripts.size());
    std::vector<BatchPaper> papers;
    for (const AgreementPaper& paper : batch.papers) {
        const AgreementDossier dossier = readDossier(file, paper.agreement);
        for (const Script script : batch.scripts) {
            progress.report(0, total);
            const MergedPaper merged = mergePaper(file, dossier, paper, script);
            papers.push_back({asPrinted(paper, merged), paperOf(merged, dossier, paper, script),
                              nameOf(dossier, paper, script), batch.copies.value_or(dossier.agreement.copies),
                              dossier.call});
        }
    }
    return papers;
}

PaperBatch asOne(const std::vector<BatchPaper>& papers, PaperKind kind, Script script)
{
    PaperBatch one;
    std::vector<Call> calls;
    for (const BatchPaper& paper : papers) {
        one.documents.push_back(paper.document);
        calls.push_back(paper.call);
    }
    one.title = batchTitle(calls, kind, script);
    return one;
}

void preparePdfs(const std::vector<BatchPaper>& papers, const QString& folder, TaskProgress& progress,
                 WholeFiles& files)
{
    std::vector<PdfOrder> orders;
    for (const BatchPaper& paper : papers) {
        orders.push_back(
            {u"%1/%2.pdf"_s.arg(folder, paper.fileName), [document = paper.document] { return document; }});
    }
    printBatch(orders, files, [&progress](int done, int total) {
        progress.report(done, total);
        return true;
    });
}

void prepareOdts(const std::vector<BatchPaper>& papers, const QString& folder, TaskProgress& progress,
                 WholeFiles& files)
{
    for (size_t i = 0; i < papers.size(); ++i) {
        files.prepare(u"%1/%2.odt"_s.arg(folder, papers[i].fileName), odtOf(papers[i].document));
        progress.report(qint64(i) + 1, qint64(papers.size()));
    }
}

QString unprintableIn(const std::vector<BatchPaper>& papers)
{
    QString all;
    for (const BatchPaper& paper : papers) {
        for (const uint code : unprintableLetters(paper.document).toUcs4()) {
            const char32_t letter = code;
            if (const QString text = QString::fromUcs4(&letter, 1); !all.contains(text))
                all += text;
        }
    }
    return all;
}

/// Files that wait beside their places for the one step that marks them.
struct PreparedFiles {
    std::unique_ptr<WholeFiles> files = std::make_unique<WholeFiles>();
    std::vector<PrintedPaper> printed;
    QString unprintable; ///< letters that are empty boxes in the files
};

std::shared_ptr<PreparedFiles> preparedOf(const std::vector<BatchPaper>& papers, BatchFormat format)
{
    auto prepared = std::make_shared<PreparedFiles>();
    for (const BatchPaper& paper : papers)
        prepared->printed.push_back(paper.printed);
    if (format == BatchFormat::Pdf) // a word processor has fonts of its own
        prepared->unprintable = unprintableIn(papers);
    return prepared;
}

/// Marks what left the program, in whatever scripts; cancelled agreements are never in a batch.
void markPapers(const Desk& desk, std::vector<PrintedPaper> printed)
{
    const auto repeated = std::ranges::unique(printed, {}, &PrintedPaper::paper);
    printed.erase(repeated.begin(), repeated.end());
    if (!desk.isReadOnly() && !printed.empty())
        markPrinted(desk.workspace, printed);
}

void tellWith(const Desk& desk, const QString& what, const QString& unprintable)
{
    desk.tell(unprintable.isEmpty()
                  ? what
                  : Tr::tr("%1 No font has these characters, they are empty boxes on paper: %2",
                           "what was written, a whole sentence")
                        .arg(what, unprintable));
}

/// How many of the papers are later copies of what was signed before.
int copiesAmong(const Desk& desk, const std::vector<PrintedPaper>& printed)
{
    return int(std::ranges::count_if(printed, [&](const PrintedPaper& paper) {
        const AgreementStatus status = paper.addendum
                                           ? Records<Addendum>(desk.file()).get(*paper.addendum).status
                                           : Records<Agreement>(desk.file()).get(paper.agreement).status;
        return status == AgreementStatus::Signed;
    }));
}

/// What was said, and how much of it are copies.
QString withCopies(const QString& sentence, int copies)
{
    return copies == 0 ? sentence
                       : Tr::tr("%1 Signed before, so later copies: %2.",
                                "a whole sentence, then the number of copies")
                             .arg(sentence)
                             .arg(copies);
}

/// On the officer's side of the work: files, status and digests, all of it or nothing.
bool keepFiles(const Desk& desk, PreparedFiles& prepared)
{
    return desk.run([&] {
        try {
            prepared.files->putInPlace();
            markPapers(desk, prepared.printed);
        } catch (...) {
            prepared.files.reset(); // gone again before the officer reads that nothing was done
            throw;
        }
        prepared.files->keep();
    });
}

QString taskName(const AgreementBatch& batch, BatchFormat format)
{
    if (batch.isOfAddenda())
        return format == BatchFormat::Pdf ? Tr::tr("Addenda to PDF") : Tr::tr("Addenda to ODT");
    return format == BatchFormat::Pdf ? Tr::tr("Agreements to PDF") : Tr::tr("Agreements to ODT");
}

QString taskNameOfOne(const AgreementBatch& batch, BatchFormat format)
{
    if (batch.isOfAddenda())
        return format == BatchFormat::Pdf ? Tr::tr("Addenda to one PDF") : Tr::tr("Addenda to one ODT");
    return format == BatchFormat::Pdf ? Tr::tr("Agreements to one PDF") : Tr::tr("Agreements to one ODT");
}

QString sentAgreements(const BatchResult& result)
{
    return result.isWhole()
               ? Tr::tr("%n agreements were sent to the printer.", nullptr, result.done)
               : Tr::tr("Stopped: %1 of %n agreements were sent to the printer.", nullptr, result.total)
                     .arg(spokenNumber(result.done));
}

QString sentAddenda(const BatchResult& result)
{
    return result.isWhole()
               ? Tr::tr("%n addenda were sent to the printer.", nullptr, result.done)
               : Tr::tr("Stopped: %1 of %n addenda were sent to the printer.", nullptr, result.total)
                     .arg(spokenNumber(result.done));
}

} // namespace

bool AgreementBatch::isOfAddenda() const
{
    return std::ranges::none_of(papers, [](const AgreementPaper& paper) { return !paper.addendum; });
}

QStringList fileNamesOf(const Connection& file, const AgreementBatch& batch, BatchFormat format)
{
    QStringList names;
    for (const AgreementPaper& paper : batch.papers) {
        const AgreementDossier dossier = readDossier(file, paper.agreement);
        for (const Script script : batch.scripts)
            names.append(nameOf(dossier, paper, script) + u'.' + endingOf(format));
    }
    return names;
}

void writeBatch(const Desk& desk, const AgreementBatch& batch, BatchFormat format, const QString& folder)
{
    desk.tasks.run(
        taskName(batch, format),
        [path = desk.workspace.dataFile().path(), batch, format, folder](TaskProgress& progress) {
            const std::vector<BatchPaper> papers = mergeAll(path, batch, progress);
            const std::shared_ptr<PreparedFiles> prepared = preparedOf(papers, format);
            if (format == BatchFormat::Pdf)
                preparePdfs(papers, folder, progress, *prepared->files);
            else
                prepareOdts(papers, folder, progress, *prepared->files);
            return prepared;
        },
        [&desk, folder](const std::shared_ptr<PreparedFiles>& prepared) {
            const auto count = int(prepared->printed.size());
            if (!keepFiles(desk, *prepared))
                return;
            const QString written = Tr::tr("%n files were written into the folder “%1”.", nullptr, count)
                                        .arg(QDir::toNativeSeparators(folder));
            tellWith(desk, withCopies(written, copiesAmong(desk, prepared->printed)), prepared->unprintable);
        });
}

void writeBatchAsOne(const Desk& desk, const AgreementBatch& batch, BatchFormat format, const QString& path)
{
    desk.tasks.run(
        taskNameOfOne(batch, format),
        [file = desk.workspace.dataFile().path(), batch, format, path](TaskProgress& progress) {
            const std::vector<BatchPaper> papers = mergeAll(file, batch, progress);
            const PaperBatch one =
                asOne(papers, batch.isOfAddenda() ? PaperKind::Addendum : PaperKind::Agreement,
                      batch.scripts.front());
            int done = 0;
            const auto goOn = [&] {
                progress.report(++done, qint64(papers.size()));
                return true;
            };
            const std::shared_ptr<PreparedFiles> prepared = preparedOf(papers, format);
            prepared->files->prepare(path,
                                     format == BatchFormat::Pdf ? pdfOf(one, goOn).bytes : odtOf(one, goOn));
            return prepared;
        },
        [&desk, path, ofAddenda = batch.isOfAddenda()](const std::shared_ptr<PreparedFiles>& prepared) {
            if (!keepFiles(desk, *prepared))
                return;
            const auto count = int(prepared->printed.size());
            const QString written = (ofAddenda ? Tr::tr("%n addenda were written to %1.", nullptr, count)
                                               : Tr::tr("%n agreements were written to %1.", nullptr, count))
                                        .arg(QFileInfo(path).fileName());
            tellWith(desk, withCopies(written, copiesAmong(desk, prepared->printed)), prepared->unprintable);
        });
}

void printBatchOn(const Desk& desk, const AgreementBatch& batch, std::shared_ptr<QPrinter> printer)
{
    desk.tasks.run(
        batch.isOfAddenda() ? Tr::tr("Printing of addenda") : Tr::tr("Printing of agreements"),
        [path = desk.workspace.dataFile().path(), batch, printer](TaskProgress& progress) {
            const std::vector<BatchPaper> papers = mergeAll(path, batch, progress);
            std::vector<PaperDocument> documents;
            std::vector<size_t> paperOfDocument;
            for (size_t i = 0; i < papers.size(); ++i) {
                documents.insert(documents.end(), size_t(papers[i].copies), papers[i].document);
                paperOfDocument.insert(paperOfDocument.end(), size_t(papers[i].copies), i);
            }
            const int sent = printOn(*printer, documents, [&](int done) {
                if (progress.cancelled())
                    return false;
                progress.report(done, qint64(documents.size()));
                return true;
            });
            BatchResult result;
            result.total = int(papers.size());
            result.unprintable = unprintableIn(papers);
            // The copies of a paper follow each other: it is whole once the last of them was sent.
            result.done = sent == int(documents.size()) ? result.total : int(paperOfDocument[size_t(sent)]);
            for (int i = 0; i < result.done; ++i)
                result.printed.push_back(papers[size_t(i)].printed);
            return result;
        },
        [&desk, ofAddenda = batch.isOfAddenda()](const BatchResult& result) {
            desk.run([&] { markPapers(desk, result.printed); });
            const QString sentence = ofAddenda ? sentAddenda(result) : sentAgreements(result);
            tellWith(desk, withCopies(sentence, copiesAmong(desk, result.printed)), result.unprintable);
        });
}

void writePaper(const Desk& desk, const PaperDocument& paper, BatchFormat format, const QString& path)
{
    desk.tasks.run(
        paper.title,
        [paper, format, path](TaskProgress& progress) {
            progress.report(0, 1);
            if (format == BatchFormat::Pdf)
                writePdf(path, paper);
            else
                writeOdt(path, paper);
            return path;
        },
        [&desk](const QString& written) {
            desk.tell(Tr::tr("%1 was written.").arg(QFileInfo(written).fileName()));
        });
}

void printPaperOn(const Desk& desk, const PaperDocument& paper, std::shared_ptr<QPrinter> printer)
{
    desk.tasks.run(
        paper.title,
        [paper, printer](TaskProgress& progress) {
            progress.report(0, 1);
            return printOn(*printer, std::span(&paper, 1));
        },
        [&desk, title = paper.title](int) { desk.tell(Tr::tr("%1 was sent to the printer.").arg(title)); });
}

} // namespace oslonac::ui
