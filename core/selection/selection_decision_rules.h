// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/holding_rule.h"

namespace oslonac {

/// A decided list stays as it was decided: no operation edits or deletes it; a correction is a new version.
/// Only undo of the decision itself removes it, and only while no agreement refers to it (the foreign key
/// sees to that).
void decisionsStayAsTheyWereMade(const PendingChange& pending);

} // namespace oslonac
