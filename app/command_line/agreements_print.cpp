// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreements_print.h"

#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/words.h"
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/agreements/paper_fields.h"
#include "core/documents/agreement_document.h"
#include "core/documents/file_name.h"
#include "core/languages/own_text.h"
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

/// An agreement or an addendum on its way to paper.
struct Sheet {
    AgreementDossier dossier;
    AgreementPaper of;
    MergedPaper merged;
    ui::PaperDocument paper;

    [[nodiscard]] AgreementStatus status() const
    {
        const Addendum* addendum = addendumOf(dossier, of);
        return addendum ? addendum->status : dossier.agreement.status;
    }
    [[nodiscard]] const QString& printedDigest() const
    {
        const Addendum* addendum = addendumOf(dossier, of);
        return addendum ? addendum->printedDigest : dossier.agreement.printedDigest;
    }
    /// "400-73/2023-1, Beočin", as messages name it.
    [[nodiscard]] QString name(Language language) const
    {
        const Addendum* addendum = addendumOf(dossier, of);
        return u"%1, %2"_s.arg(addendum ? nameOf(dossier.agreement, *addendum) : dossier.agreement.number,
                               ownTextIn(merged.partyName, language));
    }
};

/// The papers of a dossier: the agreement, or its addenda without cancelled ones.
std::vector<AgreementPaper> papersOf(const AgreementDossier& dossier, PaperKind kind)
{
    if (kind == PaperKind::Agreement)
        return {{dossier.agreement.id}};
    std::vector<AgreementPaper> papers;
    for (const Addendum& addendum : dossier.addenda) {
        if (addendum.status != AgreementStatus::Cancelled)
            papers.push_back({dossier.agreement.id, addendum.id});
    }
    return papers;
}

