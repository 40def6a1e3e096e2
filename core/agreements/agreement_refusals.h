// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

class Performer;

/// What several operations on agreements and addenda refuse alike. Each throws RuleBroken.

void requireNotCancelled(const Agreement& agreement);
/// Neither the addendum nor its agreement.
void requireNotCancelled(const Agreement& agreement, const Addendum& addendum);
/// Nobody signs on a day that is still to come.
void requirePast(const Performer& performer, QDate signedOn);

} // namespace oslonac
