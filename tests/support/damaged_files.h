// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oslonac {

[[nodiscard]] QByteArray contentOf(const QString& path);
void write(const QString& path, const QByteArray& content);

/// Runs SQL on a file that no Workspace holds, as another program would: without the door, the lock and
/// foreign keys.
void executePastTheDoor(const QString& path, const char* sql);

/// Overwrites the first page of the table, as a failing disk would.
void damageTable(const QString& path, const char* table);

} // namespace oslonac
