// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_decision_rules.h"

#include "core/selection/selection_decision.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

namespace {

/// Whether each deleted decision went together with its call.
bool wentWithTheirCalls(const PendingChange& pending)
{
    const std::vector<qint64> calls = pending.changes.rows<Call>().deleted;
    if (calls.empty())
        return false;
    const auto& names = mapping::columnNames<SelectionDecision>();
    const auto ofCall =
        std::ranges::find(names, mapping::columnOf(&SelectionDecision::callId)) - names.begin();
    bool all = true;
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (row.table != QLatin1StringView(Mapping<SelectionDecision>::table))
            return;
        for (const ColumnChange& column : row.columns) {
            if (column.column == ofCall)
                all = all && std::ranges::count(calls, column.before.toLongLong()) > 0;
        }
    });
    return all;
}

} // namespace

void decisionsStayAsTheyWereMade(const PendingChange& pending)
{
    const Changes::Rows decisions = pending.changes.rows<SelectionDecision>();
    const bool isTakenBack = pending.action == JournalAction::Undo;
    if (decisions.updated.empty() &&
        (decisions.deleted.empty() || isTakenBack || wentWithTheirCalls(pending)))
        return;
    throw RuleBroken(
        QCoreApplication::translate("oslonac::SelectionDecision",
                                    "A selection that was decided cannot be changed or deleted."),
        QCoreApplication::translate("oslonac::SelectionDecision",
                                    "Decide a new version of the list, or undo the decision itself."));
}

} // namespace oslonac
