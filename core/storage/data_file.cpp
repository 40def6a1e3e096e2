// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"

#include "core/storage/data_file_header.h"
#include "core/storage/data_file_locks.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/storage/write_obstacle.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <filesystem>
#include <system_error>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DataFile)
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

QString adviceToGoElsewhere()
{
    return Tr::tr("Choose a folder of your own, where you may write.");
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
    connection.execute(("PRAGMA application_id = " + std::to_string(dataFileMark)).c_str());
    connection.execute(("PRAGMA user_version = " + std::to_string(migration.version)).c_str());
    transaction.commit();
}

/// `destination` is where the copy will be in the end, for the messages.
void copyInto(const Connection& source, const QString& place, const QString& destination)
{
    try {
        SQLite::Database target(place.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
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
            damages.append(Tr::tr("SQLite reports: %1").arg(line));
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

CheckReport readWhole(const QString& path)
{
    const Connection connection(path, Access::ReadOnly);
    requireKnownVersion(connection, path);
    CheckReport report;
    report.bytes = QFileInfo(path).size();
    report.schemaVersion = static_cast<int>(connection.integer("PRAGMA user_version"));
    report.isOlder = report.schemaVersion < DataFile::newestSchemaVersion();
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

/// A program that was stopped in the middle of a commit leaves a journal, and whoever only reads may not take
/// the half-written step back. Whoever may write does it here; otherwise the fault says which files belong
/// together.
void takeBackInterruptedStep(const QString& path)
{
    if (!QFile::exists(journalPath(path)))
        return;
    try {
        (void)Connection(path, Access::ReadWrite).integer("PRAGMA schema_version");
    } catch (const StorageFault& fault) {
        if (fault.kind() != StorageFaultKind::ReadOnly)
            throw;
        throwUnwritable(path);
    }
}

/// Only an older backup may be replaced, and only by a whole one.
void requireReplaceable(const QString& destination, const QString& source, WhenThere whenThere)
{
    const QFileInfo there(destination);
    if (!there.exists())
        return;
    std::error_code failure;
    const QString kept = Tr::tr("Nothing was changed.");
    if (there.isDir())
        throw StorageFault(StorageFaultKind::InputOutput, Tr::tr("%1 is a folder.").arg(shown(destination)),
                           kept, Tr::tr("Name the backup in it."));
    if (std::filesystem::equivalent(destination.toStdU16String(), source.toStdU16String(), failure))
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("A backup cannot replace the file that it is made of."), kept,
                           Tr::tr("Choose another name for the backup."));
    if (whenThere == WhenThere::Refuse)
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("There is already a file at %1.").arg(shown(destination)), kept,
                           Tr::tr("Choose another name, or say that it is to be replaced."));
    if (!isDataFile(destination))
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("%1 is no Oslonac file, so no backup replaces it.").arg(shown(destination)),
                           kept, Tr::tr("Choose another name for the backup."));
}

/// What was copied is as damaged as the file; a sound older backup must not give way to it.
void requireSound(const QString& copy, const QString& source, const QString& destination)
{
    const CheckReport report = readWhole(copy);
    if (report.isSound())
        return;
    throw StorageFault(StorageFaultKind::Corrupt,
                       Tr::tr("The file %1 is damaged, so no backup of it was made: %2")
                           .arg(shown(source), report.problems.first()),
                       QFile::exists(destination)
                           ? Tr::tr("The older backup %1 is kept.").arg(shown(destination))
                           : Tr::tr("The file was not changed."),
                       Tr::tr("Open the newest sound backup, and keep the damaged file for repair."));
}

/// Whatever stopped the copy, nothing of the officer's is lost by it.
[[noreturn]] void failBackup(const StorageFault& fault, const QString& destination)
{
    throw StorageFault(
        fault.kind(), fault.whatHappened(),
        QFile::exists(destination)
            ? Tr::tr("The older backup %1 is kept, and the file itself was not changed.")
                  .arg(shown(destination))
            : Tr::tr("The backup %1 was not made; the file itself was not changed.").arg(shown(destination)),
        fault.whatToDo());
}

void makeBackup(const Connection& connection, const QString& path, const QString& destination)
{
    // Another window may have that very file open.
    const auto lock = lockFor(destination, adviceToGoElsewhere());
    const QString partial = destination + QStringLiteral(".partial");
    QFile::remove(partial);
    try {
        copyInto(connection, partial, destination);
        requireSound(partial, path, destination);
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

void copyWhole(const Connection& connection, const QString& path, const QString& destination,
               WhenThere whenThere)
{
    requireReplaceable(destination, path, whenThere);
    try {
        makeBackup(connection, path, destination);
    } catch (const StorageFault& fault) {
        if (fault.kind() != StorageFaultKind::Full && fault.kind() != StorageFaultKind::InputOutput)
            throw;
        failBackup(fault, destination);
    }
}

/// Where the update may not be written either, only a copy can be updated.
QString adviceToUpdate(const QString& path)
{
    if (obstacleAt(path) == WriteObstacle::Forbidden)
        return adviceToCopy(path);
    return Tr::tr("Open it in the window, or run: oslonac file update %1. A copy of it as it is now is "
                  "kept beside it.")
        .arg(shown(path));
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
    try {
        return make(path);
    } catch (const StorageFault& fault) {
        if (fault.kind() != StorageFaultKind::Full)
            throw;
        throw withoutFile(fault);
    }
}

DataFile DataFile::make(const QString& path)
{
    auto lock = lockFor(path, adviceToGoElsewhere());
    try {
        auto connection = std::make_unique<Connection>(Connection::create(path));
        DataFile file(path, std::move(lock), std::move(connection));
        file.m_fileLock = fileLockFor(path);
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
    if (access == Access::ReadOnly)
        takeBackInterruptedStep(path);
    // One file has one lock, whichever link leads to it.
    auto lock = access == Access::ReadWrite ? lockFor(QFileInfo(path).canonicalFilePath(), adviceToCopy(path))
                                            : nullptr;
    if (access == Access::ReadWrite && !QFileInfo(path).isWritable())
        throwUnwritable(path);
    auto fileLock = access == Access::ReadWrite ? fileLockFor(path) : nullptr;
    DataFile file(path, std::move(lock), std::make_unique<Connection>(path, access));
    file.m_fileLock = std::move(fileLock);
    requireKnownVersion(*file.m_connection, path);
    if (file.m_connection->integer("PRAGMA user_version") < newestSchemaVersion()) {
        if (access == Access::ReadOnly) {
            throw StorageFault(
                StorageFaultKind::ReadOnly,
                Tr::tr("The file %1 was made by an older version and must be brought up to date first.")
                    .arg(shown(path)),
                Tr::tr("The file was not changed."), adviceToUpdate(path));
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

void DataFile::backUpTo(const QString& destination, WhenThere whenThere) const
{
    copyWhole(*m_connection, m_path, destination, whenThere);
}

void DataFile::backUp(const QString& path, const QString& destination, WhenThere whenThere)
{
    requireWholeHeader(path);
    takeBackInterruptedStep(path);
    const Connection connection(path, Access::ReadOnly);
    requireKnownVersion(connection, path);
    copyWhole(connection, path, destination, whenThere);
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
    takeBackInterruptedStep(path);
    return readWhole(path);
}

} // namespace oslonac
