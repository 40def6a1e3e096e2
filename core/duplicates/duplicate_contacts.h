// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"

#include <vector>

namespace oslonac {

/// Two contacts of one organisation that carry the same name at the same time. One person may rightly hold
/// two offices, so this is a question to the officer and not a fault.
struct ContactPair {
    Contact older; ///< entered first
    Contact newer;
};

[[nodiscard]] std::vector<ContactPair> duplicateContacts(const std::vector<Contact>& contacts);

} // namespace oslonac
