// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file_locks.h"

#include "core/storage/connection.h"
#include "core/storage/write_obstacle.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

#include <stdexcept>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DataFile)
};

/// The place takes no lock file, so it would take no change either.
[[noreturn]] void throwLockFault(const QString& path, const QString& adviceWhereForbidden)
{
    switch (obstacleAt(path)) {
    case WriteObstacle::Full:
        throwStorageFault(SQLITE_FULL, path, "");
    case WriteObstacle::Forbidden:
        throw StorageFault(StorageFaultKind::ReadOnly,
                           Tr::tr("The folder of %1 may not be written.").arg(QDir::toNativeSeparators(path)),
                           Tr::tr("Nothing was changed."), adviceWhereForbidden);
    case WriteObstacle::Folder:
    case WriteObstacle::NoRegularFile:
    case WriteObstacle::NoFolder:
    case WriteObstacle::NameTooLong:
    case WriteObstacle::Unknown:
        throwStorageFault(SQLITE_CANTOPEN, path, "");
    }
    throw std::logic_error("an obstacle is unknown");
}

} // namespace

void throwUnwritable(const QString& path)
{
    throw StorageFault(StorageFaultKind::ReadOnly,
                       Tr::tr("The file %1 may not be written.").arg(QDir::toNativeSeparators(path)),
                       Tr::tr("Nothing was changed."), adviceToCopy(path));
}

std::unique_ptr<QLockFile> lockFor(const QString& path, const QString& adviceWhereForbidden)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(
        0); // never by age: a window stays open all day; a dead program's lock is recognised anyway
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        throw StorageFault(StorageFaultKind::Busy,
                           Tr::tr("The file %1 is open in another program (%2, process %3 on %4).")
                               .arg(QDir::toNativeSeparators(path), program, QString::number(process), host),
                           Tr::tr("Nothing was changed."),
                           Tr::tr("Close it there, or work in the window that is already open."));
    }
    throwLockFault(path, adviceWhereForbidden);
}

std::unique_ptr<FileLock> fileLockFor(const QString& path)
{
    auto lock = std::make_unique<FileLock>(path);
    if (lock->isHeldElsewhere()) {
        throw StorageFault(StorageFaultKind::Busy,
                           Tr::tr("The file %1 is open in another program, under another name.")
                               .arg(QDir::toNativeSeparators(path)),
                           Tr::tr("Nothing was changed."),
                           Tr::tr("Close it there, or work in the window that is already open."));
    }
    return lock;
}

} // namespace oslonac
