// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"

class QPalette;

namespace oslonac::ui {

/// Marks of one application as a small table in rich text: criteria down, assessors across, the mean at the
/// end. Criteria on which assessors are further apart than the call allows are marked with sign and colour.
/// Empty when nobody has marked it.
[[nodiscard]] QString marksMatrix(const CallState& state, const SelectionLot& lot, const SelectionRow& row,
                                  Language language, const QPalette& palette);

} // namespace oslonac::ui
