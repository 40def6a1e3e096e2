// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file_header.h"

#include "core/storage/connection.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace oslonac {

namespace {

constexpr int headerSize = 100;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DataFile)
};

bool isOurs(const QByteArray& header)
{
    return header.size() == headerSize && header.startsWith("SQLite format 3") &&
           qFromBigEndian<quint32>(header.constData() + 68) == dataFileMark;
}

} // namespace

bool isDataFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isOurs(file.read(headerSize));
}

QString journalPath(const QString& path)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    return (whole.isEmpty() ? path : whole) + QStringLiteral("-journal");
}

void requireWholeHeader(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) { // a pipe would be waited for
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("The file %1 cannot be opened.").arg(QDir::toNativeSeparators(path)),
                           Tr::tr("Nothing was changed."),
                           Tr::tr("Check that the file exists and that you may read it."));
    }
    const QByteArray header = file.read(headerSize);
    if (!isOurs(header))
        throwStorageFault(SQLITE_NOTADB, path, "");
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (file.size() < pages * pageSize && !QFile::exists(journalPath(path)))
        throwStorageFault(SQLITE_CORRUPT, path, "");
}

} // namespace oslonac
