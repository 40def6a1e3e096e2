// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/checks/due_item.h"
#include "core/storage/connection.h"

namespace oslonac {

/// What stands between a decided list and signed agreements: selected applications without an agreement,
/// agreements with something missing or wrong, and those to be signed, by the day of their ceremony or of
/// their conclusion; then addenda to be signed, and signed agreements whose applicant withdrew. What was
/// signed or cancelled otherwise waits for nothing.
[[nodiscard]] std::vector<DueItem> agreementsDue(const Connection& file, const DueQuestion& question);

} // namespace oslonac
