// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/due_item.h"
#include "core/storage/connection.h"

namespace oslonac {

/// What stands between the applications of a call and the decision on it: missing documents, documents nobody
/// checked, applications without marks, open findings, an undecided tie, and once the deadline has passed the
/// decision itself, late since then. A decided call waits for nothing but a new version of its list, where a
/// selected applicant withdrew and the place is free for the reserve.
[[nodiscard]] std::vector<DueItem> selectionDue(const Connection& file, const DueQuestion& question);

} // namespace oslonac
