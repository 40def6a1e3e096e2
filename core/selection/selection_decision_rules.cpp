// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_decision_rules.h"

#include "core/selection/selection_decision.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

void decisionsStayAsTheyWereMade(const PendingChange& pending)
{
    const Changes::Rows decisions = pending.changes.rows<SelectionDecision>();
    const bool isTakenBack = pending.action == JournalAction::Undo;
    if (decisions.updated.empty() && (decisions.deleted.empty() || isTakenBack))
        return;
    throw RuleBroken(
        QCoreApplication::translate("oslonac::SelectionDecision",
                                    "A selection that was decided cannot be changed or deleted."),
        QCoreApplication::translate("oslonac::SelectionDecision",
                                    "Decide a new version of the list, or undo the decision itself."));
}

} // namespace oslonac
