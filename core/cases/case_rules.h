// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oslonac {

struct PendingChange;

/// Holding rules. An agreement has at most one case. One that is closed has the day of it, not before it was
/// opened, and a reason when it ended early; no payment of it is in course. Its stages follow each other,
/// each ends no sooner than it begins; its parts are sound (case_parts.h).
void casesHoldTogether(const PendingChange& pending);

/// No payment begins or goes on, and no instalment, budget, report, service, visit or check changes, under a
/// case that is closed.
void closedCasesStay(const PendingChange& pending);

/// The signing of an agreement is not taken back while a case stands on it.
void signingsUnderCasesStay(const PendingChange& pending);

} // namespace oslonac
