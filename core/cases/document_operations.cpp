// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/document_operations.h"

#include "core/agreements/agreement.h"
#include "core/cases/case.h"
#include "core/operations/performer.h"
#include "core/storage/statement.h"
#include "core/values/digest.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CaseDocument)
};

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw RuleBroken(Texts::tr("%1 could not be read: %2").arg(shown, file.errorString()),
                         Texts::tr("Check that the file is there and may be read, then try again."));
    }
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty()) {
        throw RuleBroken(Texts::tr("%1 is empty, so it was not attached.").arg(shown),
                         Texts::tr("Choose the file that holds the document."));
    }
    return bytes;
}

bool isKept(const Connection& file, const QString& digest)
{
    Statement statement = file.prepare("SELECT count(*) FROM document_contents\nWHERE digest = ?1");
    return statement.bind(digest).step() && statement.takeInteger() > 0;
}

/// Once for all documents with the same bytes.
void keep(const Connection& file, const QString& digest, const QByteArray& bytes)
{
    if (isKept(file, digest))
        return;
    Statement statement = file.prepare("INSERT INTO document_contents (digest, content)\nVALUES (?1, ?2)");
    statement.bind(digest).bind(bytes).run();
}

QStringList detailsOf(const Connection& file, const CaseDocument& document)
{
    const auto of = Records<Case>(file).get(document.caseId);
    return {Records<Agreement>(file).get(of.agreementId).number, document.title};
}

void requireTitle(const CaseDocument& document)
{
    if (document.title.isEmpty())
        throw RuleBroken(Texts::tr("The document was not written, because it has no title."),
                         Texts::tr("Enter what it is."));
}

} // namespace

Id<CaseDocument> attachDocument(Performer& performer, CaseDocument document, const QString& path,
                                DocumentPlace place)
{
    const QByteArray bytes = bytesAt(path);
    const QFileInfo info(path);
    if (place == DocumentPlace::InFile && bytes.size() > largestKept) {
        throw RuleBroken(Texts::tr("%1 is larger than %2 MB, so it was not put into the file.")
                             .arg(info.fileName())
                             .arg(largestKept / (1024 * 1024)),
                         Texts::tr("Link it where it lies instead."));
    }
    document.id = Id<CaseDocument>::make();
    document.title =
        document.title.simplified().isEmpty() ? info.completeBaseName() : document.title.simplified();
    document.note = document.note.trimmed();
    document.fileName = info.fileName();
    document.link = place == DocumentPlace::Linked ? info.absoluteFilePath() : QString();
    document.digest = digestOfBytes(bytes);
    document.size = bytes.size();
    document.addedOn = performer.today();
    performer.perform({OperationKind::AttachDocument, detailsOf(performer.file(), document)},
                      [&](const Change& change) {
                          if (place == DocumentPlace::InFile)
                              keep(change.file(), document.digest, bytes);
                          change.insert(document);
                      });
    return document.id;
}

void editDocument(Performer& performer, const CaseDocument& document)
{
    requireTitle(document);
    performer.perform({OperationKind::EditDocument, detailsOf(performer.file(), document)},
                      [&](const Change& change) { change.update(document); });
}

void detachDocument(Performer& performer, Id<CaseDocument> id)
{
    const auto document = Records<CaseDocument>(performer.file()).get(id);
    performer.perform({OperationKind::DeleteDocument, detailsOf(performer.file(), document)},
                      [&](const Change& change) { change.remove(id); });
}

QByteArray contentOf(const Connection& file, const CaseDocument& document)
{
    if (document.isLinked()) {
        QByteArray bytes = bytesAt(document.link);
        if (digestOfBytes(bytes) != document.digest) {
            throw RuleBroken(Texts::tr("%1 is not the file that was attached: it was changed since.")
                                 .arg(QDir::toNativeSeparators(document.link)),
                             Texts::tr("Attach it anew if the changed one counts."));
        }
        return bytes;
    }
    Statement statement = file.prepare("SELECT content FROM document_contents\nWHERE digest = ?1");
    statement.bind(document.digest);
    if (!statement.step())
        throw std::logic_error("a document has no content");
    return statement.takeBlob();
}

QString titleOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Agreement:
        return Texts::tr("Agreement or addendum");
    case DocumentKind::Request:
        return Texts::tr("Request");
    case DocumentKind::Report:
        return Texts::tr("Report");
    case DocumentKind::Decision:
        return Texts::tr("Decision");
    case DocumentKind::Record:
        return Texts::tr("Record");
    case DocumentKind::Letter:
        return Texts::tr("Letter");
    case DocumentKind::Photo:
        return Texts::tr("Photo");
    case DocumentKind::Other:
        return Texts::tr("Other document");
    }
    throw std::logic_error("a kind of documents is unknown");
}

} // namespace oslonac
