// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QMimeData;
class QTableView;

namespace oslonac::ui {

/// The selected rows with their header as text (tabs) and as an HTML table, in the columns' shown order;
/// nothing when nothing is selected.
[[nodiscard]] std::unique_ptr<QMimeData> selectionAsMime(const QTableView& table);

} // namespace oslonac::ui
