// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/record_steps.h"

#include "core/storage/references.h"

#include <algorithm>

namespace oslonac {

namespace {

using Record = std::pair<QString, qint64>;

/// Follows the journal from its beginning: a part is made after what it is a part of, and the change that
/// makes it says of what.
class PartsOverTime final {
public:
    PartsOverTime(const Connection& file, const RecordRef& record) : m_references(file)
    {
        m_records.insert({record.table, record.id});
        if (record.table == u"organisations" || record.table == u"municipalities")
            m_records |=
                {{QStringLiteral("organisations"), record.id}, {QStringLiteral("municipalities"), record.id}};
    }

    /// Whether the step touched the record or a part of it.
    bool follow(const Changeset& changeset)
    {
        bool touches = false;
        bool mayHoldParts = false;
        changeset.forEachRow(Columns::Skip, [&](const ChangedRow& row) {
            touches = touches || m_records.contains({row.table, row.id});
            mayHoldParts = mayHoldParts || !partColumns(row.table).empty();
        });
        if (!mayHoldParts)
            return touches;
        for (qsizetype known = -1;
             known != m_records.size();) { // parts of parts stand anywhere in the change
            known = m_records.size();
            changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
                if (isPart(row))
                    m_records.insert({row.table, row.id});
                touches = touches || m_records.contains({row.table, row.id});
            });
        }
        return touches;
    }

private:
    bool isPart(const ChangedRow& row)
    {
        const std::vector<int>& columns = partColumns(row.table);
        return std::ranges::any_of(row.columns, [&](const ColumnChange& change) {
            const auto place = std::ranges::find(columns, change.column);
            if (place == columns.end())
                return false;
            const QString& table = m_wholes[row.table].at(place - columns.begin());
            return m_records.contains({table, change.before.toLongLong()}) ||
                   m_records.contains({table, change.after.toLongLong()});
        });
    }

    /// The columns that say of what a record is a part: they lead to the owner, or to another part of it.
    const std::vector<int>& partColumns(const QString& table)
    {
        const auto known = m_columns.constFind(table);
        if (known != m_columns.constEnd())
            return *known;
        std::vector<int> columns;
        QStringList wholes;
        const QString owner = namedTables().contains(table) ? ownerTable(table) : table;
        for (const Reference& reference : m_references.of(table)) {
            if (owner == table || reference.table == table || ownerTable(reference.table) != owner)
                continue;
            columns.push_back(reference.column);
            wholes.append(reference.table);
        }
        m_wholes.insert(table, wholes);
        return *m_columns.insert(table, std::move(columns));
    }

    References m_references;
    QSet<Record> m_records;
    QHash<QString, std::vector<int>> m_columns;
    QHash<QString, QStringList> m_wholes; ///< where those columns lead to
};

} // namespace

QSet<qint64> stepsThatConcern(const Connection& file, const RecordRef& record)
{
    const Journal journal(file);
    PartsOverTime parts(file, record);
    std::vector<JournalEntry> entries = journal.entries();
    std::ranges::reverse(entries);
    QSet<qint64> steps;
    for (const JournalEntry& entry : entries) {
        const bool concerns = entry.action == JournalAction::Do
                                  ? parts.follow(journal.changesetOf(entry.number))
                                  : steps.contains(*entry.target);
        if (concerns)
            steps.insert(entry.number);
    }
    return steps;
}

} // namespace oslonac
