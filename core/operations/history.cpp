// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/history.h"

#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>

namespace oslonac {

namespace {

// Migrations only add columns at the end, so an older changeset's positions still name the right columns.
QStringList columnsOf(const Connection& connection, const QString& table)
{
    Statement statement = connection.prepare("SELECT name\nFROM pragma_table_info(?1)\nORDER BY cid");
    statement.bind(table);
    QStringList names;
    while (statement.step())
        names.append(statement.take<QString>());
    return names;
}

Changeset asApplied(const Journal& journal, const JournalEntry& entry)
{
    switch (entry.action) {
    case JournalAction::Do:
        return journal.changesetOf(entry.number);
    case JournalAction::Redo:
        return journal.changesetOf(*entry.target);
    case JournalAction::Undo:
        return journal.changesetOf(*entry.target).inverted();
    }
    throw std::logic_error("a journal action is unknown");
}

} // namespace

std::vector<FieldChange> History::fieldsOf(const JournalEntry& entry, const Changeset& changeset,
                                           std::optional<qint64> recordId) const
{
    std::vector<FieldChange> fields;
    QHash<QString, QStringList> names;
    changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (recordId && row.id != *recordId)
            return;
        if (!names.contains(row.table))
            names.insert(row.table, columnsOf(m_connection, row.table));
        for (const ColumnChange& column : row.columns) {
            fields.push_back({entry, row.table, row.id, row.change,
                              names.value(row.table).value(column.column), column.before, column.after});
        }
    });
    return fields;
}

std::vector<FieldChange> History::ofEntry(qint64 number) const
{
    const auto entry = Journal(m_connection).find(number);
    return entry ? ofEntry(*entry) : std::vector<FieldChange>();
}

std::vector<FieldChange> History::ofEntry(const JournalEntry& entry) const
{
    return fieldsOf(entry, asApplied(Journal(m_connection), entry), std::nullopt);
}

std::vector<FieldChange> History::ofRecord(const QString& table, qint64 recordId) const
{
    const Journal journal(m_connection);
    std::vector<JournalEntry> entries;
    for (const qint64 number : journal.entriesWith(table, recordId))
        entries.push_back(*journal.find(number));
    const size_t done = entries.size();
    for (JournalEntry& reversal : journal.reversals()) {
        const auto end = entries.begin() + std::ptrdiff_t(done);
        if (std::find_if(entries.begin(), end,
                         [&](const JournalEntry& entry) { return entry.number == reversal.target; }) != end)
            entries.push_back(std::move(reversal));
    }
    std::ranges::sort(entries, std::greater(), &JournalEntry::number);
    std::vector<FieldChange> history;
    for (const JournalEntry& entry : entries) {
        for (FieldChange& field : fieldsOf(entry, asApplied(journal, entry), recordId)) {
            if (field.table == table)
                history.push_back(std::move(field));
        }
    }
    return history;
}

} // namespace oslonac
