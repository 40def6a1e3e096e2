// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"
#include "ui/prompts/prompts.h"

namespace oslonac {
class Connection;
}

namespace oslonac::ui {

/// What an officer is asked before a person is taken out of the file for good: what goes, that nothing brings
/// it back, and where the name stays.
[[nodiscard]] Question erasingQuestion(const Connection& file, const Contact& contact);
/// The same for contacts that were deleted before and stand in the history alone.
[[nodiscard]] Question erasingQuestion(int deletedContacts);

} // namespace oslonac::ui
