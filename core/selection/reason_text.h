// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/selection/selection_list.h"
#include "core/values/score_decimals.h"

namespace oslonac {

/// A reason as a whole sentence in the language of the texts.
[[nodiscard]] QString reasonText(const Reason& reason, const Texts& texts);
/// "Selected", "Reserve 2", "Below the minimum".
[[nodiscard]] QString statusText(SelectionStatus status, std::optional<int> reservePosition,
                                 const Texts& texts);
/// The same, where "Waits for marks" is told from "Incomplete".
[[nodiscard]] QString statusText(const SelectionRow& row, const Texts& texts);
/// The applicant's name in the script of the texts, as it was when the list was made.
[[nodiscard]] QString nameIn(const ListedApplicant& listed, const Texts& texts);
/// With the language's mark; a list has the decimals of its column (point_decimals.h).
[[nodiscard]] QString pointsText(Score points, Language language, int decimals = usualDecimals);

} // namespace oslonac
