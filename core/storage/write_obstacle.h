// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace oslonac {

/// Why nothing can be written at a path.
enum class WriteObstacle { Folder, NoRegularFile, NoFolder, NameTooLong, Forbidden, Full, Unknown };

/// Libraries give several of these one name ("permission", "unknown"), so the place itself is asked: by the
/// path, and by a file of one byte that is gone again at once.
[[nodiscard]] WriteObstacle obstacleAt(const QString& path);
/// What the path itself tells, before anything is written: a device or a pipe among them, which would be
/// replaced by a file.
[[nodiscard]] std::optional<WriteObstacle> obstacleInPath(const QString& path);

} // namespace oslonac
