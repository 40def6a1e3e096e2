// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/later_steps.h"

#include <algorithm>

namespace oslonac {

namespace {

bool shareColumn(const ChangedRow& one, const ChangedRow& other)
{
    // A record that one of them makes or takes away is held with all its fields.
    if (one.change != RowChange::Updated || other.change != RowChange::Updated)
        return true;
    return std::ranges::any_of(one.columns, [&](const ColumnChange& column) {
        return std::ranges::count(other.columns, column.column, &ColumnChange::column) > 0;
    });
}

std::optional<ChangedRow> rowIn(const Changeset& changeset, const ChangeConflict& wanted)
{
    std::optional<ChangedRow> found;
    changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (row.id == wanted.id && row.table == wanted.table)
            found = row;
    });
    return found;
}

using RecordSet = QSet<std::pair<QString, qint64>>;

RecordSet touchedBy(const Changeset& changeset)
{
    RecordSet touched;
    changeset.forEachRow(Columns::Skip, [&](const ChangedRow& row) { touched.insert({row.table, row.id}); });
    return touched;
}

/// What its records refer to, or did before.
RecordSet parentsIn(const Changeset& changeset, References& references)
{
    RecordSet parents;
    changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        for (const Reference& reference : references.of(row.table)) {
            for (const ColumnChange& column : row.columns) {
                const QVariant& value = column.after.isNull() ? column.before : column.after;
                if (column.column == reference.column && !value.isNull())
                    parents.insert({reference.table, value.toLongLong()});
            }
        }
    });
    return parents;
}

} // namespace

LaterSteps::LaterSteps(const Connection& file, qint64 number)
    : m_journal(file), m_references(file), m_number(number)
{}

std::vector<qint64> LaterSteps::withStep() const
{
    std::vector<qint64> numbers;
    for (const JournalEntry& entry : m_found)
        numbers.push_back(entry.number);
    numbers.push_back(m_number);
    return numbers;
}

bool LaterSteps::add(const StepConflict& conflict)
{
    const size_t before = m_found.size();
    const bool isReference = conflict.row.table.isEmpty();
    const auto undone = isReference ? std::nullopt : rowIn(conflict.inverse, conflict.row);
    const Needs needs = isReference ? needsOf(conflict.inverse) : Needs();
    const auto isInTheWay = [&](const Changeset& later) {
        if (isReference)
            return standsInTheWay(later, needs);
        const auto changed = undone ? rowIn(later, conflict.row) : std::nullopt;
        return changed && shareColumn(*undone, *changed);
    };
    const QSet<qint64> ids = isReference ? needs.ids() : QSet<qint64>{conflict.row.id};
    for (const qint64 number : m_journal.reversibleAfter(conflict.number, ids)) {
        if (areTooMany())
            break;
        if (isInTheWay(m_journal.changesetOf(number)))
            take(number);
    }
    std::ranges::sort(m_found, std::greater(), &JournalEntry::number);
    return m_found.size() > before;
}

void LaterSteps::take(qint64 number)
{
    if (std::ranges::count(m_found, number, &JournalEntry::number) == 0)
        m_found.push_back(*m_journal.find(number));
}

bool LaterSteps::addRelated()
{
    const size_t before = m_found.size();
    Needs needs;
    for (const qint64 number : withStep())
        needs.needed += touchedBy(m_journal.changesetOf(number));
    // Of what they refer to, too: a decided list belongs to a call and only names its applications.
    needs.taken = needs.needed + parentsIn(m_journal.changesetOf(m_number), m_references);
    for (const qint64 number : m_journal.reversibleAfter(m_number, needs.ids())) {
        if (areTooMany())
            break;
        const Changeset later = m_journal.changesetOf(number);
        if (touchedBy(later).intersects(needs.needed) || standsInTheWay(later, needs))
            take(number);
    }
    std::ranges::sort(m_found, std::greater(), &JournalEntry::number);
    return m_found.size() > before;
}

void LaterSteps::drop(qint64 number)
{
    std::erase_if(m_found, [number](const JournalEntry& entry) { return entry.number == number; });
}

QSet<qint64> LaterSteps::Needs::ids() const
{
    QSet<qint64> ids;
    for (const QSet<Record>* records : {&taken, &needed}) {
        for (const Record& record : *records)
            ids.insert(record.second);
    }
    return ids;
}

LaterSteps::Needs LaterSteps::needsOf(const Changeset& inverse)
{
    Needs needs;
    inverse.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (row.change == RowChange::Deleted)
            return void(needs.taken.insert({row.table, row.id}));
        for (const Reference& reference : m_references.of(row.table)) {
            for (const ColumnChange& column : row.columns) {
                if (column.column == reference.column && !column.after.isNull())
                    needs.needed.insert({reference.table, column.after.toLongLong()});
            }
        }
    });
    return needs;
}

bool LaterSteps::standsInTheWay(const Changeset& later, const Needs& needs)
{
    bool found = false;
    later.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (found)
            return;
        found = row.change == RowChange::Deleted && needs.needed.contains({row.table, row.id});
        for (const Reference& reference : m_references.of(row.table)) {
            for (const ColumnChange& column : row.columns)
                found = found || (column.column == reference.column && !column.after.isNull() &&
                                  needs.taken.contains({reference.table, column.after.toLongLong()}));
        }
    });
    return found;
}

} // namespace oslonac
