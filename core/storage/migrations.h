// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace oslonac {

/// One step of the schema: the number it leads to and its SQL. Released steps never change; a migration is a
/// barrier for undo, because a changeset applied over a changed table would silently do nothing.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// All steps in order, read from migrations/NNNN_name.sql.
[[nodiscard]] const std::vector<Migration>& migrations();

} // namespace oslonac
