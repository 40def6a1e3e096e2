// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// A task or milestone of a case in its list.
struct TaskRow {
    Id<CaseTask> id;
    CaseTask task;
    QDate today;
};

[[nodiscard]] std::vector<TaskRow> taskRows(const CaseFile& of, QDate today);
/// What is to be done, its day and who does it can be changed in the list.
[[nodiscard]] std::vector<Column<TaskRow>> taskColumns(std::function<Language()> language);

} // namespace oslonac::ui
