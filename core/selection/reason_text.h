// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/selection/selection_list.h"
#include "core/values/score_decimals.h"

namespace oslonac {

/// A reason as a whole sentence in the language of the texts.
[[nodiscard]] QString reasonText(const Reason& reason, Standing standing, const Texts& texts);
/// "Selected", or "Proposed" before a decision; "Reserve 2", "Below the minimum", "Waits for marks".
[[nodiscard]] QString statusText(const ListStanding& place, Standing standing, const Texts& texts);
[[nodiscard]] QString statusText(const SelectionRow& row, Standing standing, const Texts& texts);
/// The applicant's name in the script of the texts, as it was when the list was made.
[[nodiscard]] QString nameIn(const ListedApplicant& listed, const Texts& texts);
/// With the language's mark; a list has the decimals of its column (point_decimals.h).
[[nodiscard]] QString pointsText(Score points, Language language, int decimals = usualDecimals);

} // namespace oslonac
