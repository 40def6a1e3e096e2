// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/lot.h"
#include "core/operations/changes.h"
#include "core/operations/removal.h"

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

/// Corrects what was written down of an extension: day and reason of the decision. The deadlines stay.
Changes editExtension(Performer& performer, const DeadlineExtension& extension);

/// Adds the call as it is, half-done as a rule; its parts follow one by one (part_operations.h).
Id<Call> addCall(Performer& performer, Call call);

/// Changes the call itself; the step is named by the field. A deadline that stands moves by extendDeadline,
/// so that the old one is kept: a changed one throws RuleBroken here, unless no extension was recorded and
/// nobody applied yet.
Changes editCall(Performer& performer, const Call& call);
/// Changes a lot (places, envelope, amounts).
Changes editLot(Performer& performer, const Lot& lot);

/// Everything that goes with the call: its definition, applications, marks, decisions, agreements.
[[nodiscard]] Removal removalOf(const Connection& file, Id<Call> call);
/// Deletes the call with everything in it as one step; its undo brings all of it back. Throws RuleBroken when
/// the numbers of other calls' agreements would no longer run without gaps.
Changes deleteCall(Performer& performer, Id<Call> call);

/// A code no call of the file has: the next year where the text ends in one ("PP-2024" after "PP-2023"), or
/// the next free number.
[[nodiscard]] QString freeCallCode(const Connection& file, const QString& like);

/// The body of extendDeadline, for callers that have no performer.
void writeExtension(const Change& change, Id<Call> call, const DeadlineDecision& decision);

} // namespace oslonac
