// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/due_item.h"
#include "core/storage/connection.h"

namespace oslonac {

/// What waits after the signing, put together by call and day: signed agreements without a case, what does
/// not add up in cases, the end of the stage that runs, cases whose last stage is over, tasks from the day of
/// their notice on, instalments with a day that are not requested in full, and payments that wait for their
/// next step. A closed case waits for nothing.
[[nodiscard]] std::vector<DueItem> casesDue(const Connection& file, const DueQuestion& question);

} // namespace oslonac
