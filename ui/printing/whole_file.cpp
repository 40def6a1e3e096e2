// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/whole_file.h"

#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::WholeFile)
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

} // namespace

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(path, file);
    if (file.write(bytes) != bytes.size())
        fail(path, file);
    if (!file.commit())
        fail(path, file);
}

} // namespace oslonac::ui
