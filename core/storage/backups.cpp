// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/storage/data_file.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::Backups)
};

constexpr int daysKeptWhole = 14;
constexpr int daysKeptByWeek = 183;
constexpr QStringView timeFormat = u"yyyy-MM-dd'T'HHmmss";

/// Two files of one name in two folders must not share their copies.
QString stemOf(const QString& file)
{
    const QFileInfo info(file);
    const QByteArray place = QFile::encodeName(info.absoluteFilePath());
    const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(8);
    return info.completeBaseName() + u'-' + QString::fromLatin1(mark) + u'-';
}

/// Copies of one bucket are one too many but for the newest.
QString bucketOf(const BackupCopy& copy, QDate today)
{
    const QDate day = copy.made.date();
    const qint64 age = day.daysTo(today);
    if (age <= daysKeptWhole)
        return copy.path;
    if (age > daysKeptByWeek)
        return day.toString(u"yyyy-MM");
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

} // namespace

void requireBackupFolder(const QString& folder)
{
    const auto fault = [&folder](const QString& what) {
        return StorageFault(StorageFaultKind::ReadOnly, what.arg(QDir::toNativeSeparators(folder)),
                            Tr::tr("Your file is untouched; no backup was made there."),
                            Tr::tr("Choose another folder for backups in the settings."));
    };
    if (!QDir().mkpath(folder))
        throw fault(Tr::tr("The folder for backups could not be made: %1."));
    // Permissions do not tell it for every kind of folder; writing does.
    QTemporaryFile trial(QDir(folder).filePath(u"oslonac-XXXXXX"_s));
    if (!trial.open())
        throw fault(Tr::tr("No backup can be written into the folder %1."));
}

std::vector<BackupCopy> backupsOf(const QString& file, const QString& folder)
{
    const QString stem = stemOf(file);
    std::vector<BackupCopy> copies;
    const QFileInfoList found = QDir(folder).entryInfoList({stem + u"*.oslonac"}, QDir::Files);
    for (const QFileInfo& info : found) {
        const QDateTime made =
            QDateTime::fromString(info.completeBaseName().mid(stem.size()), timeFormat.toString());
        if (made.isValid())
            copies.push_back({info.absoluteFilePath(), made});
    }
    std::ranges::sort(copies, std::greater(), &BackupCopy::made);
    return copies;
}

std::vector<BackupCopy> superfluous(std::vector<BackupCopy> copies, QDate today)
{
    std::ranges::sort(copies, std::greater(), &BackupCopy::made);
    std::set<QString> kept;
    std::erase_if(copies, [&](const BackupCopy& copy) { return kept.insert(bucketOf(copy, today)).second; });
    return copies;
}

std::optional<BackupCopy> keepBackup(const QString& file, const QString& folder, QDateTime now)
{
    requireBackupFolder(folder);
    std::vector<BackupCopy> copies = backupsOf(file, folder);
    const bool isCopied = !copies.empty() && copies.front().made >= QFileInfo(file).lastModified();
    const bool isOfToday = !copies.empty() && copies.front().made.date() == now.date();
    if (!isCopied && !isOfToday) {
        const QString path =
            QDir(folder).filePath(stemOf(file) + now.toString(timeFormat.toString()) + u".oslonac");
        DataFile::backUp(file, path);
        copies.insert(copies.begin(), {path, now});
    }
    for (const BackupCopy& old : superfluous(copies, now.date()))
        QFile::remove(old.path);
    if (copies.empty())
        return std::nullopt;
    return copies.front();
}

} // namespace oslonac
