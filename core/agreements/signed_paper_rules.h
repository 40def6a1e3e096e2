// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/holding_rule.h"

namespace oslonac {

/// What both parties signed stays as it stands on the paper, whether an operation would change it or the undo
/// of an old step: neither the texts, signatories, money and months of a signed agreement or addendum nor the
/// instalments change. What is written in by hand may still be entered (numbers and the date of the other
/// party), and the ceremony and, after a merge of organisations, the party may change. A signing is taken
/// back only while no addendum stands on it, and a signed agreement is not deleted with its call: it is
/// cancelled first, because its number stays taken. Throws RuleBroken.
void signedPapersStay(const PendingChange& pending);

/// The paper that was signed is the one that counts: a signing is not brought back over another printing.
void signedPapersCount(const PendingChange& pending);

} // namespace oslonac
