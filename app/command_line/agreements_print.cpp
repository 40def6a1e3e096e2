// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreements_print.h"

#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/words.h"
#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "core/documents/agreement_document.h"
#include "core/documents/document_fields.h"
#include "core/documents/file_name.h"
#include "core/storage/whole_file.h"
#include "core/values/dates.h"
#include "core/values/digest.h"
#include "core/values/faults.h"
#include "ui/printing/odt_writer.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/pdf_writer.h"
#include "ui/printing/print_batch.h"
#include "ui/printing/unprintable_letters.h"

#include <QDir>
#include <QFileInfo>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

/// An agreement on its way to paper.
struct Sheet {
    AgreementDossier dossier;
    MergedAgreement merged;
    ui::PaperDocument paper;
};

std::vector<Sheet> sheetsOf(const Connection& file, const Call& call, Script script)
{
    std::vector<Sheet> sheets;
    for (MergedAgreement& merged : mergeAgreements(file, call.id, script)) {
        AgreementDossier dossier = readDossier(file, merged.agreement);
        auto paper = ui::paperOf(merged, dossier, script);
        sheets.push_back({std::move(dossier), std::move(merged), std::move(paper)});
    }
    if (sheets.empty())
        throw Refusal(Words::tr("Call %1 has no agreements yet; draft them first.").arg(call.code));
    return sheets;
}

/// The folder for the papers. What had to be made for it is taken away again when nothing came into it.
class PaperFolder final {
public:
    explicit PaperFolder(const QString& path);
    ~PaperFolder()
    {
        for (const QString& made : std::as_const(m_made))
            QDir().rmdir(made); // leaves a folder that holds something
    }
    PaperFolder(const PaperFolder&) = delete;
    PaperFolder& operator=(const PaperFolder&) = delete;

    [[nodiscard]] const QDir& dir() const { return m_dir; }

private:
    QDir m_dir;
    QStringList m_made; ///< innermost first
};

PaperFolder::PaperFolder(const QString& path) : m_dir(path)
{
    for (QString level = m_dir.absolutePath(); !QFileInfo::exists(level); level = QFileInfo(level).path())
        m_made.append(level);
    if (!QDir().mkpath(path)) {
        throw StorageFault(StorageFaultKind::InputOutput,
                           Words::tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(path)),
                           Words::tr("Nothing was printed."),
                           Words::tr("Check that you may write there, or choose another folder."));
    }
}

QString pathOf(const QDir& folder, const QString& name, const Invocation& invocation)
{
    return folder.filePath(name + u'-' + invocation.value("script") + u'.' + invocation.value("format"));
}

void printOneFile(const std::vector<Sheet>& sheets, const Call& call, const QDir& folder,
                  const Invocation& invocation, WholeFiles& files)
{
    ui::PaperBatch batch{ui::batchTitle({call}, invocation.coded<Script>("script")), {}};
    for (const Sheet& sheet : sheets)
        batch.documents.push_back(sheet.paper);
    const QString path = pathOf(folder, safeFileName({call.code, u"sporazumi"_s}), invocation);
    const bool pdf = invocation.value("format") == u"pdf"_s;
    files.prepare(path, pdf ? ui::pdfOf(batch).bytes : ui::odtOf(batch));
}

void printFiles(const std::vector<Sheet>& sheets, const QDir& folder, const Invocation& invocation,
                WholeFiles& files)
{
    const bool pdf = invocation.value("format") == u"pdf"_s;
    std::vector<ui::PdfOrder> orders;
    for (const Sheet& sheet : sheets) {
        const QString path = pathOf(folder, sheet.merged.fileName, invocation);
        if (pdf)
            orders.push_back({path, [&sheet] { return sheet.paper; }});
        else
            files.prepare(path, ui::odtOf(sheet.paper));
    }
    if (pdf)
        ui::printBatch(orders, files);
}

/// An agreement is drafted when an applicant is selected; a withdrawal may come afterwards.
void sayWithdrawn(const std::vector<Sheet>& sheets, Language language)
{
    for (const auto& [dossier, merged, paper] : sheets) {
        if (const auto& withdrawnOn = dossier.application.withdrawnOn) {
            say(Words::tr("%1, %2: the application was withdrawn on %3; cancel the agreement.")
                    .arg(merged.number, merged.partyName, dateText(*withdrawnOn, language)));
        }
    }
}

