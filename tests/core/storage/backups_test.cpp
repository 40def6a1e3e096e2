// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/storage/data_file.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

BackupCopy copyOf(QDate day)
{
    return {day.toString(Qt::ISODate), QDateTime(day, QTime(8, 0))};
}

/// Every day of the two years before.
std::vector<BackupCopy> everyDayBefore(QDate today)
{
    std::vector<BackupCopy> copies;
    for (int age = 0; age < 730; ++age)
        copies.push_back(copyOf(today.addDays(-age)));
    return copies;
}

QDateTime later(const FreshWorkspace& workspace, int days)
{
    return QFileInfo(workspace.path()).lastModified().addDays(days).addSecs(60);
}

} // namespace

TEST_CASE("Thinning keeps two weeks whole, half a year by weeks, and months for good", "[backups]")
{
    const QDate today(2025, 3, 13);
    const auto copies = everyDayBefore(today);
    const auto gone = superfluous(copies, today);
    const auto stays = copies.size() - gone.size();
    CHECK(stays > 14 + 22 + 17);
    CHECK(stays < 16 + 28 + 20);
    for (const BackupCopy& copy : gone)
        CHECK(copy.made.date() < today.addDays(-14));
    // Thinning again takes nothing more, or tomorrow's copies would go one by one.
    std::vector<BackupCopy> left;
    for (const BackupCopy& copy : copies) {
        const bool isGone = std::ranges::count(gone, copy.path, &BackupCopy::path) > 0;
        if (!isGone)
            left.push_back(copy);
    }
    CHECK(superfluous(left, today).empty());
}

TEST_CASE("A file gets one copy a day, which is a whole file, and none while nothing changed", "[backups]")
{
    FreshWorkspace workspace;
    const QString folder = workspace.beside(u"kopije"_s);
    const auto first = keepBackup(workspace.path(), folder, later(workspace, 0));
    REQUIRE(first);
    CHECK(DataFile::check(first->path).isSound());
    CHECK(keepBackup(workspace.path(), folder, later(workspace, 0))->path == first->path);
    CHECK(keepBackup(workspace.path(), folder, later(workspace, 1))->path == first->path);
    CHECK(backupsOf(workspace.path(), folder).size() == 1);
    QFile file(workspace.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.setFileTime(later(workspace, 2), QFileDevice::FileModificationTime);
    file.close();
    const auto second = keepBackup(workspace.path(), folder, later(workspace, 0));
    CHECK(second->path != first->path);
    CHECK(backupsOf(workspace.path(), folder).size() == 2);
}

TEST_CASE("Copies of another file of the same name do not count", "[backups]")
{
    const FreshWorkspace one;
    const FreshWorkspace other;
    const QString folder = one.beside(u"kopije"_s);
    REQUIRE(keepBackup(one.path(), folder, later(one, 0)));
    CHECK(backupsOf(other.path(), folder).empty());
    REQUIRE(keepBackup(other.path(), folder, later(other, 0)));
    CHECK(backupsOf(one.path(), folder).size() == 1);
}

TEST_CASE("A folder that cannot be made is told, and the file stays as it is", "[backups]")
{
    const FreshWorkspace workspace;
    CHECK_THROWS_AS(keepBackup(workspace.path(), workspace.path() + u"/ispod"_s, later(workspace, 0)),
                    StorageFault);
}

TEST_CASE("A folder that takes no file is no folder for copies", "[backups]")
{
    const FreshWorkspace workspace;
    CHECK_NOTHROW(requireBackupFolder(workspace.beside(u"kopije"_s)));
    CHECK(QDir(workspace.beside(u"kopije"_s)).isEmpty());
    // Not even an administrator may put a file there.
    CHECK_THROWS_AS(requireBackupFolder(u"/proc"_s), StorageFault);
}
