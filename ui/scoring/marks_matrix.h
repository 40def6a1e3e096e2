// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"

class QPalette;

namespace oslonac::ui {

/// Marks of one application as a small table in rich text: criteria down, assessors across, the mean at the
/// end and sums below. Where assessors are further apart than the call allows, the mark that is furthest from
/// the mean is flagged with sign and colour. Empty when nobody has marked it.
[[nodiscard]] QString marksMatrix(const CallState& state, const Application& application, Language language,
                                  const QPalette& palette);

/// "1 Ana, 2 Boris": whose columns the numbers are.
[[nodiscard]] QString matrixLegend(const CallState& state);

} // namespace oslonac::ui
