// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/single_window.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int patience = 1000;   ///< ms; a window that is busy longer does not come to the front
constexpr int betweenLooks = 20; ///< ms

QString withoutLinks(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace

SingleWindow::SingleWindow(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {}

QString SingleWindow::sessionFolder()
{
    QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (base.isEmpty())
        base = QDir::temp().filePath(u"oslonac-"_s + qEnvironmentVariable("USER"));
    return base + u"/oslonac"_s;
}

bool SingleWindow::isAnyoneHere() const
{
    for (const QString& name : QDir(m_folder).entryList({u"*.lock"_s}, QDir::Files)) {
        QLockFile lock(m_folder + u'/' + name);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            return true;
    }
    return false;
}

bool SingleWindow::isAnsweredByAnother(const QString& path)
{
    if (!isAnyoneHere())
        return false;
    const QString name = m_folder + u"/%1.request"_s.arg(QCoreApplication::applicationPid());
    QSaveFile request(name);
    if (!request.open(QIODevice::WriteOnly) || request.write(withoutLinks(path).toUtf8()) < 0 ||
        !request.commit())
        return false;
    QDeadlineTimer deadline(patience);
    while (QFile::exists(name) && !deadline.hasExpired())
        QThread::msleep(betweenLooks);
    return !QFile::remove(name); // still there: nobody has that file
}

void SingleWindow::answer(Has has)
{
    m_has = std::move(has);
    if (!QDir().mkpath(m_folder))
        return; // then every start has its own window
    m_lock = std::make_unique<QLockFile>(m_folder + u"/%1.lock"_s.arg(QCoreApplication::applicationPid()));
    m_lock->setStaleLockTime(0);
    (void)m_lock->tryLock(0);
    m_watcher.addPath(m_folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SingleWindow::look);
}

void SingleWindow::look()
{
    for (const QString& name : QDir(m_folder).entryList({u"*.request"_s}, QDir::Files)) {
        QFile request(m_folder + u'/' + name);
        if (!request.open(QIODevice::ReadOnly))
            continue;
        const QString path = QString::fromUtf8(request.readAll());
        if ((path.isEmpty() || m_has(path)) && request.remove())
            Q_EMIT asked();
    }
}

} // namespace oslonac::ui
