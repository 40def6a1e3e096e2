// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/data_file_header.h"
#include "core/storage/statement.h"
#include "core/storage/write_obstacle.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <sys/stat.h>

namespace oslonac {

namespace {

constexpr int busyTimeoutMilliseconds = 3000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::Connection)
};

FileStamp stampOf(const QString& path)
{
    struct stat found {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec};
}

/// The id of the newest entry of the journal; 0 where there is none.
qint64 newestStep(const Connection& connection)
{
    constexpr auto hasJournal = "SELECT count(*) FROM sqlite_schema WHERE name = 'journal_entries'";
    if (connection.integer(hasJournal) == 0)
        return 0;
    return connection.integer(
        "SELECT coalesce((SELECT id\nFROM journal_entries\nORDER BY number DESC\nLIMIT 1), 0)");
}

[[noreturn]] void throwTouched(const QString& path)
{
    throw StorageFault(
        StorageFaultKind::InputOutput,
        Tr::tr("Another program wrote into the file %1 while it was open here.")
            .arg(QDir::toNativeSeparators(path)),
        Tr::tr("This change was not written. What the window shows may no longer stand in the file."),
        Tr::tr(
            "Close the file and look at what it holds now; if an earlier state is missing, open a backup."));
}

int flagsFor(Access access)
{
    return access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
}

// A connection belongs to one thread: SQLite need not lock it for each call.
std::unique_ptr<SQLite::Database> openDatabase(const QString& path, int flags)
{
    try {
        return std::make_unique<SQLite::Database>(path.toStdString(), flags | SQLite::OPEN_NOMUTEX,
                                                  busyTimeoutMilliseconds);
    } catch (const SQLite::Exception& error) {
        throwStorageFault(error.getErrorCode(), path, error.what());
    }
}

} // namespace

QString adviceToCopy(const QString& path)
{
    const QString journal = journalPath(path);
    if (!QFile::exists(journal))
        return Tr::tr("Copy the file to a folder of your own and open the copy.");
    return Tr::tr("The last step was interrupted while it was written. Copy both files together to a folder "
                  "of your own, %1 and %2, and open the copy there: without the second the copy would be "
                  "damaged.")
        .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(journal));
}

namespace {

[[noreturn]] void throwFull(const QString& path, const QString& kept)
{
    const QString disk = QStorageInfo(QFileInfo(path).absolutePath()).rootPath();
    throw StorageFault(StorageFaultKind::Full,
                       Tr::tr("The disk %1 is full; it has no room for %2.")
                           .arg(QDir::toNativeSeparators(disk), QDir::toNativeSeparators(path)),
                       kept,
                       Tr::tr("Free some space on that disk, or choose a folder on another, and try again."));
}

[[noreturn]] void throwInputOutput(const QString& path, const QString& kept, const char* message)
{
    throw StorageFault(StorageFaultKind::InputOutput,
                       Tr::tr("The disk reported an error with the file %1 (%2).")
                           .arg(QDir::toNativeSeparators(path), QString::fromUtf8(message)),
                       kept, Tr::tr("Check the disk, then open the file again."));
}

} // namespace

void throwStorageFault(int sqliteCode, const QString& path, const char* message)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString kept = Tr::tr("Everything saved before is kept; this change was not written.");
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        throw StorageFault(
            StorageFaultKind::InputOutput,
            Tr::tr("The file %1 is no longer where it was opened: another program deleted, moved or replaced "
                   "it.")
                .arg(file),
            Tr::tr("What was saved before is still there as long as the program is open; this change was not "
                   "written."),
            Tr::tr("Make a backup now, before you close the program, and then open the backup."));
    switch (sqliteCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw StorageFault(StorageFaultKind::Busy,
                           Tr::tr("The file %1 is used by another program.").arg(file), kept,
                           Tr::tr("Close the other program and try again."));
    case SQLITE_FULL:
        throwFull(path, kept);
    case SQLITE_IOERR: // so SQLite calls it when there is no room even for the lock or the first page
        if (obstacleAt(path) == WriteObstacle::Full)
            throwFull(path, kept);
        throwInputOutput(path, kept, message);
    case SQLITE_CORRUPT:
        throw StorageFault(StorageFaultKind::Corrupt, Tr::tr("The file %1 is damaged.").arg(file),
                           Tr::tr("The file was not changed."),
                           Tr::tr("Open the newest backup, and keep the damaged file for repair."));
    case SQLITE_NOTADB:
        throw StorageFault(StorageFaultKind::NotOurs, Tr::tr("The file %1 is not an Oslonac file.").arg(file),
                           Tr::tr("The file was not changed."),
                           Tr::tr("Choose a file that ends in .oslonac."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw StorageFault(StorageFaultKind::ReadOnly, Tr::tr("The file %1 may not be written.").arg(file),
                           kept, adviceToCopy(path));
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_ERROR:
        throw std::logic_error(std::string("SQLite refused a statement of ours: ") + message);
    case SQLITE_CANTOPEN:
        throw StorageFault(StorageFaultKind::InputOutput, Tr::tr("The file %1 cannot be opened.").arg(file),
                           Tr::tr("Nothing was changed."),
                           Tr::tr("Check that the folder exists and that you may write to it."));
    default:
        throwInputOutput(path, kept, message);
    }
}

Connection::Connection(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database)) {}

