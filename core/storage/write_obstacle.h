// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// Why nothing can be written at a path.
enum class WriteObstacle { Folder, NoFolder, NameTooLong, Forbidden, Full, Unknown };

/// Libraries give several of these one name ("permission", "unknown"), so the place itself is asked: by the
/// path, and by a file of one byte that is gone again at once.
[[nodiscard]] WriteObstacle obstacleAt(const QString& path);

} // namespace oslonac
