// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_decision_rules.h"

#include "core/operations/changed_columns.h"
#include "core/selection/selection_snapshot.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace oslonac {

namespace {

/// Whether each deleted decision went together with its call.
bool wentWithTheirCalls(const PendingChange& pending)
{
    const std::vector<qint64> calls = pending.changes.rows<Call>().deleted;
    if (calls.empty())
        return false;
    bool all = true;
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (!isOf<SelectionDecision>(row))
            return;
        for (const ColumnChange& column : row.columns) {
            if (isColumn(column, &SelectionDecision::callId))
                all = all && std::ranges::count(calls, column.before.toLongLong()) > 0;
        }
    });
    return all;
}

/// None where the text is damaged: `file check` tells of that.
QSet<qint64> applicationsOn(const SelectionDecision& decision)
{
    QSet<qint64> named;
    try {
        const SelectionList list = selectionListFromJson(decision.list);
        for (const SelectionLot& lot : list.lots) {
            for (const SelectionRow& row : lot.rows)
                named.insert(row.listed.application.number());
        }
    } catch (const StorageFault&) {
        named.clear();
    }
    return named;
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

void applicationsOfDecidedListsStay(const PendingChange& pending)
{
    const std::vector<qint64> deleted = pending.changes.rows<Application>().deleted;
    if (deleted.empty())
        return;
    for (const SelectionDecision& decision : Records<SelectionDecision>(pending.file).all("ORDER BY id")) {
        const QSet<qint64> named = applicationsOn(decision);
        if (std::ranges::none_of(deleted, [&](qint64 id) { return named.contains(id); }))
            continue;
        throw RuleBroken(
            QCoreApplication::translate(
                "oslonac::SelectionDecision",
                "The list that was decided by %1 in call %2 names an application that would be gone.")
                .arg(decision.number, Records<Call>(pending.file).get(decision.callId).code),
            QCoreApplication::translate("oslonac::SelectionDecision",
                                        "Withdraw the application, or undo the decision first."));
    }
}

} // namespace oslonac
