// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/selection/selection_list.h"

namespace oslonac::ui {

/// Which places a change moved, for the status area: "Šid 5 → 6, Pirot 6 → 5". The largest moves first, at
/// most three by name; empty when none moved.
[[nodiscard]] QString movesText(const SelectionList& before, const SelectionList& after, const Texts& texts);

} // namespace oslonac::ui
