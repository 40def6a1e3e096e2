// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/mark_rules.h"

#include "core/scoring/mark.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace oslonac {

namespace {

// Which columns give marks their meaning, by position, and the order in which they were given; the rest
// (code, title) may be corrected.
template <Mapped Record>
std::vector<int> positionsOf(const std::vector<std::string>& meaningful)
{
    const std::vector<std::string>& names = mapping::columnNames<Record>();
    std::vector<int> positions;
    for (const std::string& name : meaningful)
        positions.push_back(static_cast<int>(std::find(names.begin(), names.end(), name) - names.begin()));
    return positions;
}

bool isMeantOtherwise(const ChangedRow& row, const std::vector<int>& meaningful)
{
    if (row.change != RowChange::Updated)
        return true;
    return std::any_of(row.columns.begin(), row.columns.end(), [&](const ColumnChange& column) {
        return std::find(meaningful.begin(), meaningful.end(), column.column) != meaningful.end();
    });
}

// The parents that a row had before or has now, as the change itself tells; for an untouched parent the file
// tells.
void collectParents(const ChangedRow& row, int parentColumn, QSet<qint64>& parents)
{
    for (const ColumnChange& column : row.columns) {
        if (column.column != parentColumn)
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
    const auto ofCriteria = positionsOf<Criterion>(
        {"section_id", "scale_minimum", "scale_maximum", "step", "multiplier", "minimum", "position"});
    const auto ofSections = positionsOf<CriteriaSection>({"call_id", "lot_id", "minimum", "position"});
    Touched touched;
    changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (row.table == QLatin1StringView(Mapping<Criterion>::table) && isMeantOtherwise(row, ofCriteria)) {
            touched.criteria.insert(row.id);
            collectParents(row, ofCriteria.front(), touched.sections);
        } else if (row.table == QLatin1StringView(Mapping<CriteriaSection>::table) &&
                   isMeantOtherwise(row, ofSections)) {
            touched.sections.insert(row.id);
            collectParents(row, ofSections.front(), touched.calls);
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