void sayUnprintable(const std::vector<Sheet>& sheets)
{
    for (const auto& [dossier, merged, paper] : sheets) {
        if (const QString letters = ui::unprintableLetters(paper); !letters.isEmpty()) {
            say(Words::tr("%1, %2: no font has these characters, they are empty boxes on paper: %3")
                    .arg(merged.number, merged.partyName, letters));
        }
    }
}

/// The paper that counts is the one that was signed. Returns how many are later copies.
int sayCopies(const std::vector<Sheet>& sheets)
{
    int copies = 0;
    for (const auto& [dossier, merged, paper] : sheets) {
        if (dossier.agreement.status != AgreementStatus::Signed)
            continue;
        ++copies;
        say(merged.digest == dossier.agreement.printedDigest
                ? Words::tr("%1, %2: was signed; this paper is a later copy that says the same.")
                      .arg(merged.number, merged.partyName)
                : Words::tr("%1, %2: was signed; this paper is a later copy, with the digest %3 of its own.")
                      .arg(merged.number, merged.partyName, shortDigest(merged.digest)));
    }
    return copies;
}

/// Returns how many have blanks.
int sayGaps(const std::vector<Sheet>& sheets)
{
    int incomplete = 0;
    for (const auto& [dossier, merged, paper] : sheets) {
        QStringList names;
        for (const QString& gap : merged.gaps)
            names.append(fieldMeaning(gap));
        if (!names.isEmpty()) {
            ++incomplete;
            say(Words::tr("%1, %2: blanks for: %3.")
                    .arg(merged.number, merged.partyName, names.join(u"; "_s)));
        }
        if (!merged.unknownPlaceholders.isEmpty()) {
            say(Words::tr("%1: its template has names that no document knows: %2")
                    .arg(merged.number, merged.unknownPlaceholders.join(u", "_s)));
        }
    }
    return incomplete;
}

void sayPrinted(const std::vector<Sheet>& sheets, Language language)
{
    sayWithdrawn(sheets, language);
    const int copies = sayCopies(sheets);
    const int incomplete = sayGaps(sheets);
    say(Words::tr("Agreements printed: %1. With blanks: %2.")
            .arg(qsizetype(sheets.size()) - copies)
            .arg(incomplete));
    if (copies > 0)
        say(Words::tr("Later copies of signed agreements: %1.").arg(copies));
}

Exit printAgreements(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    const auto sheets = sheetsOf(workspace->file(), call, invocation.coded<Script>("script"));
    const PaperFolder folder(invocation.value("output"));
    WholeFiles files;
    if (invocation.has("batch"))
        printOneFile(sheets, call, folder.dir(), invocation, files);
    else
        printFiles(sheets, folder.dir(), invocation, files);
    files.putInPlace();
    std::vector<PrintedPaper> papers;
    for (const Sheet& sheet : sheets)
        papers.push_back({sheet.merged.agreement, sheet.merged.digest});
    markPrinted(*workspace, papers);
    files.keep();
    if (invocation.value("format") == u"pdf"_s) // a word processor has fonts of its own
        sayUnprintable(sheets);
    sayPrinted(sheets, invocation.language());
    return Exit::Done;
}

} // namespace

Verb agreementsPrintVerb()
{
    return {
        "agreements",
        "print",
        QT_TRANSLATE_NOOP("oslonac::CommandLine",
                          "Prints the agreements into files and keeps their digests; blanks are told on "
                          "standard error."),
        {fileArgument()},
        {callOption(),
         {"format",
          "FORMAT",
          QT_TRANSLATE_NOOP("oslonac::CommandLine", "How to write them."),
          Presence::Required,
          {"pdf", "odt"}},
         {"script",
          "SCRIPT",
          QT_TRANSLATE_NOOP("oslonac::CommandLine", "The script of the documents."),
          Presence::Optional,
          {"latin", "cyrillic"}},
         {"batch", nullptr, QT_TRANSLATE_NOOP("oslonac::CommandLine", "One file with all of them.")},
         {"output", "DIR",
          QT_TRANSLATE_NOOP("oslonac::CommandLine", "The folder for them; it is made where it is missing."),
          Presence::Required}},
        printAgreements,
        Fonts::Always};
}

} // namespace oslonac
