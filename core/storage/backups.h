// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace oslonac {

/// Copies of the file that the program makes by itself, in a folder of the officer's choice: one on each day
/// on which the file is opened and differs from its last copy. Old copies are thinned: all of the last two
/// weeks stay, then one a week for half a year, then one a month for good.
struct BackupCopy {
    QString path;
    QDateTime made; ///< local, from the name of the copy
};

/// Copies of this file in the folder, newest first. Other files there do not count.
[[nodiscard]] std::vector<BackupCopy> backupsOf(const QString& file, const QString& folder);

/// Which copies thinning takes away today.
[[nodiscard]] std::vector<BackupCopy> superfluous(std::vector<BackupCopy> copies, QDate today);

/// Makes the folder where it is not there yet, and tries whether a copy could be written into it. Throws
/// StorageFault when it could not.
void requireBackupFolder(const QString& folder);

/// Makes today's copy unless there is one that is as new as the file, and thins the older ones. Gives the
/// newest copy there is then, nothing when the file has none. Throws StorageFault when the folder or the file
/// cannot serve; what was there before stays.
[[nodiscard]] std::optional<BackupCopy> keepBackup(const QString& file, const QString& folder, QDateTime now);

} // namespace oslonac
