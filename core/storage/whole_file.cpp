// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/whole_file.h"

#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::WholeFile)
};

[[noreturn]] void fail(const QString& path, const QSaveFile& file)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString kept = Tr::tr("Nothing was written; an older file of this name is untouched.");
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError) {
        throw StorageFault(StorageFaultKind::Full,
                           Tr::tr("There is no room to write %1: %2").arg(shown, file.errorString()), kept,
                           Tr::tr("Free some space or choose another folder, then try again."));
    }
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError) {
        throw StorageFault(StorageFaultKind::ReadOnly,
                           Tr::tr("%1 may not be written: %2").arg(shown, file.errorString()), kept,
                           Tr::tr("Close the file if another program shows it, or choose another folder."));
    }
    throw StorageFault(StorageFaultKind::InputOutput,
                       Tr::tr("%1 could not be written: %2").arg(shown, file.errorString()), kept,
                       Tr::tr("Try again or choose another folder."));
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        fail(path, file);
}

} // namespace oslonac
