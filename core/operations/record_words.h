// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// The words people use for tables and columns, in the language of the interface, so that undo, journal and
/// history name what the pages show and never "award_kind".

/// "Lot 1", "Criterion A2"; the name alone for tables without a word.
[[nodiscard]] QString recordWord(const QString& table, const QString& name);
/// "places"; the column's own name where there is no word yet.
[[nodiscard]] QString fieldWord(const QString& table, const QString& field);

} // namespace oslonac