Connection::Connection(const QString& path, Access access)
    : m_database(openDatabase(path, flagsFor(access))), m_access(access)
{
    prepareForUse();
}

Connection Connection::create(const QString& path)
{
    Connection connection(openDatabase(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    connection.prepareForUse();
    return connection;
}

Connection::~Connection() = default;
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

void Connection::prepareForUse()
{
    // A rollback journal and full synchronisation: one file that may be copied, on any disk, share or stick.
    execute("PRAGMA foreign_keys = ON");
    if (m_access == Access::ReadWrite) {
        execute("PRAGMA journal_mode = DELETE");
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA secure_delete = ON"); // deleted values are overwritten, however SQLite was built
    }
    execute("PRAGMA cache_size = -65536");
    execute("PRAGMA temp_store = MEMORY");
    execute("PRAGMA query_only = ON"); // a Transaction alone lifts it
    if (m_access == Access::ReadWrite) {
        m_dataVersion = integer("PRAGMA data_version");
        noteWritten();
    }
}

void Connection::requireUntouched() const
{
    const bool isUntouched =
        integer("PRAGMA data_version") == m_dataVersion && (stampOf(path()) == m_stamp || agreesWithFile());
    if (!isUntouched)
        throwTouched(path());
}

void Connection::noteWritten() const
{
    m_stamp = stampOf(path());
}

/// Over a copy that had as many steps SQLite keeps its pages, because the count of changes is the same; and a
/// server may date a file anew by its own clock. So the newest step is asked for, here and past those pages.
bool Connection::agreesWithFile() const
{
    const FileStamp stamp = stampOf(path());
    int hasMoved = 0;
    if (sqlite3_file_control(handle(), nullptr, SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK &&
        hasMoved != 0)
        return true; // SQLite itself refuses to write into what is not at its place any more, and says so
    try {
        if (newestStep(Connection(path(), Access::ReadOnly)) != newestStep(*this))
            return false;
    } catch (const StorageFault&) {
        return false;
    }
    m_stamp = stamp;
    return true;
}

Statement Connection::prepare(const std::string& sql) const
{
    IdleStatements& idle = m_idle[sql];
    if (!idle.empty()) {
        auto statement = std::move(idle.back());
        idle.pop_back();
        return Statement(*this, idle, std::move(statement));
    }
    try {
        return Statement(*this, idle, std::make_unique<SQLite::Statement>(*m_database, sql));
    } catch (const SQLite::Exception& error) {
        throwStorageFault(error.getErrorCode(), path(), error.what());
    }
}

void Connection::execute(const char* sql) const
{
    try {
        m_database->exec(sql);
    } catch (const SQLite::Exception& error) {
        throwStorageFault(sqlite3_extended_errcode(handle()), path(), error.what());
    }
}

void Connection::vacuum() const
{
    execute("PRAGMA query_only = OFF");
    try {
        execute("VACUUM");
    } catch (...) {
        execute("PRAGMA query_only = ON");
        throw;
    }
    noteWritten();
    execute("PRAGMA query_only = ON");
}

qint64 Connection::integer(const char* sql) const
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.take<qint64>() : 0;
}

QString Connection::path() const
{
    return QString::fromStdString(m_database->getFilename());
}

sqlite3* Connection::handle() const
{
    return m_database->getHandle();
}

Transaction::Transaction(const Connection& connection) : m_connection(connection)
{
    if (connection.access() == Access::ReadOnly)
        throwStorageFault(SQLITE_READONLY, connection.path(), "");
    if (sqlite3_get_autocommit(connection.handle()) == 0)
        throw std::logic_error("an operation was begun inside another");
    connection.execute("PRAGMA query_only = OFF");
    try {
        connection.execute("BEGIN IMMEDIATE");
        connection.requireUntouched();
    } catch (const StorageFault& fault) {
        rollBack();
        if (fault.kind() == StorageFaultKind::NotOurs) // it was ours when it was opened
            throwTouched(connection.path());
        throw;
    } catch (...) {
        rollBack();
        throw;
    }
}

void Transaction::forbidWriting() const
{
    sqlite3_exec(m_connection.handle(), "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

void Transaction::rollBack() const
{
    // SQLite may have rolled back by itself (disk full); asking first keeps this silent.
    if (sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    forbidWriting();
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_connection.noteWritten();
    m_open = false;
    forbidWriting();
}

} // namespace oslonac
