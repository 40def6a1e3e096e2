// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/holding_rule.h"

namespace oslonac {

/// The numbers of agreements of one scheme and year run 1, 2, 3 ... without a gap and without one given
/// twice, as the registry book has them; a cancelled agreement keeps its number.
void agreementNumbersRunWithoutGaps(const PendingChange& pending);

} // namespace oslonac
