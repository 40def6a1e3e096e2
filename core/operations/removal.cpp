// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/removal.h"

#include "core/storage/data_file.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace oslonac {

namespace {

using Ids = std::set<qint64>;

enum class Presence { Required, Optional };

struct Reference {
    std::string table;
    std::string column;
    std::string target;
    Presence presence = Presence::Required;
};

std::vector<Reference> referencesOf(const Connection& file, const std::string& table)
{
    Statement statement = file.prepare(R"(SELECT keys."from", keys."table", columns."notnull"
FROM pragma_foreign_key_list(?1) AS keys
JOIN pragma_table_info(?1) AS columns ON columns.name = keys."from")");
    statement.bind(QString::fromStdString(table));
    std::vector<Reference> references;
    while (statement.step()) {
        Reference reference{table, statement.takeText().toStdString(), statement.takeText().toStdString()};
        if (statement.takeInteger() == 0)
            reference.presence = Presence::Optional;
        references.push_back(std::move(reference));
    }
    return references;
}

bool namesItsSubject(const Connection& file, const std::string& table)
{
    Statement statement = file.prepare(R"(SELECT count(*)
FROM pragma_table_info(?1)
WHERE name IN ('record_table', 'record_id'))");
    return statement.bind(QString::fromStdString(table)).step() && statement.takeInteger() == 2;
}

QString asList(const Ids& ids)
{
    QString list = QStringLiteral("[");
    for (const qint64 id : ids)
        list += (list.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(id);
    return list + u']';
}

Ids idsFrom(Statement& statement)
{
    Ids ids;
    while (statement.step())
        ids.insert(statement.takeInteger());
    return ids;
}

// Table and column come from the schema itself; everything else is bound.
Ids pointingTo(const Connection& file, const Reference& reference, const Ids& targets)
{
    Statement statement = file.prepare("SELECT id FROM " + reference.table + "\nWHERE " + reference.column +
                                       " IN (SELECT value FROM json_each(?1))");
    statement.bind(asList(targets));
    return idsFrom(statement);
}

Ids naming(const Connection& file, const std::string& table, const std::string& subject, const Ids& targets)
{
    Statement statement =
        file.prepare("SELECT id FROM " + table +
                     "\nWHERE record_table = ?1 AND record_id IN (SELECT value FROM json_each(?2))");
    statement.bind(QString::fromStdString(subject)).bind(asList(targets));
    return idsFrom(statement);
}

Ids without(const Ids& ids, const Ids& known)
{
    Ids rest;
    std::set_difference(ids.begin(), ids.end(), known.begin(), known.end(), std::inserter(rest, rest.end()));
    return rest;
}

} // namespace

Removal::Removal(const Connection& file, const std::vector<Root>& roots, LooseReference loose)
{
    std::vector<Reference> references;
    std::vector<std::string> naming_;
    for (const std::string& table : recordedTables()) {
        std::ranges::move(referencesOf(file, table), std::back_inserter(references));
        if (namesItsSubject(file, table))
            naming_.push_back(table);
    }
    std::vector<std::pair<std::string, Ids>> fresh;
    const auto take = [&](const std::string& table, const Ids& ids) {
        Ids added = without(ids, m_rows[table]);
        if (added.empty())
            return;
        m_rows[table].insert(added.begin(), added.end());
        fresh.emplace_back(table, std::move(added));
    };
    for (const Root& root : roots)
        take(root.table, {root.id});
    while (!fresh.empty()) {
        const auto [target, ids] = std::move(fresh.back());
        fresh.pop_back();
        for (const Reference& reference : references) {
            const bool goes = reference.presence == Presence::Required || loose == LooseReference::Goes;
            if (reference.target == target && goes)
                take(reference.table, pointingTo(file, reference, ids));
        }
        for (const std::string& table : naming_)
            take(table, naming(file, table, target, ids));
    }
    for (const Reference& reference : references) {
        if (reference.presence == Presence::Required || !m_rows.contains(reference.target))
            continue;
        Ids kept = without(pointingTo(file, reference, m_rows[reference.target]), m_rows[reference.table]);
        if (!kept.empty())
            m_emptied.push_back({reference.table, reference.column, std::move(kept)});
    }
}

int Removal::count(const char* table) const
{
    const auto rows = m_rows.find(table);
    return rows == m_rows.end() ? 0 : static_cast<int>(rows->second.size());
}

void Removal::carryOut(const Change& change) const
{
    for (const Emptied& emptied : m_emptied) {
        Statement statement = change.file().prepare("UPDATE " + emptied.table + "\nSET " + emptied.column +
                                                    " = NULL\nWHERE id IN (SELECT value FROM json_each(?1))");
        statement.bind(asList(emptied.ids)).run();
    }
    // The recorded tables stand in the order of their references, so that children come after their parents.
    const std::vector<std::string>& tables = recordedTables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        const auto rows = m_rows.find(*table);
        if (rows == m_rows.end() || rows->second.empty())
            continue;
        Statement statement = change.file().prepare("DELETE FROM " + *table +
                                                    "\nWHERE id IN (SELECT value FROM json_each(?1))");
        statement.bind(asList(rows->second)).run();
    }
}

} // namespace oslonac
