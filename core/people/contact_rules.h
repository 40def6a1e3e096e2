// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/people/contact.h"

#include <vector>

namespace oslonac {

class Connection;

/// The pure rules of contacts: when one is valid, who represents an organisation, and what looks wrong.
/// Nothing here refuses to be saved.

enum class ContactTime { Past, Now, Future };

[[nodiscard]] ContactTime timeOf(const Contact& contact, QDate day);

/// There is a day on which both count.
[[nodiscard]] bool areValidTogether(const Contact& one, const Contact& other);

/// Who holds the representative's office on that day: of several the one who came last. Nobody whose name is
/// missing.
[[nodiscard]] std::optional<Contact> representativeOn(QDate day, const Organisation& organisation,
                                                      const std::vector<Contact>& contacts);

/// Who signs for an organisation: office and name as they are to stand on paper; an empty name where nobody
/// is known.
struct Signatory {
    QString office;
    QString name;
};

/// The contact who holds the representative's office on that day, else what is entered with the organisation
/// itself.
[[nodiscard]] Signatory signatoryOf(const Connection& file, const Organisation& organisation, QDate day);

/// What should be looked at: no name, an e-mail address that cannot be one, an end before the beginning, two
/// people in one sole office at once. `facts` names the column.
[[nodiscard]] std::vector<Finding> contactFindings(const Organisation& organisation,
                                                   const std::vector<Contact>& contacts);

/// The contacts of an organisation: those of today first, the representative at their head, then those to
/// come, then former ones, the latest first.
[[nodiscard]] std::vector<Contact> contactsOf(const Connection& file, const Organisation& organisation,
                                              QDate today);

} // namespace oslonac
