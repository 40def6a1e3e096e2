// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QMimeData;

namespace oslonac::ui {

class ListTable;

/// The selected rows with their header as text (tabs) and as an HTML table, in the columns' shown order;
/// nothing when nothing is selected. Spreadsheets get numbers and dates as such, and no text that they would
/// run as a formula.
[[nodiscard]] std::unique_ptr<QMimeData> selectionAsMime(const ListTable& table);

} // namespace oslonac::ui
