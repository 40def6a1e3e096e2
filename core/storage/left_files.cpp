// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/left_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& thisMachine()
{
    static const QString machine = [] {
        const QByteArray id = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
        return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().left(8));
    }();
    return machine;
}

bool isRunning(qint64 process)
{
    return ::kill(pid_t(process), 0) == 0 || errno != ESRCH;
}

bool isLeft(const QFileInfo& file)
{
    // With the ending that QSaveFile gives to what it has not committed.
    static const QRegularExpression shape(u"^\\.oslonac-new-([0-9a-f]{8})-([0-9]+)-[0-9a-z]+(\\.\\w+)?$"_s);
    const QRegularExpressionMatch match = shape.match(file.fileName());
    if (!match.hasMatch())
        return false;
    if (match.captured(1) == thisMachine())
        return !isRunning(match.captured(2).toLongLong());
    return file.lastModified().daysTo(QDateTime::currentDateTime()) > 1;
}

} // namespace

QString unfinishedName(const QDir& folder)
{
    const QString word = QString::number(QRandomGenerator::global()->generate64(), 36);
    return folder.filePath(
        u".oslonac-new-%1-%2-%3"_s.arg(thisMachine()).arg(QCoreApplication::applicationPid()).arg(word));
}

void removeLeftFiles(const QDir& folder)
{
    const auto files =
        folder.entryInfoList({u".oslonac-new-*"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        if (isLeft(file))
            QFile::remove(file.filePath());
    }
}

} // namespace oslonac
