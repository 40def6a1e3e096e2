// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

class Performer;
struct Signing;

/// Addenda change the money and months of signed agreements; before that an agreement is edited itself. An
/// addendum goes from draft to printed to signed as its agreement did (markPrinted is in
/// agreement_printings.h), and counts from then on. Each function is one step of undo and throws RuleBroken,
/// with nothing written, when a rule stands against it.

/// What an addendum is called in the history: "400-73/2023-1/2" is the second of agreement 400-73/2023-1.
[[nodiscard]] QString nameOf(const Agreement& agreement, const Addendum& addendum);

/// Adds the next addendum of a signed agreement, once the earlier ones are signed or cancelled; its order
/// number is given here, from 1. Place and signatories that are left empty are those of the paper that was
/// signed last.
Id<Addendum> addAddendum(Performer& performer, Addendum addendum);
/// Changes an addendum, such as the day it enters into force, while no later one stands on it. Its order
/// number, agreement and status stay. Of a signed one only the other party's number may still be entered, and
/// its own where the paper left it blank.
void editAddendum(Performer& performer, const Addendum& addendum);
/// The day is neither before that of the agreement nor after today. The other party's date is not kept.
void signAddendum(Performer& performer, Id<Addendum> id, const Signing& signing);
/// It changes nothing any more; its order number stays taken. Not while a later one stands on it. An empty
/// reason is taken and stays a finding.
void cancelAddendum(Performer& performer, Id<Addendum> id, const QString& reason);

} // namespace oslonac
