// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// What people call a record of the file by its kind and name, in the language of the interface: "Lot 1",
/// "Criterion A2"; "Lot" while it has no name, the name alone for tables without a word. For the sentences of
/// undo and journal, where the record may be gone (records that are there: core/search/record_names.h).
[[nodiscard]] QString recordWord(const QString& table, const QString& name);

} // namespace oslonac
