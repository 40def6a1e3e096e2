// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/file_lock.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace oslonac {

/// What `file check` found: nothing in `problems` means that every page, index and reference is sound.
struct CheckReport {
    int schemaVersion = 0;
    bool isOlder = false; ///< than what this version of the program writes
    qint64 bytes = 0;
    QStringList problems;

    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
};

/// What a backup does where a file stands already.
enum class WhenThere { Refuse, Replace };

/// The one file of an officer: made, opened, locked against a second program, brought to the newest schema
/// after a backup, backed up and checked. Everything that goes wrong with it is a StorageFault.
class DataFile final {
public:
    /// Refuses to overwrite: throws StorageFault when something stands at the path already.
    [[nodiscard]] static DataFile create(const QString& path);
    [[nodiscard]] static DataFile open(const QString& path, Access access);

    [[nodiscard]] const Connection& connection() const { return *m_connection; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_connection->access(); }
    /// Where the file as it was before migrating was put, when opening had to migrate.
    [[nodiscard]] const std::optional<QString>& backupBeforeMigration() const
    {
        return m_backupBeforeMigration;
    }

    /// A whole, consistent copy, also while the file is in use, read page by page before it counts: a damaged
    /// file gives no backup. An older backup at the destination is replaced only by a sound one; any other
    /// file, and the file itself by whatever link, is not replaced.
    void backUpTo(const QString& destination, WhenThere whenThere = WhenThere::Refuse) const;

    /// The same of a file that is not open here; one of an older version is copied as it is.
    static void backUp(const QString& path, const QString& destination,
                       WhenThere whenThere = WhenThere::Refuse);

    /// Writes the file anew after something was erased from it, so that its unused parts hold no trace.
    /// Throws a StorageFault that says so when that was not possible.
    void rewrite() const;

    /// Reads every page; takes seconds on large files.
    [[nodiscard]] static CheckReport check(const QString& path);

    [[nodiscard]] static int newestSchemaVersion();

private:
    DataFile(QString path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection);
    [[nodiscard]] static DataFile make(const QString& path);
    void migrate();

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    // Outlives the connection: closing any handle of a file lifts what SQLite holds of it.
    std::unique_ptr<FileLock> m_fileLock;
    std::unique_ptr<Connection> m_connection;
    std::optional<QString> m_backupBeforeMigration;
};

/// The tables whose changes are recorded, undone and shown in history: all but the journal itself.
[[nodiscard]] const std::vector<std::string>& recordedTables();

} // namespace oslonac
