// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/checks/due_item.h"
#include "core/storage/connection.h"

namespace oslonac {

/// The dates of a call that still lie ahead: last day for questions, answers, deadline. What has passed is
/// nobody's work any more.
[[nodiscard]] std::vector<DueItem> dueDatesOf(const Call& call, const DueQuestion& question);

[[nodiscard]] std::vector<DueItem> callsDue(const Connection& file, const DueQuestion& question);

} // namespace oslonac
