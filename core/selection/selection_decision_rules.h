// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/holding_rule.h"

namespace oslonac {

/// A decided list stays as it was decided: no operation edits or deletes it; a correction is a new version.
/// It goes when its whole call is deleted, or by undo of the decision itself, and then only while no
/// agreement refers to it (the foreign key sees to that).
void decisionsStayAsTheyWereMade(const PendingChange& pending);

/// What a decided list names stays while the list does: neither a deletion nor the undo of an old step takes
/// an application away that it ranks. Throws RuleBroken, which says how the list is called.
void applicationsOfDecidedListsStay(const PendingChange& pending);

} // namespace oslonac
