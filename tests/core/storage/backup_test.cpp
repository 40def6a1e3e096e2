// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"
#include "core/values/faults.h"
#include "tests/support/damaged_files.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>

#include <filesystem>

using namespace oslonac;

TEST_CASE("A backup made while the file is open holds everything, the journal too")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje"));
    const QString copy = workspace.beside(QStringLiteral("copy.oslonac"));
    workspace->dataFile().backUpTo(copy);
    const auto opened = Workspace::open(copy, Access::ReadWrite);
    CHECK((dumpOf(opened->file()) == dumpOf(workspace->file())));
    CHECK(opened->undo());
    CHECK(DataFile::check(copy).isSound());
}

TEST_CASE("A backup replaces an older one and leaves nothing else beside it")
{
    const FreshWorkspace workspace;
    const QString copy = workspace.beside(QStringLiteral("copy.oslonac"));
    workspace->dataFile().backUpTo(copy);
    addClub(*workspace, QStringLiteral("Udruženje"));
    workspace->dataFile().backUpTo(copy, WhenThere::Replace);
    CHECK((dumpOf(Workspace::open(copy, Access::ReadOnly)->file()) == dumpOf(workspace->file())));
    CHECK(QDir(workspace.beside(QString())).entryList({QStringLiteral("copy*")}, QDir::Files) ==
          QStringList{QStringLiteral("copy.oslonac")});
}

TEST_CASE("A backup that fails leaves the older one whole")
{
    FreshWorkspace workspace;
    const QString copy = workspace.beside(QStringLiteral("copy.oslonac"));
    workspace->dataFile().backUpTo(copy);
    const QByteArray older = contentOf(copy);
    // A folder where the half-made copy would stand.
    REQUIRE(QDir().mkdir(copy + QStringLiteral(".partial")));
    CHECK_THROWS_AS(workspace->dataFile().backUpTo(copy, WhenThere::Replace), StorageFault);
    CHECK((contentOf(copy) == older));
}

TEST_CASE("A backup replaces neither the file it is made of nor one that is open")
{
    const FreshWorkspace workspace;
    const QString link = workspace.beside(QStringLiteral("link.oslonac"));
    REQUIRE(QFile::link(workspace.path(), link));
    const QString hardLink = workspace.beside(QStringLiteral("hard.oslonac"));
    std::filesystem::create_hard_link(workspace.path().toStdString(), hardLink.toStdString());
    const QString other = workspace.beside(QStringLiteral("other.oslonac"));
    const auto held = Workspace::create(other);
    for (const QString& path : {workspace.path(), link, hardLink, other})
        CHECK_THROWS_AS(workspace->dataFile().backUpTo(path, WhenThere::Replace), StorageFault);
}

TEST_CASE(
    "What stands at the place of a backup is replaced only when that is asked for, and only by a backup")
{
    const FreshWorkspace workspace;
    const QString copy = workspace.beside(QStringLiteral("copy.oslonac"));
    workspace->dataFile().backUpTo(copy);
    CHECK_THROWS_AS(workspace->dataFile().backUpTo(copy), StorageFault);
    const QString letter = workspace.beside(QStringLiteral("letter.odt"));
    write(letter, "Dear colleague");
    CHECK_THROWS_AS(workspace->dataFile().backUpTo(letter, WhenThere::Replace), StorageFault);
    CHECK((contentOf(letter) == "Dear colleague"));
}

TEST_CASE("A damaged file gives no backup, and the older one stays")
{
    FreshWorkspace workspace;
    const QString copy = workspace.beside(QStringLiteral("copy.oslonac"));
    workspace->dataFile().backUpTo(copy);
    const QByteArray older = contentOf(copy);
    workspace.close();
    SECTION("a page is damaged")
    {
        damageTable(workspace.path(), "municipalities");
    }
    SECTION("a record refers to nothing")
    {
        executePastTheDoor(workspace.path(), "UPDATE organisations SET municipality_id = 1");
    }
    REQUIRE_FALSE(DataFile::check(workspace.path()).isSound());
    workspace.reopen(Access::ReadOnly);
    CHECK_THROWS_AS(workspace->dataFile().backUpTo(copy, WhenThere::Replace), StorageFault);
    CHECK((contentOf(copy) == older));
    CHECK_FALSE(QFile::exists(copy + QStringLiteral(".partial")));
}
