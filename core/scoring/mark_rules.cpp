// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/mark_rules.h"

#include "core/operations/changed_columns.h"
#include "core/scoring/mark.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace oslonac {

namespace {

// Which columns give marks their meaning, and the order in which they were given; the rest (code, title) may
// be corrected.
using Names = std::vector<std::string>;

template <Mapped Record>
bool isMeantOtherwise(const ChangedRow& row, const Names& meaningful)
{
    return isOf<Record>(row) &&
           (row.change != RowChange::Updated ||
            std::any_of(row.columns.begin(), row.columns.end(), [&](const ColumnChange& column) {
                return std::count(meaningful.begin(), meaningful.end(), columnName<Record>(column)) > 0;
            }));
}

// The parents that a row had before or has now, as the change itself tells; for an untouched parent the file
// tells.
template <Mapped Record, typename Parent>
void collectParents(const ChangedRow& row, Id<Parent> Record::*parent, QSet<qint64>& parents)
{
    for (const ColumnChange& column : row.columns) {
        if (!isColumn(column, parent))
            continue;
        for (const QVariant& side : {column.before, column.after}) {
            if (side.isValid())
                parents.insert(side.toLongLong());
        }
    }
}

struct Touched {
    QSet<qint64> criteria;
    QSet<qint64> sections;
    QSet<qint64> calls;
};

Touched touchedBy(const Changeset& changeset)
{
    static const Names ofCriteria{"section_id", "scale_minimum", "scale_maximum", "step",
                                  "multiplier", "minimum",       "position"};
    static const Names ofSections{"call_id", "lot_id", "minimum", "position"};
    Touched touched;
    changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (isMeantOtherwise<Criterion>(row, ofCriteria)) {
            touched.criteria.insert(row.id);
            collectParents(row, &Criterion::sectionId, touched.sections);
        } else if (isMeantOtherwise<CriteriaSection>(row, ofSections)) {
            touched.sections.insert(row.id);
            collectParents(row, &CriteriaSection::callId, touched.calls);
        }
    });
    return touched;
}

QSet<qint64> callsOf(const Connection& file, Touched touched)
{
    for (const qint64 id : std::as_const(touched.criteria)) {
        if (const auto criterion = Records<Criterion>(file).find(Id<Criterion>(id)))
            touched.sections.insert(criterion->sectionId.number());
    }
    for (const qint64 id : std::as_const(touched.sections)) {
        if (const auto section = Records<CriteriaSection>(file).find(Id<CriteriaSection>(id)))
            touched.calls.insert(section->callId.number());
    }
    return touched.calls;
}

} // namespace

bool hasMarks(const Connection& file, Id<Call> call)
{
    Statement statement = file.prepare(R"(SELECT 1
FROM marks
JOIN applications ON applications.id = marks.application_id
WHERE applications.call_id = ?1
LIMIT 1)");
    return statement.bind(call).step();
}

void criteriaOfMarkedCallsStay(const PendingChange& pending)
{
    if (!pending.changes.touches<Criterion>() && !pending.changes.touches<CriteriaSection>())
        return;
    // A deleted call that comes back comes with its marks.
    const std::vector<qint64> whole = pending.changes.rows<Call>().inserted;
    for (const qint64 callId : callsOf(pending.file, touchedBy(pending.changeset))) {
        if (std::count(whole.begin(), whole.end(), callId) > 0 || !hasMarks(pending.file, Id<Call>(callId)))
            continue;
        throw RuleBroken(
            QCoreApplication::translate(
                "oslonac::Mark",
                "Marks are given already, so the criteria stay: none is added, deleted or moved, and scales, "
                "multipliers and minimums do not change."),
            QCoreApplication::translate("oslonac::Mark",
                                        "Undo the marks first, correct only titles, or make a new call from "
                                        "this one."));
    }
}

} // namespace oslonac
