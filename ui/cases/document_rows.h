// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

struct DocumentRow {
    Id<CaseDocument> id;
    CaseDocument document;
};

/// The newest first.
[[nodiscard]] std::vector<DocumentRow> documentRows(const CaseFile& of);
/// Title and note can be changed in the list.
[[nodiscard]] std::vector<Column<DocumentRow>> documentColumns(std::function<Language()> language);

} // namespace oslonac::ui
