// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"

#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <filesystem>
#include <system_error>

namespace oslonac {

namespace {

constexpr qint64 applicationId = 0x4F534C4E; // "OSLN", shown by file(1) and by SQLite tools

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DataFile)
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

std::unique_ptr<QLockFile> lockFor(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(
        0); // never by age: a window stays open all day; a dead program's lock is recognised anyway
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        throw StorageFault(StorageFaultKind::Busy,
                           Tr::tr("The file %1 is open in another program (%2, process %3 on %4).")
                               .arg(shown(path), program, QString::number(process), host),
                           Tr::tr("Nothing was changed."),
                           Tr::tr("Close it there, or work in the window that is already open."));
    }
    if (!QFileInfo(path).absoluteDir().exists())
        throwStorageFault(SQLITE_CANTOPEN, path, "");
    throw StorageFault(
        StorageFaultKind::ReadOnly, Tr::tr("The folder of %1 may not be written.").arg(shown(path)),
        Tr::tr("Nothing was changed."), Tr::tr("Copy the file to a folder of your own and open the copy."));
}

// A file cut short still opens in SQLite until the missing page is read, and a foreign file would already be
// written to while it is opened; the header of the file tells at once.
void requireWholeHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw StorageFault(
            StorageFaultKind::InputOutput, Tr::tr("The file %1 cannot be opened.").arg(shown(path)),
            Tr::tr("Nothing was changed."), Tr::tr("Check that the file exists and that you may read it."));
    }
    constexpr int headerSize = 100;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3") ||
        qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        throwStorageFault(SQLITE_NOTADB, path, "");
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (file.size() < pages * pageSize && !QFile::exists(path + QStringLiteral("-journal")))
        throwStorageFault(SQLITE_CORRUPT, path, "");
}

void requireKnownVersion(const Connection& connection, const QString& path)
{
    const qint64 version = connection.integer("PRAGMA user_version");
    if (version > DataFile::newestSchemaVersion()) {
        throw StorageFault(StorageFaultKind::Newer,
                           Tr::tr("The file %1 was made by a newer version of Oslonac.").arg(shown(path)),
                           Tr::tr("The file was not changed."),
                           Tr::tr("Install the newer version, then open the file again."));
    }
}

void runMigration(const Connection& connection, const Migration& migration)
{
    Transaction transaction(connection);
    connection.execute(migration.sql.constData());
    connection.execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    connection.execute(("PRAGMA user_version = " + std::to_string(migration.version)).c_str());
    transaction.commit();
}

void copyInto(const Connection& source, const QString& destination)
{
    try {
        SQLite::Database target(destination.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        sqlite3_backup* backup = sqlite3_backup_init(target.getHandle(), "main", source.handle(), "main");
        if (backup == nullptr)
            throwStorageFault(sqlite3_errcode(target.getHandle()), destination, target.getErrorMsg());
        const int step = sqlite3_backup_step(backup, -1);
        const int finish = sqlite3_backup_finish(backup);
        if (step != SQLITE_DONE)
            throwStorageFault(step, destination, sqlite3_errstr(step));
        if (finish != SQLITE_OK)
            throwStorageFault(finish, destination, sqlite3_errstr(finish));
    } catch (const SQLite::Exception& error) {
        throwStorageFault(error.getErrorCode(), destination, error.what());
    }
}

QStringList damagesIn(const Connection& connection)
{
    QStringList damages;
    Statement integrity = connection.prepare("PRAGMA integrity_check");
    while (integrity.step()) {
        const auto line = integrity.take<QString>();
        if (line != QLatin1StringView("ok"))
            damages.append(line);
    }
    return damages;
}

QStringList brokenReferencesIn(const Connection& connection)
{
    QStringList broken;
    Statement references = connection.prepare("PRAGMA foreign_key_check");
    while (references.step()) {
        const auto table = references.take<QString>();
        const auto row = references.take<std::optional<qint64>>();
        broken.append(Tr::tr("In the table %1, record %2 refers to a record that does not exist.")
                          .arg(table, QString::number(row.value_or(0))));
    }
    return broken;
}

} // namespace

