// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_dossier.h"

#include "core/cases/document_operations.h"
#include "core/documents/agreement_document.h"
#include "core/documents/file_name.h"
#include "core/reports/case_report.h"
#include "core/storage/whole_file.h"
#include "core/values/digest.h"
#include "core/values/faults.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CaseDossier)
};

/// Collects the files of a folder and names them in the manifest.
class Folder final {
public:
    Folder(const QString& path, const std::function<bool()>& keepGoing)
        : m_folder(path), m_keepGoing(keepGoing)
    {}

    void add(const QString& name, const QByteArray& bytes)
    {
        if (m_keepGoing && !m_keepGoing())
            throw Cancelled();
        m_files.prepare(m_folder.filePath(name), bytes);
        m_manifest += digestOfBytes(bytes).toUtf8() + "  " + name.toUtf8() + "\n"; // as sha256sum reads it
        ++m_count;
    }
    /// A free name in the folder of documents: two documents may come from files of one name.
    [[nodiscard]] QString freeName(const QString& fileName)
    {
        const QString prefix = QString::number(++m_documents).rightJustified(2, u'0') + u'-';
        return u"dokumenti/"_s + prefix + portableFileName(fileName);
    }
    int finish()
    {
        m_files.prepare(m_folder.filePath(u"SHA256SUMS.txt"_s), m_manifest);
        m_files.putInPlace();
        m_files.keep();
        return m_count + 1;
    }

private:
    QDir m_folder;
    const std::function<bool()>& m_keepGoing;
    WholeFiles m_files;
    QByteArray m_manifest;
    int m_count = 0;
    int m_documents = 0;
};

void addPapers(const Connection& file, const AgreementDossier& dossier, Script script, Folder& folder)
{
    const AgreementPaper agreement{dossier.agreement.id};
    folder.add(
        u"sporazum.pdf"_s,
        pdfOf(paperOf(mergePaper(file, dossier, agreement, script), dossier, agreement, script)).bytes);
    for (const Addendum& addendum : dossier.addenda) {
        if (addendum.status != AgreementStatus::Signed)
            continue;
        const AgreementPaper paper{dossier.agreement.id, addendum.id};
        folder.add(u"aneks-%1.pdf"_s.arg(addendum.position),
                   pdfOf(paperOf(mergePaper(file, dossier, paper, script), dossier, paper, script)).bytes);
    }
}

QStringList addDocuments(const Connection& file, const CaseFile& of, Folder& folder)
{
    QStringList missing;
    for (const CaseDocument& document : of.documents) {
        QByteArray content;
        try {
            content = contentOf(file, document);
        } catch (const RuleBroken&) {
            missing.append(document.title);
            continue;
        }
        folder.add(folder.freeName(document.fileName), content);
    }
    return missing;
}

void make(const QString& folder)
{
    if (QDir().mkpath(folder))
        return;
    throw RuleBroken(Texts::tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder)),
                     Texts::tr("Choose a place where you may write."));
}

} // namespace

QString dossierName(const CaseFile& of)
{
    return safeFileName({of.dossier.agreement.number, shortPartyName(of.dossier, Script::Latin)});
}

WrittenDossier writeDossier(const Connection& file, Id<Case> id, QDate today, Language language,
                            const QString& folder, const std::function<bool()>& keepGoing)
{
    const QDir target(folder);
    if (QFileInfo(folder).isFile()) {
        throw RuleBroken(
            Texts::tr("%1 is a file, and a dossier is a folder.").arg(QDir::toNativeSeparators(folder)),
            Texts::tr("Choose an empty folder, or one that is not there yet."));
    }
    if (target.exists() && !target.isEmpty()) {
        throw RuleBroken(
            Texts::tr("Something stands in the folder %1 already, so no dossier was written into it.")
                .arg(QDir::toNativeSeparators(folder)),
            Texts::tr("Choose an empty folder, or one that is not there yet."));
    }
    const CaseFile of = readCase(file, id);
    const bool wasThere = target.exists();
    make(of.documents.empty() ? folder : target.filePath(u"dokumenti"_s));
    try {
        Folder files(folder, keepGoing);
        const Report report = caseReport(of, today, language);
        files.add(u"predmet.pdf"_s, pdfOf(paperOf(report, today)).bytes);
        files.add(u"predmet.html"_s, reportPage(report).toUtf8());
        files.add(u"predmet.csv"_s, reportCsv(report, Separator::Semicolon));
        addPapers(file, of.dossier, scriptOf(language), files);
        WrittenDossier written;
        written.missing = addDocuments(file, of, files);
        written.files = files.finish();
        return written;
    } catch (...) {
        target.rmdir(u"dokumenti"_s); // the files went with their list; our folders go after them
        if (!wasThere)
            QDir().rmdir(folder);
        throw;
    }
}

} // namespace oslonac::ui
