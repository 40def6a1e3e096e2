// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace oslonac {

namespace {

/// Far behind the bytes that SQLite locks (1 GiB), and behind the end of any file; nothing is written there.
constexpr off_t lockedByte = 0x3fff'ffff'ffff'ff00;

} // namespace

FileLock::FileLock(const QString& path)
    : m_handle(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
{
    if (m_handle < 0)
        return;
    // Of the open file and not of the process, so that SQLite's own handles, when they close, do not lift it.
    struct flock wanted {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    wanted.l_start = lockedByte;
    wanted.l_len = 1;
    if (fcntl(m_handle, F_OFD_SETLK, &wanted) != 0)
        m_isHeldElsewhere = errno == EAGAIN || errno == EACCES;
}

FileLock::~FileLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

} // namespace oslonac
