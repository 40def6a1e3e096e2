// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// Money that was asked back of the party of a case.
struct RecoveryRow {
    Id<Recovery> id;
    Recovery recovery;
    QDate today;
};

[[nodiscard]] std::vector<RecoveryRow> recoveryRows(const CaseFile& of, QDate today);
[[nodiscard]] std::vector<Column<RecoveryRow>> recoveryColumns(std::function<Language()> language);

} // namespace oslonac::ui
