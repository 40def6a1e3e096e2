// SPDX-License-Identifier: GPL-3.0-or-later
// The file among other programs, and programs that die. The bodies of child processes use no assertions: they
// only say by their exit status how it went.
#include "core/storage/data_file.h"
#include "core/values/faults.h"
#include "tests/support/child_process.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QFile>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace oslonac;

namespace {

int kindOrMinusOne(const std::function<void()>& act)
{
    try {
        act();
    } catch (const StorageFault& fault) {
        return static_cast<int>(fault.kind());
    }
    return 100;
}

void waitToBeKilled()
{
    for (;;)
        pause();
}

// Writes so much into so small a cache that half of it stands in the file before the commit.
void writeMuchAndNeverCommit(Workspace& workspace, const ChildProcess::Ready& ready)
{
    workspace.file().execute("PRAGMA cache_size = 5");
    workspace.perform({OperationKind::EditOrganisation, {}}, [&](const Change& change) {
        for (Organisation organisation : Records<Organisation>(change.file()).all()) {
            organisation.seat = QString(2000, u'x');
            change.update(organisation);
        }
        ready();
        waitToBeKilled();
    });
}

/// For a second program that has the file open until it is killed.
auto holdingOpen(const QString& path)
{
    return [path](const ChildProcess::Ready& ready) {
        const auto held = Workspace::open(path, Access::ReadWrite);
        ready();
        waitToBeKilled();
    };
}

} // namespace

TEST_CASE("A file that a second program has open is refused, and may be read meanwhile")
{
    FreshWorkspace workspace;
    workspace.close();
    const ChildProcess other([&](const ChildProcess::Ready& ready) {
        const auto held = Workspace::open(workspace.path(), Access::ReadWrite);
        ready();
        waitToBeKilled();
    });
    REQUIRE(other.wasReady());
    CHECK(kindOrMinusOne([&] { workspace.reopen(); }) == static_cast<int>(StorageFaultKind::Busy));
    CHECK_NOTHROW(workspace.reopen(Access::ReadOnly));
}

TEST_CASE("A file open in one window is refused in a second window, by whatever link it is reached")
{
    const FreshWorkspace workspace;
    const QString link = workspace.beside(QStringLiteral("link.oslonac"));
    REQUIRE(QFile::link(workspace.path(), link));
    CHECK(kindOrMinusOne([&] { (void)Workspace::open(workspace.path(), Access::ReadWrite); }) ==
          static_cast<int>(StorageFaultKind::Busy));
    CHECK(kindOrMinusOne([&] { (void)Workspace::open(link, Access::ReadWrite); }) ==
          static_cast<int>(StorageFaultKind::Busy));
}

TEST_CASE("A hard link does not lead past the lock of an open file")
{
    FreshWorkspace workspace;
    const QString link = workspace.beside(QStringLiteral("hard.oslonac"));
    REQUIRE(::link(QFile::encodeName(workspace.path()).constData(), QFile::encodeName(link).constData()) ==
            0);
    const auto busy = static_cast<int>(StorageFaultKind::Busy);
    CHECK(kindOrMinusOne([&] { (void)Workspace::open(link, Access::ReadWrite); }) == busy);
    CHECK_NOTHROW(Workspace::open(link, Access::ReadOnly));
    workspace.close();
    {
        ChildProcess other(holdingOpen(workspace.path()));
        REQUIRE(other.wasReady());
        CHECK(kindOrMinusOne([&] { (void)Workspace::open(link, Access::ReadWrite); }) == busy);
        other.kill();
    }
    CHECK_NOTHROW(Workspace::open(link, Access::ReadWrite));
}

TEST_CASE("The lock of a program that died does not keep the officer out")
{
    FreshWorkspace workspace;
    workspace.close();
    ChildProcess other(holdingOpen(workspace.path()));
    REQUIRE(other.wasReady());
    other.kill();
    CHECK(QFile::exists(workspace.path() + QStringLiteral(".lock")));
    CHECK_NOTHROW(workspace.reopen());
}

TEST_CASE("A program killed in the middle of an operation leaves a sound file with nothing half written")
{
    FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje"));
    const QString before = dumpOf(workspace->file());
    workspace.close();
    ChildProcess other([&](const ChildProcess::Ready& ready) {
        const auto held = Workspace::open(workspace.path(), Access::ReadWrite);
        writeMuchAndNeverCommit(*held, ready);
    });
    REQUIRE(other.wasReady());
    other.kill();
    REQUIRE(QFile(workspace.path() + QStringLiteral("-journal")).size() >
            0); // SQLite's own, with the old pages
    workspace.reopen();
    CHECK((dumpOf(workspace->file()) == before));
    CHECK(workspace->journal().entries().size() == 1);
    CHECK(DataFile::check(workspace.path()).isSound());
    CHECK(workspace->undo());
}

TEST_CASE("A disk that takes no more leaves the file as it was and usable")
{
    FreshWorkspace workspace;
    const QString before = dumpOf(workspace->file());
    workspace.close();
    const int kind = inChildProcess([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const auto held = Workspace::open(workspace.path(), Access::ReadWrite);
        const auto limit = static_cast<rlim_t>(QFile(workspace.path()).size() + 20'000);
        const rlimit sizes{limit, limit};
        setrlimit(RLIMIT_FSIZE, &sizes);
        const int fault = kindOrMinusOne([&] { addClub(*held, QString(1'000'000, u'x')); });
        return dumpOf(held->file()) == before ? fault : 101;
    });
    CHECK(kind == static_cast<int>(StorageFaultKind::Full));
    workspace.reopen();
    CHECK((dumpOf(workspace->file()) == before));
    CHECK(DataFile::check(workspace.path()).isSound());
}

TEST_CASE("A file in a folder that may not be written is only read")
{
    FreshWorkspace workspace;
    workspace.close();
    const std::string folder = workspace.beside(QString()).toStdString();
    chmod(workspace.path().toStdString().c_str(), 0444);
    chmod(folder.c_str(), 0555);
    const auto asNobody = [&](const std::function<void()>& act) {
        return inChildProcess([&] {
            // Permissions do not bind the administrator, so the child becomes somebody else.
            constexpr uid_t nobody = 65534;
            if (geteuid() == 0 && setuid(nobody) != 0)
                return 102;
            return kindOrMinusOne(act);
        });
    };
    CHECK(asNobody([&] { (void)Workspace::open(workspace.path(), Access::ReadWrite); }) ==
          static_cast<int>(StorageFaultKind::ReadOnly));
    CHECK(asNobody([&] { (void)dumpOf(Workspace::open(workspace.path(), Access::ReadOnly)->file()); }) ==
          100);
    CHECK(asNobody([&] { (void)Workspace::create(workspace.beside(QStringLiteral("new.oslonac"))); }) ==
          static_cast<int>(StorageFaultKind::ReadOnly));
    chmod(folder.c_str(), 0755);
}
