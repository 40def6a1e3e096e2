// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/operations/history.h"
#include "core/storage/data_file.h"
#include "core/values/faults.h"
#include "tests/support/damaged_files.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QFile>

using namespace oslonac;

namespace {

QString schemaOf(const Connection& file)
{
    Statement statement =
        file.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    QString schema;
    while (statement.step())
        schema += statement.take<QString>() + u'\n';
    return schema;
}

// As of before the first migration: ours by its mark, and empty.
void writeVersionZero(const QString& path)
{
    executePastTheDoor(path, "PRAGMA application_id = 0x4F534C4E");
}

} // namespace

TEST_CASE("Migrations are numbered without gaps")
{
    int expected = 1;
    for (const Migration& migration : migrations())
        CHECK(migration.version == expected++);
}

TEST_CASE("An older file is brought up to date after a backup of it as it was")
{
    const FreshWorkspace workspace;
    const QString path = workspace.beside(QStringLiteral("old.oslonac"));
    writeVersionZero(path);
    const QByteArray before = contentOf(path);
    const DataFile file = DataFile::open(path, Access::ReadWrite);
    CHECK(file.connection().integer("PRAGMA user_version") == DataFile::newestSchemaVersion());
    CHECK(schemaOf(file.connection()) == schemaOf(workspace->file()));
    REQUIRE(file.backupBeforeMigration().has_value());
    CHECK(contentOf(*file.backupBeforeMigration()).size() == before.size());
    CHECK(contentOf(*file.backupBeforeMigration()).mid(60, 4) ==
          before.mid(60, 4)); // the version in the header
}

TEST_CASE("A file of the newest version is opened without a backup")
{
    FreshWorkspace workspace;
    workspace.reopen();
    CHECK_FALSE(workspace->dataFile().backupBeforeMigration().has_value());
}

TEST_CASE("An older file is not brought up to date when it may only be read")
{
    const FreshWorkspace workspace;
    const QString path = workspace.beside(QStringLiteral("old.oslonac"));
    writeVersionZero(path);
    const QByteArray before = contentOf(path);
    CHECK_THROWS_AS(DataFile::open(path, Access::ReadOnly), StorageFault);
    CHECK((contentOf(path) == before));
}

TEST_CASE("A migration that fails leaves the file as it was")
{
    const FreshWorkspace workspace;
    const QString path = workspace.beside(QStringLiteral("old.oslonac"));
    writeVersionZero(path);
    executePastTheDoor(path,
                       "CREATE TABLE lots (id INTEGER PRIMARY KEY)"); // in the way of the first migration
    const QByteArray before = contentOf(path);
    CHECK_THROWS(DataFile::open(path, Access::ReadWrite));
    CHECK((contentOf(path) == before));
}

TEST_CASE("A file that version 0.1 made opens with what was in it; its steps stay readable, no longer undoable")
{
    const FreshWorkspace fresh;
    const QString path = fresh.beside(QStringLiteral("version.oslonac"));
    REQUIRE(QFile::copy(QStringLiteral(OSLONAC_TEST_DATA "/files/version-0001.oslonac"), path));
    const auto opened = Workspace::open(path, Access::ReadWrite);
    CHECK(DataFile::check(path).isSound());
    CHECK(schemaOf(opened->file()) == schemaOf(fresh->file()));
    CHECK(Records<Organisation>(opened->file())
              .firstBy(&Organisation::nameLatin, QStringLiteral("Udruženje"))
              .has_value());
    CHECK(opened->journal().entries().size() == 1);
    CHECK_FALSE(History(opened->file()).ofEntry(opened->journal().entries().front().number).empty());
    CHECK_FALSE(opened->undo());
}
