// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/holding_rule.h"

namespace oslonac {

/// A deadline nobody relied on yet may be corrected; once there are applications or an extension, it is a
/// decision that people must be able to read, and changes by an extension alone: the one that is recorded
/// with it, or taken back with it. Throws RuleBroken.
void deadlinesOfUsedCallsStay(const PendingChange& pending);

} // namespace oslonac
