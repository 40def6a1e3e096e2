// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace oslonac::ui {

/// Where the lines of a value axis stand: from 0 in equal steps of a round number to the first one that
/// holds `most`, in as little room as may be. 0 and 1 when there is nothing to show.
[[nodiscard]] std::vector<double> axisSteps(double most, int mostIntervals = 4);

} // namespace oslonac::ui
