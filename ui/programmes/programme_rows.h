// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/programmes/programme.h"
#include "core/storage/records.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// One programme of the list: with how many calls belong to it, and what it lacks for printed pages.
struct ProgrammeRow {
    Programme programme;
    int calls = 0;
    std::vector<Finding> findings;
};

[[nodiscard]] std::vector<ProgrammeRow> readProgrammeRows(const Connection& file);
[[nodiscard]] std::vector<Column<ProgrammeRow>> programmeColumns(const std::function<Language()>& language);
/// "01.01.2023. – 31.12.2025.", "from 01.01.2023."; empty where neither day is entered.
[[nodiscard]] QString periodText(const Programme& programme, Language language);

} // namespace oslonac::ui
