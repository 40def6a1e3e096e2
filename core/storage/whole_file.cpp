// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/whole_file.h"

#include "core/storage/data_file_header.h"
#include "core/storage/left_files.h"
#include "core/storage/write_obstacle.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QSaveFile>

#include <cstdio>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::WholeFile)
};

QString kept()
{
    return Tr::tr("Nothing was written; an older file of this name is untouched.");
}

[[noreturn]] void failFor(WriteObstacle obstacle, const QString& shown)
{
    const QString another = Tr::tr("Choose another folder.");
    switch (obstacle) {
    case WriteObstacle::Folder:
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("%1 is a folder, so no file can be written there.").arg(shown), kept(),
                           Tr::tr("Name a file in it."));
    case WriteObstacle::NoRegularFile:
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("%1 is a device or a pipe, so no file can be put in its place.").arg(shown),
                           Tr::tr("Nothing was written."),
                           Tr::tr("Name a file, and send it on once it is written."));
    case WriteObstacle::NoFolder:
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("%1 was not written: its folder does not exist.").arg(shown), kept(),
                           Tr::tr("Make the folder, or choose another."));
    case WriteObstacle::NameTooLong:
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("%1 was not written: the name is too long.").arg(shown), kept(),
                           Tr::tr("Choose a shorter name."));
    case WriteObstacle::Forbidden:
        throw StorageFault(StorageFaultKind::ReadOnly, Tr::tr("%1 may not be written.").arg(shown), kept(),
                           another);
    case WriteObstacle::Full:
        throw StorageFault(StorageFaultKind::Full, Tr::tr("There is no room to write %1.").arg(shown), kept(),
                           Tr::tr("Free some space or choose another folder, then try again."));
    case WriteObstacle::Unknown:
        throw StorageFault(StorageFaultKind::InputOutput, Tr::tr("%1 could not be written.").arg(shown),
                           kept(),
                           Tr::tr("Close the file if another program shows it, or choose another folder."));
    }
    throw std::logic_error("an obstacle is unknown");
}

[[noreturn]] void fail(const QString& path, QFileDevice::FileError error)
{
    const WriteObstacle obstacle = obstacleAt(path);
    const bool ranFull = error == QFileDevice::ResourceError || error == QFileDevice::WriteError;
    failFor(obstacle == WriteObstacle::Unknown && ranFull ? WriteObstacle::Full : obstacle,
            QDir::toNativeSeparators(path));
}

/// An officer's file holds everything, and a wrong --output would put a list in its place. What SQLite and
/// the lock keep beside it is as much part of it.
void requireNoDataFile(const QString& path)
{
    QStringList files{path};
    for (const char* ending : {"-journal", "-wal", "-shm", ".lock"}) {
        if (path.endsWith(QLatin1StringView(ending)))
            files.append(path.chopped(static_cast<qsizetype>(qstrlen(ending))));
    }
    for (const QString& file : files) {
        if (!isDataFile(file))
            continue;
        throw StorageFault(
            StorageFaultKind::InputOutput,
            Tr::tr("%1 is an Oslonac file and is not written over.").arg(QDir::toNativeSeparators(file)),
            Tr::tr("Nothing was written; the file is as it was."), Tr::tr("Choose another name."));
    }
}

/// A disk that runs full takes the first part without a complaint; only the next attempt says why.
bool writeAll(QSaveFile& file, const QByteArray& bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    return file.flush(); // asked here, because commit() forgets what went wrong
}

void requireWritable(const QString& path)
{
    if (const auto obstacle = obstacleInPath(path))
        failFor(*obstacle, QDir::toNativeSeparators(path));
    requireNoDataFile(path);
}

/// `target` is where the bytes will be in the end, for the messages.
void writeTo(const QString& place, const QByteArray& bytes, const QString& target)
{
    QSaveFile file(place);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        fail(target, file.error());
}

/// Where a file of the officer's waits while another is put in its place: in its folder, where a rename is
/// one step.
QString nameAside(const QString& target)
{
    const QString word = QString::number(QRandomGenerator::global()->generate64(), 36);
    return QFileInfo(target).dir().filePath(QStringLiteral(".oslonac-") + word);
}

bool rename(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    requireWritable(path);
    writeTo(path, bytes, path);
}

WholeFiles::~WholeFiles()
{
    for (auto file = m_files.rbegin(); file != m_files.rend(); ++file) {
        QFile::remove(file->isInPlace ? file->target : file->prepared);
        if (!file->older.isEmpty())
            rename(file->older, file->target);
    }
}

void WholeFiles::prepare(const QString& path, const QByteArray& bytes)
{
    requireWritable(path);
    const QString whole = QFileInfo(path).canonicalFilePath(); // a link stays a link
    const QString target = whole.isEmpty() ? path : whole;
    const QDir folder = QFileInfo(target).dir();
    tidyOnce(folder.path());
    const QString prepared = unfinishedName(folder);
    writeTo(prepared, bytes, target);
    if (!whole.isEmpty())
        QFile::setPermissions(prepared, QFile::permissions(target));
    const std::lock_guard lock(m_mutex);
    m_files.push_back({target, prepared});
}

void WholeFiles::tidyOnce(const QString& folder)
{
    const std::lock_guard lock(m_mutex);
    if (m_tidied.contains(folder))
        return;
    m_tidied.insert(folder);
    removeLeftFiles(QDir(folder));
}

void WholeFiles::putInPlace()
{
    for (File& file : m_files) {
        requireWritable(file.target);
        if (QFile::exists(file.target)) {
            const QString older = nameAside(file.target);
            if (!rename(file.target, older))
                fail(file.target, QFileDevice::RenameError);
            file.older = older;
        }
        file.isInPlace = rename(file.prepared, file.target);
        if (!file.isInPlace)
            fail(file.target, QFileDevice::RenameError);
    }
}

void WholeFiles::keep()
{
    for (const File& file : m_files) {
        if (!file.older.isEmpty())
            QFile::remove(file.older);
    }
    m_files.clear();
}

} // namespace oslonac
