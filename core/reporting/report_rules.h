// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oslonac {

struct PendingChange;

/// Holding rule. A report is due no sooner than the time it is about begins, and that time does not end
/// before it begins. Its steps follow each other (report_states.h), none on a day before the last one; one
/// that returns, skips or reopens it says why, and days for corrections come after it.
void reportsHoldTogether(const PendingChange& pending);

} // namespace oslonac
