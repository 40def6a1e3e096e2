// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

struct DocumentRow {
    Id<CaseDocument> id;
    CaseDocument document;
    QString item{}; ///< of the call's checklist that it is
};

/// The newest first.
[[nodiscard]] std::vector<DocumentRow> documentRows(const CaseFile& of);
/// Title, note and which item of the checklist it is can be changed in the list.
[[nodiscard]] std::vector<Column<DocumentRow>>
documentColumns(std::function<Language()> language, std::function<std::vector<ChecklistItem>()> checklist);

} // namespace oslonac::ui
