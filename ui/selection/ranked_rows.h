// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/selection/point_decimals.h"
#include "core/selection/selection_comparison.h"
#include "core/selection/selection_list.h"
#include "ui/lists/column.h"

#include <functional>

namespace oslonac::ui {

class CallState;

/// A row of the ranked list as the window shows it: an application, or a line between applications. Lines
/// have ids below zero.
struct RankedRow {
    qint64 id = 0;
    int position = 0; ///< in the list's own order, lines counted
    GroupLine line = GroupLine::None;
    QString lineText;
    SelectionRow row;
    PointDecimals decimals{}; ///< of the whole list
    bool sharesTotal = false; ///< another application has the same points
    Standing standing = Standing::Decided;
    std::vector<bool> flaggedSections; ///< assessors are further apart than the call allows
};

/// Lines only make sense while the list stands in its own order.
enum class DrawnLines { Drawn, LeftOut };

struct RankedListOptions {
    DrawnLines lines = DrawnLines::Drawn;
    std::optional<Score> totalMinimum;
    std::optional<int> divergenceLimitPercent;
    Standing standing = Standing::Decided;
};

[[nodiscard]] std::vector<RankedRow> rankedRows(const SelectionLot& lot, const RankedListOptions& options,
                                                Language language);

/// Asked whenever a cell is shown: the texts of the interface's language.
using CurrentTexts = std::function<const Texts&()>;

/// Incomplete, not eligible or withdrawn: it has no place among the others.
[[nodiscard]] bool isUnranked(const SelectionRow& row);
/// Selected is whom a decision selects: where the list no longer matches the decision, it is a proposal.
[[nodiscard]] Standing standingOf(const CallState& state);
[[nodiscard]] StatusKind statusKindOf(SelectionStatus status);
[[nodiscard]] StatusKind statusKindOf(const ListStanding& place);
[[nodiscard]] StatusKind statusKindOf(const SelectionRow& row);
[[nodiscard]] StatusKind statusKindOf(ReasonCode code);
[[nodiscard]] StatusKind statusKindOf(Shift shift);
/// A pencil is for what is still being written: who was not selected has a minus.
[[nodiscard]] QString statusIconOf(SelectionStatus status);
/// Beside points, with the decimals of the printed lists; whole points have none.
[[nodiscard]] QString maximumText(Score maximum, Language language);
/// Places and money of the lot as its line says them.
[[nodiscard]] QString lineText(const SelectionLot& lot, Standing standing, Language language);

} // namespace oslonac::ui
