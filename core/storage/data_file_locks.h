// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_lock.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace oslonac {

/// The lock beside a file, which names the program that has it open. Throws StorageFault: Busy when another
/// one has, ReadOnly with this advice where the folder may not be written.
[[nodiscard]] std::unique_ptr<QLockFile> lockFor(const QString& path, const QString& adviceWhereForbidden);
/// The lock on the file itself, which a hard link does not lead past. Throws StorageFault of kind Busy.
[[nodiscard]] std::unique_ptr<FileLock> fileLockFor(const QString& path);
/// Throws StorageFault of kind ReadOnly while a file is opened, when nobody has changed anything yet.
[[noreturn]] void throwUnwritable(const QString& path);

} // namespace oslonac
