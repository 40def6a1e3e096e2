// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"

#include "core/values/faults.h"
#include "tests/support/damaged_files.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

StorageFault faultOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const StorageFault& fault) {
        CHECK_FALSE(fault.whatHappened().isEmpty());
        CHECK_FALSE(fault.whatWasKept().isEmpty());
        CHECK_FALSE(fault.whatToDo().isEmpty());
        return fault;
    }
    FAIL("no fault was reported");
    throw std::logic_error("FAIL has ended the test");
}

StorageFaultKind kindOfFault(const std::function<void()>& act)
{
    return faultOf(act).kind();
}

StorageFaultKind faultOfOpening(const QString& path)
{
    const QByteArray before = contentOf(path);
    const auto kind = kindOfFault([&] { (void)DataFile::open(path, Access::ReadWrite); });
    CHECK((contentOf(path) == before));
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".lock")));
    return kind;
}

/// In place, as a program that copies does.
void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.resize(content.size());
}

} // namespace

TEST_CASE("A file is not made over one that is there")
{
    const FreshWorkspace workspace;
    const QString path = workspace.beside(QStringLiteral("letter.txt"));
    write(path, "Dear colleague");
    CHECK((kindOfFault([&] { (void)Workspace::create(path); }) == StorageFaultKind::InputOutput));
    CHECK((contentOf(path) == "Dear colleague"));
}

TEST_CASE("A file is not made in a folder that does not exist or takes none, and nothing is left there")
{
    const FreshWorkspace workspace;
    CHECK((kindOfFault([&] {
               (void)Workspace::create(workspace.beside(QStringLiteral("nowhere/new.oslonac")));
           }) == StorageFaultKind::InputOutput));
    CHECK((kindOfFault([] { (void)Workspace::create(QStringLiteral("/proc/new.oslonac")); }) ==
           StorageFaultKind::ReadOnly));
}

TEST_CASE("A file that is missing is reported")
{
    const FreshWorkspace workspace;
    CHECK((kindOfFault([&] {
               (void)DataFile::open(workspace.beside(QStringLiteral("gone.oslonac")), Access::ReadWrite);
           }) == StorageFaultKind::InputOutput));
}

TEST_CASE("A file of a newer version is refused and left as it is")
{
    FreshWorkspace workspace;
    workspace.close();
    executePastTheDoor(workspace.path(), "PRAGMA user_version = 999");
    CHECK((faultOfOpening(workspace.path()) == StorageFaultKind::Newer));
}

TEST_CASE("Files of others are refused and left as they are")
{
    FreshWorkspace workspace;
    const QString text = workspace.beside(QStringLiteral("letter.oslonac"));
    write(text, "Dear colleague, this is a letter and no database at all. It only has the wrong ending, and "
                "is longer than "
                "the hundred bytes of a header.");
    CHECK((faultOfOpening(text) == StorageFaultKind::NotOurs));
    const QString empty = workspace.beside(QStringLiteral("empty.oslonac"));
    write(empty, "");
    CHECK((faultOfOpening(empty) == StorageFaultKind::NotOurs));
    const QString other = workspace.beside(QStringLiteral("browser.sqlite"));
    executePastTheDoor(other, "PRAGMA journal_mode = WAL; CREATE TABLE bookmarks (url TEXT)");
    CHECK((faultOfOpening(other) == StorageFaultKind::NotOurs));
}

TEST_CASE("A file cut short is refused, wherever it was cut")
{
    FreshWorkspace workspace;
    workspace.close();
    const QByteArray whole = contentOf(workspace.path());
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, qsizetype(4096), qsizetype(120)}) {
        write(workspace.path(), whole.left(size));
        CAPTURE(size);
        CHECK((faultOfOpening(workspace.path()) == StorageFaultKind::Corrupt));
    }
}

TEST_CASE("A damaged page is reported when it is read, and the check finds it")
{
    FreshWorkspace workspace;
    workspace.close();
    CHECK(DataFile::check(workspace.path()).isSound());
    damageTable(workspace.path(), "organisations");
    CHECK_FALSE(DataFile::check(workspace.path()).isSound());
    workspace.reopen();
    CHECK((kindOfFault([&] { (void)dumpOf(workspace->file()); }) == StorageFaultKind::Corrupt));
}

TEST_CASE("The check finds a reference to a record that does not exist")
{
    FreshWorkspace workspace;
    workspace.close();
    executePastTheDoor(workspace.path(), "UPDATE organisations SET municipality_id = 1 WHERE id = 71242");
    const CheckReport report = DataFile::check(workspace.path());
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].contains(QStringLiteral("organisations")));
    CHECK(report.problems[0].contains(QStringLiteral("71242")));
}