DataFile::DataFile(QString path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_connection(std::move(connection))
{}

int DataFile::newestSchemaVersion()
{
    return migrations().back().version;
}

DataFile DataFile::create(const QString& path)
{
    if (QFile::exists(path)) {
        throw StorageFault(
            StorageFaultKind::InputOutput, Tr::tr("There is already a file at %1.").arg(shown(path)),
            Tr::tr("It was not changed."), Tr::tr("Choose another name, or open the file that is there."));
    }
    auto lock = lockFor(path);
    try {
        auto connection = std::make_unique<Connection>(Connection::create(path));
        DataFile file(path, std::move(lock), std::move(connection));
        file.migrate();
        return file;
    } catch (...) {
        // Half a file would only puzzle: there was none before, so none stays.
        QFile::remove(path);
        throw;
    }
}

DataFile DataFile::open(const QString& path, Access access)
{
    requireWholeHeader(path);
    // One file has one lock, whichever link leads to it.
    auto lock = access == Access::ReadWrite ? lockFor(QFileInfo(path).canonicalFilePath()) : nullptr;
    if (access == Access::ReadWrite && !QFileInfo(path).isWritable())
        throwStorageFault(SQLITE_READONLY, path, "");
    DataFile file(path, std::move(lock), std::make_unique<Connection>(path, access));
    requireKnownVersion(*file.m_connection, path);
    if (file.m_connection->integer("PRAGMA user_version") < newestSchemaVersion()) {
        if (access == Access::ReadOnly) {
            throw StorageFault(
                StorageFaultKind::ReadOnly,
                Tr::tr("The file %1 was made by an older version and must be brought up to date first.")
                    .arg(shown(path)),
                Tr::tr("The file was not changed."), Tr::tr("Open it once for writing."));
        }
        const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        file.m_backupBeforeMigration = path + QStringLiteral(".before-update-") + stamp;
        file.backUpTo(*file.m_backupBeforeMigration);
        file.migrate();
    }
    return file;
}

void DataFile::migrate()
{
    const qint64 version = m_connection->integer("PRAGMA user_version");
    for (const Migration& migration : migrations()) {
        if (migration.version > version)
            runMigration(*m_connection, migration);
    }
}

void DataFile::backUpTo(const QString& destination) const
{
    if (QFileInfo(destination).exists() &&
        QFileInfo(destination).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()) {
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("A backup cannot replace the file that it is made of."),
                           Tr::tr("Nothing was changed."), Tr::tr("Choose another name for the backup."));
    }
    const auto lock = lockFor(destination); // another window may have that very file open
    const QString partial = destination + QStringLiteral(".partial");
    QFile::remove(partial);
    try {
        copyInto(*m_connection, partial);
    } catch (...) {
        QFile::remove(partial);
        throw;
    }
    // In one step, so that at no moment there is neither the old backup nor the new one.
    std::error_code failure;
    std::filesystem::rename(partial.toStdU16String(), destination.toStdU16String(), failure);
    if (failure) {
        QFile::remove(partial);
        throwStorageFault(SQLITE_CANTOPEN, destination, "");
    }
}

void DataFile::rewrite() const
{
    try {
        m_connection->vacuum();
    } catch (const StorageFault& fault) {
        throw StorageFault(
            fault.kind(),
            Tr::tr("The data were erased, but the file could not be written anew: %1")
                .arg(fault.whatHappened()),
            Tr::tr(
                "Nobody sees them in Oslonac any more, but traces may be left in unused parts of the file."),
            Tr::tr("Free some space on the disk, close other programs that read the file, and erase again."));
    }
}

CheckReport DataFile::check(const QString& path)
{
    requireWholeHeader(path);
    const Connection connection(path, Access::ReadOnly);
    requireKnownVersion(connection, path);
    CheckReport report;
    report.bytes = QFileInfo(path).size();
    report.schemaVersion = static_cast<int>(connection.integer("PRAGMA user_version"));
    try {
        report.problems = damagesIn(connection);
        if (report.isSound())
            report.problems = brokenReferencesIn(connection);
    } catch (const StorageFault& fault) {
        // Some damage ends the check itself; that is an answer, too.
        if (fault.kind() != StorageFaultKind::Corrupt)
            throw;
        report.problems.append(fault.whatHappened());
    }
    return report;
}

} // namespace oslonac
