// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/lot.h"
#include "core/operations/change.h"
#include "core/operations/changes.h"

namespace oslonac {

class Performer;

/// A decision to move a call's deadline. Calls are extended more than once (domain.md 1.7), so each decision
/// is kept.
struct DeadlineDecision {
    WallTime newDeadline;
    std::optional<QDate> decidedOn;
    QString reason;
};

/// Moves the deadline later and keeps the old one with the decision. Throws RuleBroken when the call has no
/// deadline or the new one is not later. (Importing a call: core/exchange/call_import.h.)
Changes extendDeadline(Performer& performer, Id<Call> call, const DeadlineDecision& decision);

/// Changes the call itself or one of its lots (places, envelope, amounts). The deadline moves by
/// extendDeadline, so that the old one is kept: a changed deadline here throws RuleBroken.
Changes editCall(Performer& performer, const Call& call);
Changes editLot(Performer& performer, const Lot& lot);

/// The body of extendDeadline, for callers that have no performer.
void writeExtension(const Change& change, Id<Call> call, const DeadlineDecision& decision);

} // namespace oslonac
