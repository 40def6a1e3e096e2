// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/faults.h"

#include <QString>

#include <optional>

namespace oslonac {

/// Why nothing can be written at a path.
enum class WriteObstacle { Folder, NoRegularFile, NoFolder, NameTooLong, Forbidden, Full, Unknown };

/// As it says, of a file that was being made: there is none now.
[[nodiscard]] StorageFault withoutFile(const StorageFault& fault);

/// Libraries give several of these one name ("permission", "unknown"), so the place itself is asked: by the
/// path, and by a file of one byte, behind as much as the file holds and a step may add, that is gone again
/// at once.
[[nodiscard]] WriteObstacle obstacleAt(const QString& path);
/// What the path itself tells, before anything is written: a device or a pipe among them, which would be
/// replaced by a file.
[[nodiscard]] std::optional<WriteObstacle> obstacleInPath(const QString& path);

} // namespace oslonac
