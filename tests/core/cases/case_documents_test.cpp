// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/document_operations.h"
#include "core/storage/statement.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

struct FiledCase : test::OpenedCase {
    QTemporaryDir folder;

    [[nodiscard]] QString written(const QString& name, const QByteArray& bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    [[nodiscard]] CaseDocument attached(const QString& path,
                                        DocumentPlace place = DocumentPlace::InFile) const
    {
        CaseDocument document;
        document.caseId = id;
        return Records<CaseDocument>(file()).get(attachDocument(workspace, document, path, place));
    }
    [[nodiscard]] int contents() const
    {
        return int(file().integer("SELECT count(*) FROM document_contents"));
    }
};

} // namespace

TEST_CASE("A document that is kept comes back byte for byte, also when its file is gone", "[documents]")
{
    const FiledCase of;
    const QByteArray bytes("%PDF-1.7\n\0binary\xff", 17);
    const QString path = of.written(u"zahtev 2. rata.pdf"_s, bytes);
    const CaseDocument document = of.attached(path);
    REQUIRE(QFile::remove(path));
    CHECK(document.title == u"zahtev 2. rata");
    CHECK(document.fileName == u"zahtev 2. rata.pdf");
    CHECK(document.size == bytes.size());
    CHECK(contentOf(of.file(), document) == bytes);
}

TEST_CASE("Equal bytes are kept once, and stay through undo and redo", "[documents]")
{
    const FiledCase of;
    const QString path = of.written(u"odluka.pdf"_s, "odluka");
    const CaseDocument first = of.attached(path);
    (void)of.attached(path);
    CHECK(of.contents() == 1);
    CHECK(of.workspace.undo());
    CHECK(of.workspace.undo());
    CHECK(Records<CaseDocument>(of.file()).all().empty());
    CHECK(of.workspace.redo());
    CHECK(contentOf(of.file(), Records<CaseDocument>(of.file()).get(first.id)) == "odluka");
    detachDocument(of.workspace, first.id);
    CHECK(of.workspace.undo());
    CHECK(contentOf(of.file(), first) == "odluka");
}

TEST_CASE("A linked document is read where it lies, as long as it is what was attached", "[documents]")
{
    const FiledCase of;
    const QString path = of.written(u"zapisnik.txt"_s, "prvi");
    const CaseDocument document = of.attached(path, DocumentPlace::Linked);
    CHECK(of.contents() == 0);
    CHECK(contentOf(of.file(), document) == "prvi");
    (void)of.written(u"zapisnik.txt"_s, "drugi");
    CHECK_THROWS_AS(contentOf(of.file(), document), RuleBroken);
    REQUIRE(QFile::remove(path));
    CHECK_THROWS_AS(contentOf(of.file(), document), RuleBroken);
}

TEST_CASE("What is not there or empty is not attached, and nothing is written", "[documents]")
{
    const FiledCase of;
    const qint64 before = of.lastStep();
    CHECK_THROWS_AS(of.attached(of.folder.filePath(u"nema.pdf"_s)), RuleBroken);
    CHECK_THROWS_AS(of.attached(of.written(u"prazno.pdf"_s, {})), RuleBroken);
    CHECK_THROWS_AS(of.attached(of.folder.path()), RuleBroken);
    CHECK(of.lastStep() == before);
}

TEST_CASE("Documents of a closed case stay as they are", "[documents]")
{
    const FiledCase of;
    CaseDocument document = of.attached(of.written(u"odluka.pdf"_s, "odluka"));
    closeCase(of.workspace, of.id, {CaseStatus::Closed, of.workspace.today(), {}});
    CHECK_THROWS_AS(of.attached(of.written(u"jos.pdf"_s, "još")), RuleBroken);
    document.note = u"napomena"_s;
    CHECK_THROWS_AS(editDocument(of.workspace, document), RuleBroken);
    CHECK(contentOf(of.file(), document) == "odluka");
}
