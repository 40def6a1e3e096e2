// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QItemSelectionModel;

namespace oslonac::ui {

class ScoreSheetModel;

/// The selected marks to the clipboard as text and as a table, in the block that holds them; what is not
/// selected in it stays empty.
void copyMarks(const ScoreSheetModel& sheet, const QItemSelectionModel& selection);

} // namespace oslonac::ui
