// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oslonac {

/// Everything that a file holds, or that another program writes into a pipe. A pipe that nobody writes to, a
/// device and a folder are refused instead of being waited for. Throws StorageFault.
[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace oslonac
