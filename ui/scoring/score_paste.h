// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_problem.h"
#include "core/scoring/scoring_operations.h"

#include <QModelIndex>

namespace oslonac::ui {

class ScoreSheetModel;

/// What a block from a spreadsheet means on a sheet: marks to write, and cells that cannot be taken, with the
/// reason. A cell that is empty in the block leaves the mark that stands there.
struct PastedMarks {
    std::vector<MarkEntry> entries;
    std::vector<RowProblem> problems;
};

/// The block begins at this cell; lines end with a line break, cells with a tab. One value goes into every
/// cell of a larger selection.
[[nodiscard]] PastedMarks readPastedMarks(const QString& text, const ScoreSheetModel& sheet,
                                          const QModelIndexList& selection);

/// A typed mark, or the reason why it is none on the criterion's scale. An empty text is no mark.
struct TypedMark {
    std::optional<Score> points;
    QString refusal;
};

[[nodiscard]] TypedMark readTypedMark(const QString& typed, const Criterion& criterion);

} // namespace oslonac::ui