std::vector<Sheet> sheetsOf(const Connection& file, const Call& call, PaperKind kind, Script script)
{
    std::vector<Sheet> sheets;
    for (const Agreement& agreement : agreementsOf(file, call.id)) {
        if (agreement.status == AgreementStatus::Cancelled)
            continue;
        const AgreementDossier dossier = readDossier(file, agreement.id);
        for (const AgreementPaper& of : papersOf(dossier, kind)) {
            MergedPaper merged = mergePaper(file, dossier, of, script);
            auto paper = ui::paperOf(merged, dossier, of, script);
            sheets.push_back({dossier, of, std::move(merged), std::move(paper)});
        }
    }
    if (sheets.empty()) {
        throw Refusal(kind == PaperKind::Addendum
                          ? Words::tr("No agreement of call %1 has an addendum to print.").arg(call.code)
                          : Words::tr("Call %1 has no agreements yet; draft them first.").arg(call.code));
    }
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
    if (const QFileInfo there(path); there.exists() && !there.isDir()) {
        throw StorageFault(StorageFaultKind::InputOutput,
                           Words::tr("%1 is a file, and agreements are printed into a folder.")
                               .arg(QDir::toNativeSeparators(path)),
                           Words::tr("Nothing was printed."),
                           Words::tr("Name a folder; it is made if need be."));
    }
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

PaperKind kindOf(const Invocation& invocation)
{
    return invocation.has("addenda") ? PaperKind::Addendum : PaperKind::Agreement;
}

void printOneFile(const std::vector<Sheet>& sheets, const Call& call, const QDir& folder,
                  const Invocation& invocation, WholeFiles& files)
{
    const PaperKind kind = kindOf(invocation);
    ui::PaperBatch batch{ui::batchTitle({call}, kind, invocation.coded<Script>("script")), {}};
    for (const Sheet& sheet : sheets)
        batch.documents.push_back(sheet.paper);
    const QString path =
        pathOf(folder, safeFileName({call.code, kind == PaperKind::Addendum ? u"aneksi"_s : u"sporazumi"_s}),
               invocation);
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
    for (const Sheet& sheet : sheets) {
        if (const auto& withdrawnOn = sheet.dossier.application.withdrawnOn) {
            say(Words::tr("%1: the application was withdrawn on %2; cancel the agreement.")
                    .arg(sheet.name(language), dateText(*withdrawnOn, language)));
        }
    }
}

void sayUnprintable(const std::vector<Sheet>& sheets, Language language)
{
    for (const Sheet& sheet : sheets) {
        if (const QString letters = ui::unprintableLetters(sheet.paper); !letters.isEmpty()) {
            say(Words::tr("%1: no font has these characters, they are empty boxes on paper: %2")
                    .arg(sheet.name(language), letters));
        }
    }
}

/// The paper that counts is the one that was signed. Returns how many are later copies.
int sayCopies(const std::vector<Sheet>& sheets, Language language)
{
    int copies = 0;
    for (const Sheet& sheet : sheets) {
        if (sheet.status() != AgreementStatus::Signed)
            continue;
        ++copies;
        say(sheet.merged.digest == sheet.printedDigest()
                ? Words::tr("%1: was signed; this paper is a later copy that says the same.")
                      .arg(sheet.name(language))
                : Words::tr("%1: was signed; this paper is a later copy, with the digest %2 of its own.")
                      .arg(sheet.name(language), shortDigest(sheet.merged.digest)));
    }
    return copies;
}

/// Returns how many have blanks.
int sayGaps(const std::vector<Sheet>& sheets, Language language)
{
    int incomplete = 0;
    for (const Sheet& sheet : sheets) {
        QStringList names;
        for (const QString& gap : sheet.merged.gaps)
            names.append(fieldMeaning(gap));
        if (!names.isEmpty()) {
            ++incomplete;
            say(Words::tr("%1: blanks for: %2.").arg(sheet.name(language), names.join(u"; "_s)));
        }
        if (!sheet.merged.unknownPlaceholders.isEmpty()) {
            say(Words::tr("%1: its template has names that no document knows: %2")
                    .arg(sheet.name(language), sheet.merged.unknownPlaceholders.join(u", "_s)));
        }
    }
    return incomplete;
}

void sayPrinted(const std::vector<Sheet>& sheets, PaperKind kind, Language language)
{
    sayWithdrawn(sheets, language);
    const int copies = sayCopies(sheets, language);
    const int incomplete = sayGaps(sheets, language);
    const auto originals = qsizetype(sheets.size()) - copies;
    if (kind == PaperKind::Addendum) {
        say(Words::tr("Addenda printed: %1. With blanks: %2.").arg(originals).arg(incomplete));
        if (copies > 0)
            say(Words::tr("Later copies of signed addenda: %1.").arg(copies));
        return;
    }
    say(Words::tr("Agreements printed: %1. With blanks: %2.").arg(originals).arg(incomplete));
    if (copies > 0)
        say(Words::tr("Later copies of signed agreements: %1.").arg(copies));
}

Exit printAgreements(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    const auto sheets =
        sheetsOf(workspace->file(), call, kindOf(invocation), invocation.coded<Script>("script"));
    const PaperFolder folder(invocation.value("output"));
    WholeFiles files;
    if (invocation.has("batch"))
        printOneFile(sheets, call, folder.dir(), invocation, files);
    else
        printFiles(sheets, folder.dir(), invocation, files);
    files.putInPlace();
    std::vector<PrintedPaper> papers;
    for (const Sheet& sheet : sheets)
        papers.push_back(asPrinted(sheet.of, sheet.merged));
    markPrinted(*workspace, papers);
    files.keep();
    if (invocation.value("format") == u"pdf"_s) // a word processor has fonts of its own
        sayUnprintable(sheets, invocation.language());
    sayPrinted(sheets, kindOf(invocation), invocation.language());
    return Exit::Done;
}

} // namespace

Verb agreementsPrintVerb()
{
    return {
        "agreements",
        "print",
        QT_TRANSLATE_NOOP("oslonac::CommandLine",
                          "Prints the agreements or their addenda into files and keeps their digests; blanks "
                          "are told on standard error."),
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
         {"addenda", nullptr,
          QT_TRANSLATE_NOOP("oslonac::CommandLine", "The addenda of the agreements instead of these.")},
         {"batch", nullptr, QT_TRANSLATE_NOOP("oslonac::CommandLine", "One file with all of them.")},
         {"output", "DIR",
          QT_TRANSLATE_NOOP("oslonac::CommandLine", "The folder for them; it is made where it is missing."),
          Presence::Required}},
        printAgreements,
        Fonts::Always};
}

} // namespace oslonac
