// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/whole_file.h"

#include "core/storage/data_file_header.h"
#include "core/storage/write_obstacle.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

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

[[noreturn]] void fail(const QString& path, const QSaveFile& file)
{
    const WriteObstacle obstacle = obstacleAt(path);
    const bool ranFull =
        file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
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

} // namespace

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    requireNoDataFile(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        fail(path, file);
}

} // namespace oslonac
