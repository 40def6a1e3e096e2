// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/due_item.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"

namespace oslonac::ui {

/// An item of due work in the list of all of them.
struct DueLine {
    qint64 id = 0; ///< place in the list, from 1
    DueItem item;
    QDate today;
};

[[nodiscard]] std::vector<DueLine> dueLines(const std::vector<DueItem>& items, QDate today);
[[nodiscard]] std::vector<Column<DueLine>> dueColumns(std::function<Language()> language);
/// The views the list comes with: what is late, and the next two weeks.
[[nodiscard]] std::vector<SavedView> dueViews();

} // namespace oslonac::ui
