// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// "OSLN", the mark that a file of ours carries in its header; file(1) and SQLite tools show it.
inline constexpr qint64 dataFileMark = 0x4F534C4E;

/// Whether the file that the path leads to, by whatever link, is an Oslonac file, damaged behind its header
/// or not.
[[nodiscard]] bool isDataFile(const QString& path);

/// A file cut short still opens in SQLite until the missing page is read, and a foreign file would already be
/// written to while it is opened; the header tells at once. Throws StorageFault.
void requireWholeHeader(const QString& path);

/// The journal from which SQLite takes back a step that was stopped in its middle. It stands beside the file
/// that links lead to.
[[nodiscard]] QString journalPath(const QString& path);

} // namespace oslonac
