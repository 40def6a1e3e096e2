// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/trial.h"
#include "ui/selection/ranked_rows.h"

namespace oslonac::ui {

/// A row of a trial's list: as the trial ranks it, how it stands in the file, and what that means.
struct TrialRow {
    RankedRow ranked;
    std::optional<ListStanding> now;
    std::optional<ListStanding> tried;
    Standing standing = Standing::Proposed; ///< of the list in the file; a trial is never decided
    Shift shift = Shift::Otherwise;
    bool isChanged = false;
};

/// In the order of the trial, with its lines; the standing of the options is that of the present list.
[[nodiscard]] std::vector<TrialRow> trialRows(const SelectionLot& present, const SelectionLot& tried,
                                              const RankedListOptions& options, Language language);
[[nodiscard]] std::vector<Column<TrialRow>> trialColumns(const CurrentTexts& texts);

/// "comes in 1 · goes out 0 · other places 4 · amount 900.000,00 EUR → 960.000,00 EUR"
[[nodiscard]] QStringList trialFooter(const TrialLot& lot, Language language);

} // namespace oslonac::ui
