// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_obstacle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>
#include <cstdlib>

#include <unistd.h>

namespace oslonac {

namespace {

/// What the system says to one byte in the folder, so far into a file; 0 when it takes it. In between there
/// is nothing, so it takes no room.
int errorIn(const QDir& folder, qint64 offset)
{
    QByteArray name = QFile::encodeName(folder.filePath(QStringLiteral(".oslonac-XXXXXX")));
    const int handle = mkstemp(name.data());
    if (handle < 0)
        return errno;
    const bool isTaken =
        lseek(handle, offset, SEEK_SET) == offset && write(handle, "", 1) == 1 && fsync(handle) == 0;
    const int error = isTaken ? 0 : errno;
    close(handle);
    unlink(name.constData());
    return error;
}

} // namespace

std::optional<WriteObstacle> obstacleInPath(const QString& path)
{
    constexpr qsizetype endings = 16; // of the names under which a file is prepared
    const QFileInfo file(path);
    if (file.isDir())
        return WriteObstacle::Folder;
    if (file.exists() && !file.isFile())
        return WriteObstacle::NoRegularFile;
    if (!file.absoluteDir().exists())
        return WriteObstacle::NoFolder;
    if (QFile::encodeName(file.fileName()).size() > NAME_MAX - endings)
        return WriteObstacle::NameTooLong;
    if (file.exists() && !file.isWritable())
        return WriteObstacle::Forbidden;
    return std::nullopt;
}

WriteObstacle obstacleAt(const QString& path)
{
    if (const auto told = obstacleInPath(path))
        return *told;
    constexpr qint64 oneStep = 1 << 20; // bytes that a step may need, and that were taken back when it failed
    const QFileInfo file(path);
    switch (errorIn(file.absoluteDir(), (file.exists() ? file.size() : 0) + oneStep)) {
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT: // a folder of the system that takes no files
        return WriteObstacle::Forbidden;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // a limit on the size of files looks like a full disk
        return WriteObstacle::Full;
    default:
        return WriteObstacle::Unknown;
    }
}

StorageFault withoutFile(const StorageFault& fault)
{
    return {fault.kind(), fault.whatHappened(),
            QCoreApplication::translate("oslonac::DataFile", "No file was made."), fault.whatToDo()};
}

} // namespace oslonac
