// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oslonac {

/// Writes a file whole or not at all. Throws StorageFault (Full, ReadOnly or InputOutput).
void writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace oslonac
