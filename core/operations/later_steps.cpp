// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/later_steps.h"

#include <QtEndian>

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

/// A type byte and eight bytes: what holds the id can be told without reading the change.
QByteArray asInChangeset(qint64 id)
{
    QByteArray bytes(1 + static_cast<int>(sizeof(qint64)), '\x01');
    qToBigEndian(id, bytes.data() + 1);
    return bytes;
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
    const bool isReference = conflict.row.table.isEmpty();
    const auto undone = isReference ? std::nullopt : rowIn(conflict.inverse, conflict.row);
    const Needs needs = isReference ? needsOf(conflict.inverse) : Needs();
    const QByteArray bytes = asInChangeset(conflict.row.id);
    std::erase_if(*m_candidates, [&](const JournalEntry& entry) {
        if (entry.number <= conflict.number || areTooMany())
            return false;
        const Changeset later = m_journal.changesetOf(entry.number);
        bool isFound = isReference && standsInTheWay(later, needs);
        if (undone && later.bytes().contains(bytes)) {
            const auto changed = rowIn(later, conflict.row);
            isFound = changed && shareColumn(*undone, *changed);
        }
        if (isFound)
            m_found.push_back(entry);
        return isFound;
    });
    std::ranges::sort(m_found, std::greater(), &JournalEntry::number);
    return m_found.size() > before;
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
