// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/deadline_rules.h"

#include "core/calls/call.h"
#include "core/operations/changed_columns.h"
#include "core/storage/records.h"
#include "core/storage/statement.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QSet>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CallOperations)
};

struct Moved {
    QSet<qint64> deadlines;  ///< calls whose deadline was another one before
    QSet<qint64> extensions; ///< calls whose extensions the same step records or takes back
};

Moved movedBy(const PendingChange& pending)
{
    Moved moved;
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        for (const ColumnChange& column : row.columns) {
            if (isOf<DeadlineExtension>(row) && isColumn(column, &DeadlineExtension::callId))
                moved.extensions.insert(
                    (column.before.isValid() ? column.before : column.after).toLongLong());
            if (isOf<Call>(row) && row.change == RowChange::Updated && isColumn(column, &Call::deadline) &&
                !column.before.isNull())
                moved.deadlines.insert(row.id);
        }
    });
    return moved;
}

bool isUsed(const Connection& file, Id<Call> call)
{
    Statement used = file.prepare(R"(SELECT 1
WHERE EXISTS (SELECT 1 FROM deadline_extensions WHERE call_id = ?1)
    OR EXISTS (SELECT 1 FROM applications WHERE call_id = ?1))");
    return used.bind(call).step();
}

} // namespace

void deadlinesOfUsedCallsStay(const PendingChange& pending)
{
    if (!pending.changes.touches<Call>())
        return;
    const Moved moved = movedBy(pending);
    for (const qint64 id : moved.deadlines) {
        if (moved.extensions.contains(id) || !isUsed(pending.file, Id<Call>(id)))
            continue;
        const auto call = Records<Call>(pending.file).get(Id<Call>(id));
        throw RuleBroken(Texts::tr("The deadline of call %1 is changed by an extension only.").arg(call.code),
                         Texts::tr("Extend the deadline with the date and reason of the decision."));
    }
}

} // namespace oslonac
