// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/performer.h"
#include "core/people/contact.h"

namespace oslonac {

/// What can be done to contacts; each function is one step of undo, erasing alone is none.

/// Returns the new id.
Id<Contact> addContact(Performer& performer, Contact contact);
void editContact(Performer& performer, const Contact& contact);
void deleteContact(Performer& performer, Id<Contact> id);

/// Takes the person out of the file for good: the record, also one that was deleted before, and its values in
/// the history, of which only stays that something was erased. Nothing brings it back, so ask before. Copies
/// elsewhere stay: backups, and the name where it was written as signatory of an agreement.
void eraseContact(Performer& performer, Id<Contact> id);

} // namespace oslonac
