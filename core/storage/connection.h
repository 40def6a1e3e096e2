// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace SQLite {
class Database;
class Exception;
class Statement;
} // namespace SQLite

struct sqlite3;

namespace oslonac {

class Statement;

/// When and how large a file was left.
struct FileStamp {
    qint64 bytes = 0;
    qint64 seconds = 0;
    qint64 nanoseconds = 0;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Prepared statements of one text that nobody uses now.
using IdleStatements = std::vector<std::unique_ptr<SQLite::Statement>>;

enum class Access { ReadWrite, ReadOnly };

/// One connection to a SQLite file. Prepared statements are kept and used again. SQLite's errors leave here
/// as StorageFault (the file cannot serve) or std::logic_error (a constraint that our own code should have
/// kept). A connection belongs to one thread.
class Connection final {
public:
    Connection(const QString& path, Access access);
    [[nodiscard]] static Connection create(const QString& path);
    ~Connection();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;

    [[nodiscard]] Statement prepare(const std::string& sql) const;
    void execute(const char* sql) const;
    [[nodiscard]] qint64 integer(const char* sql) const;
    /// Writes the whole file anew, without what was deleted from it. Not inside a transaction.
    void vacuum() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const { return m_access; }
    /// Throws StorageFault when another program wrote into the file since it was opened here: what was read
    /// before no longer stands in it. For the beginning of a transaction.
    void requireUntouched() const;
    /// What was written here is not another program's.
    void noteWritten() const;

    /// For the session extension and the backup interface only.
    [[nodiscard]] sqlite3* handle() const;

private:
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    void prepareForUse();

    std::unique_ptr<SQLite::Database> m_database;
    mutable std::map<std::string, IdleStatements> m_idle;
    Access m_access = Access::ReadWrite;
    [[nodiscard]] bool agreesWithFile() const;

    qint64 m_dataVersion = 0; ///< SQLite's count of what others wrote
    mutable FileStamp m_stamp;
};

/// A transaction that is rolled back unless commit() was reached. The file can be written only while one is
/// open: whatever would write past it is refused as a read-only file would refuse it.
class Transaction final {
public:
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    void rollBack() const;
    void forbidWriting() const;

    const Connection& m_connection;
    bool m_open = true;
};

/// How to take the file along from a place that may not be written: alone, or with the journal without which
/// the copy would hold half a step.
[[nodiscard]] QString adviceToCopy(const QString& path);

/// Throws what the error means for an officer.
[[noreturn]] void throwStorageFault(int sqliteCode, const QString& path, const char* message);

} // namespace oslonac
