// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/performer.h"
#include "core/selection/selection_input.h"

namespace oslonac {

/// The paper behind a decision: number, date and the body that decided.
struct DecisionPaper {
    QString number;
    QDate decidedOn;
    QString body;
};

/// Freezes the list of a call as it stands now: the next version, with the paper. A tie on a line must be
/// decided first, and a decision needs an application to decide on, one with all its marks where any waits
/// for some, a number of its own, and a date that is not before the deadline in force nor before the last
/// decision and not after today: otherwise RuleBroken. Deciding the same list again on the same paper changes
/// nothing and gives the decision that stands.
SelectionDecision decideSelection(Performer& performer, const Call& call, const DecisionPaper& paper);

/// Records in which order the commission put applications that no tie rule separates: all that share the
/// rank, each once, on such a date, otherwise RuleBroken.
void decideTie(Performer& performer, const Call& call, Id<Lot> lot, const DecisionPaper& paper,
               const std::vector<Id<Application>>& order, const QString& reason);

/// Oldest first.
[[nodiscard]] std::vector<SelectionDecision> decisionsOf(const Connection& file, Id<Call> call);
[[nodiscard]] std::optional<SelectionDecision> latestDecision(const Connection& file, Id<Call> call);

} // namespace oslonac
