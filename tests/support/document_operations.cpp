// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/document_operations.h"

#include "core/cases/case_operations.h"
#include "core/cases/document_operations.h"
#include "core/sample/sample_programme.h"
#include "tests/support/drafted_sample.h"

#include <QFile>
#include <QTemporaryDir>

namespace oslonac {

namespace {

void withCase(Workspace& workspace)
{
    addSampleProgramme(workspace);
    const Id<Agreement> id = draftSample(workspace).front();
    signDrafted(workspace, {id});
    (void)openCases(workspace, {Records<Agreement>(workspace.file()).get(id)});
}

void attach(Workspace& workspace)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("zahtev.txt"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("zahtev za isplatu") < 0)
        throw std::runtime_error("the document was not written");
    file.close();
    CaseDocument document;
    document.caseId = Records<Case>(workspace.file()).all().front().id;
    document.kind = DocumentKind::Request;
    document.title = QStringLiteral("Zahtev za isplatu");
    (void)attachDocument(workspace, document, path, DocumentPlace::InFile);
}

void withDocument(Workspace& workspace)
{
    withCase(workspace);
    attach(workspace);
}

CaseDocument theDocument(const Workspace& workspace)
{
    return Records<CaseDocument>(workspace.file()).all().front();
}

void rename(Workspace& workspace)
{
    CaseDocument document = theDocument(workspace);
    document.note = QStringLiteral("stigao poštom");
    editDocument(workspace, document);
}

void detach(Workspace& workspace)
{
    detachDocument(workspace, theDocument(workspace).id);
}

} // namespace

std::vector<OperationUnderTest> documentOperations()
{
    return {{"attach a document", withCase, attach},
            {"edit a document", withDocument, rename},
            {"detach a document", withDocument, detach}};
}

} // namespace oslonac
