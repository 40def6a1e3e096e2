// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

class Performer;

/// Addenda change the money and months of signed agreements; before that an agreement is edited itself. Each
/// function is one step of undo and throws RuleBroken, with nothing written, when a rule stands against it.

/// Adds the next addendum of a signed agreement; its order number is given here, from 1.
Id<Addendum> addAddendum(Performer& performer, Addendum addendum);
/// Changes an addendum, such as the day it enters into force, while no later one stands on it. Its order
/// number and agreement stay.
void editAddendum(Performer& performer, const Addendum& addendum);

} // namespace oslonac
