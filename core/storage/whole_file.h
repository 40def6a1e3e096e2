// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oslonac {

/// Writes a file whole or not at all. Everything that leaves the program for a file goes through here, so
/// here an Oslonac file, and what SQLite keeps beside it, is never written over, whatever link leads to it.
/// Throws StorageFault (Full, ReadOnly or InputOutput).
void writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace oslonac
