// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/performer.h"
#include "core/people/contact.h"

namespace oslonac {

/// Two records become one, as one step of undo. `kept` stays under its id with the values chosen for it;
/// everything that referred to the other one (applications, partners, agreements, contacts, units, ...)
/// refers to it afterwards, and the other one goes.

/// What the registry says of a municipality stays as it says. Throws RuleBroken when both are units of the
/// registry, or when the one that would go is.
void mergeOrganisations(Performer& performer, const Organisation& kept, Id<Organisation> other);

/// Throws RuleBroken when the two belong to different organisations.
void mergeContacts(Performer& performer, const Contact& kept, Id<Contact> other);

} // namespace oslonac
