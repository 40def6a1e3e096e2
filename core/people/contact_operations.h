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

/// Takes the persons out of the file for good: the records, also those deleted before, and their values in
/// the history, of which only stays that something was erased. Nothing brings it back, so ask before. Copies
/// elsewhere stay: backups, and a name where it was written as signatory of an agreement.
void eraseContacts(Performer& performer, const std::vector<Id<Contact>>& ids);

/// Contacts of the organisation that were deleted and that the history still holds. Reads the whole history.
[[nodiscard]] std::vector<Id<Contact>> deletedContactsOf(const Connection& file,
                                                         Id<Organisation> organisation);

} // namespace oslonac
