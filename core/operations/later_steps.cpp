// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/later_steps.h"

#include <QSet>

#include <algorithm>

namespace oslonac {

namespace {

using Record = std::pair<QString, qint64>;

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
    if (!m_candidates)
        m_candidates = m_journal.reversibleAfter(m_number);
    std::erase_if(*m_candidates, [&](const JournalEntry& entry) {
        if (entry.number <= conflict.number || areTooMany())
            return false;
        const Changeset later = m_journal.changesetOf(entry.number);
        const bool isFound =
            conflict.row.table.isEmpty() ? refersTo(later, conflict) : standsOn(later, conflict);
        if (isFound)
            m_found.push_back(entry);
        return isFound;
    });
    std::ranges::sort(m_found, std::greater(), &JournalEntry::number);
    return m_found.size() > before;
}

bool LaterSteps::standsOn(const Changeset& later, const StepConflict& conflict)
{
    const auto undone = rowIn(conflict.inverse, conflict.row);
    const auto changed = rowIn(later, conflict.row);
    return undone && changed && shareColumn(*undone, *changed);
}

bool LaterSteps::refersTo(const Changeset& later, const StepConflict& conflict)
{
    QSet<Record> taken;  // away by the undo: nothing may refer to them
    QSet<Record> needed; // by what the undo brings back
    conflict.inverse.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (row.change == RowChange::Deleted)
            return void(taken.insert({row.table, row.id}));
        for (const Reference& reference : m_references.of(row.table)) {
            for (const ColumnChange& column : row.columns) {
                if (column.column == reference.column && !column.after.isNull())
                    needed.insert({reference.table, column.after.toLongLong()});
            }
        }
    });
    bool found = false;
    later.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (row.change == RowChange::Deleted)
            found = found || needed.contains({row.table, row.id});
        for (const Reference& reference : m_references.of(row.table)) {
            for (const ColumnChange& column : row.columns)
                found = found || (column.column == reference.column && !column.after.isNull() &&
                                  taken.contains({reference.table, column.after.toLongLong()}));
        }
    });
    return found;
}

} // namespace oslonac
