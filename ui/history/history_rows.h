// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_days.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"

namespace oslonac::ui {

class StepWords;
struct Desk;

/// The columns of the history; rows are the entries of the journal and the headings of their days.
[[nodiscard]] std::vector<Column<HistoryRow>> historyColumns(const Desk& desk, StepWords& words,
                                                             HistoryDays& days);
/// Today, the last seven days, and the trash: deletions that can be brought back.
[[nodiscard]] std::vector<SavedView> historyViews();

} // namespace oslonac::ui