TEST_CASE("The check works while the file is open, and says how large it is and of which version")
{
    const FreshWorkspace workspace;
    const CheckReport report = DataFile::check(workspace.path());
    CHECK(report.isSound());
    CHECK(report.schemaVersion == DataFile::newestSchemaVersion());
    CHECK(report.bytes == QFileInfo(workspace.path()).size());
}

TEST_CASE("A full file says that the disk is full, keeps what was saved, and works again when there is room")
{
    const FreshWorkspace workspace;
    const QString before = dumpOf(workspace->file());
    const qint64 pages = workspace->file().integer("PRAGMA page_count");
    workspace->file().execute(("PRAGMA max_page_count = " + std::to_string(pages)).c_str());
    const QString longName(1'000'000, u'x');
    CHECK((kindOfFault([&] { addClub(*workspace, longName); }) == StorageFaultKind::Full));
    CHECK((dumpOf(workspace->file()) == before));
    CHECK(DataFile::check(workspace.path()).isSound());
    workspace->file().execute("PRAGMA max_page_count = 1000000");
    addClub(*workspace, longName);
    CHECK(workspace->journal().entries().size() == 1);
}

TEST_CASE("A file that another program took away says so, and a backup still holds what was saved")
{
    const FreshWorkspace workspace;
    addClub(*workspace, u"Ada"_s);
    REQUIRE(QFile::remove(workspace.path()));
    const StorageFault told = faultOf([&] { addClub(*workspace, u"Bor"_s); });
    CHECK(told.whatHappened().contains(u"no longer where it was opened"_s));
    CHECK(told.whatToDo().contains(u"backup"_s));
    const QString backup = workspace.path() + u".backup"_s;
    workspace->dataFile().backUpTo(backup);
    const auto kept = Workspace::open(backup, Access::ReadOnly);
    CHECK(kept->journal().entries().size() == 1);
}

TEST_CASE("A file that another program wrote into takes no further step, and says so")
{
    FreshWorkspace workspace;
    addClub(*workspace, u"Ada"_s);
    SECTION("by way of SQLite")
    {
        executePastTheDoor(workspace.path(), "UPDATE organisations SET seat = 'Novi Sad'");
    }
    SECTION("whole, in its place")
    {
        const FreshWorkspace other;
        addClub(*other, u"Cer"_s);
        addClub(*other, u"Dub"_s);
        overwrite(workspace.path(), contentOf(other.path()));
    }
    SECTION("with a copy of it that had as many steps since")
    {
        const QString copy = workspace.beside(u"copy.oslonac"_s);
        REQUIRE(QFile::copy(workspace.path(), copy));
        addClub(*Workspace::open(copy, Access::ReadWrite, fixedClock()), u"Cer"_s);
        addClub(*workspace, u"Dub"_s);
        overwrite(workspace.path(), contentOf(copy));
    }
    const auto entries = [&] { return workspace->journal().entries().size(); };
    const auto before = entries();
    const StorageFault told = faultOf([&] { addClub(*workspace, u"Bor"_s); });
    CHECK(told.whatHappened().contains(u"Another program wrote into the file"_s));
    CHECK(told.whatToDo().contains(u"backup"_s));
    CHECK(entries() == before);
    workspace.reopen();
    addClub(*workspace, u"Bor"_s);
    CHECK(entries() == before + 1);
}

TEST_CASE("A file that is only dated anew goes on")
{
    const FreshWorkspace workspace;
    addClub(*workspace, u"Ada"_s);
    QFile file(workspace.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime));
    file.close();
    addClub(*workspace, u"Bor"_s);
    addClub(*workspace, u"Cer"_s);
    CHECK(workspace->journal().entries().size() == 3);
}

TEST_CASE("A file that was overwritten with something else says so, not that another file is to be chosen")
{
    const FreshWorkspace workspace;
    addClub(*workspace, u"Ada"_s);
    overwrite(workspace.path(), QByteArray(20'000, 'x'));
    const StorageFault told = faultOf([&] { addClub(*workspace, u"Bor"_s); });
    CHECK(told.whatHappened().contains(u"Another program wrote into the file"_s));
}

TEST_CASE("A pipe in place of a file is refused, not waited for", "[data_file]")
{
    const FreshWorkspace workspace;
    const QString pipe = workspace.beside(QStringLiteral("pipe.oslonac"));
    REQUIRE(mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    CHECK((kindOfFault([&] { (void)Workspace::open(pipe, Access::ReadOnly); }) ==
           StorageFaultKind::InputOutput));
}
