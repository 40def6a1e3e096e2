// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/holding_rule.h"

namespace oslonac {

/// Once a call has marks, its criteria and sections stay: none is deleted or moved, and no scale, step,
/// multiplier or minimum changes, because marks already given would silently mean something else. Titles may
/// still be corrected.
void criteriaOfMarkedCallsStay(const PendingChange& pending);

} // namespace oslonac
