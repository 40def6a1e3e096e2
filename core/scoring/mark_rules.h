// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/operations/holding_rule.h"

namespace oslonac {

/// Once a call has marks, its criteria and sections stay: none is added, deleted or moved to another parent,
/// and no scale, step, multiplier or minimum changes, because marks already given would silently mean
/// something else. Titles and codes may still be corrected.
void criteriaOfMarkedCallsStay(const PendingChange& pending);

/// Whether a mark was given in this call, so that the rule above holds for it.
[[nodiscard]] bool hasMarks(const Connection& file, Id<Call> call);

} // namespace oslonac
