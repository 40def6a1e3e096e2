// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"

#include <functional>

namespace oslonac::ui {

class StepWords;
struct Desk;

/// The columns of the history; rows are the entries of the journal.
[[nodiscard]] std::vector<Column<JournalEntry>> historyColumns(const Desk& desk, StepWords& words);
/// Today, the last seven days, and the trash: deletions that can be brought back.
[[nodiscard]] std::vector<SavedView> historyViews();

} // namespace oslonac::ui
