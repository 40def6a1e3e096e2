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
        if (std::ranges::count(m_found, number, &JournalEntry::number) == 0 &&
            isInTheWay(m_journal.changesetOf(number)))
            m_found.push_back(*m_journal.find(number));
    }
    std::ranges::sort(m_found, std::greater(), &JournalEntry::number);
    return m_found.size() > before;
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
