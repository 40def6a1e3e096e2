// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>

namespace oslonac::test {

/// Warnings Qt printed since the last look. A test program that collects them fails the test in which one
/// came (see tests/ui/main.cpp), so that a wrong connect or a missing file cannot hide in the output.
inline QStringList& qtWarnings()
{
    static QStringList warnings;
    return warnings;
}

inline QMutex& qtWarningsLock()
{
    static QMutex lock;
    return lock;
}

/// What the offscreen platform says of itself and nobody can mend.
inline bool isKnownNoise(const QString& text)
{
    return text.startsWith(QStringLiteral("This plugin does not support"));
}

inline void noteQtMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isKnownNoise(text))
        return;
    const QMutexLocker locker(&qtWarningsLock());
    qtWarnings().append(text);
}

inline void collectQtWarnings()
{
    qInstallMessageHandler(noteQtMessage);
}

/// Empties the list.
inline QStringList takeQtWarnings()
{
    const QMutexLocker locker(&qtWarningsLock());
    QStringList warnings;
    warnings.swap(qtWarnings());
    return warnings;
}

} // namespace oslonac::test
