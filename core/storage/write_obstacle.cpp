// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_obstacle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>
#include <cstdlib>

#include <unistd.h>

namespace oslonac {

namespace {

/// What the system says to one byte in the folder; 0 when it takes it.
int errorIn(const QDir& folder)
{
    QByteArray name = QFile::encodeName(folder.filePath(QStringLiteral(".oslonac-XXXXXX")));
    const int handle = mkstemp(name.data());
    if (handle < 0)
        return errno;
    const int error = write(handle, "", 1) == 1 && fsync(handle) == 0 ? 0 : errno;
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
    switch (errorIn(QFileInfo(path).absoluteDir())) {
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

} // namespace oslonac
