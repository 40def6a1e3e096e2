// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/moved_references.h"

#include "core/storage/data_file.h"

#include <utility>

namespace oslonac {

namespace {

struct Reference {
    QString table;
    QString column;
};

std::vector<Reference> rowsOf(Statement statement)
{
    std::vector<Reference> references;
    while (statement.step()) {
        auto table = statement.take<QString>();
        references.push_back({std::move(table), statement.take<QString>()});
    }
    return references;
}

std::vector<Reference> referencesTo(const Connection& file, const QString& table)
{
    Statement statement = file.prepare(R"(SELECT tables.name, keys."from"
FROM pragma_table_list AS tables
JOIN pragma_foreign_key_list(tables.name) AS keys
WHERE tables.schema = 'main'
  AND keys."table" = ?1
ORDER BY tables.name, keys.id)");
    statement.bind(table);
    return rowsOf(std::move(statement));
}

/// Tables whose rows name the record they are about by its table and number.
std::vector<Reference> namingTables(const Connection& file)
{
    return rowsOf(file.prepare(R"(SELECT tables.name, number.name
FROM pragma_table_list AS tables
JOIN pragma_table_info(tables.name) AS word ON word.name = 'record_table'
JOIN pragma_table_info(tables.name) AS number ON number.name = 'record_id'
WHERE tables.schema = 'main'
  AND tables.type = 'table'
ORDER BY tables.name)"));
}

std::string updateSql(const Reference& reference)
{
    const std::string column = reference.column.toStdString();
    return "UPDATE " + reference.table.toStdString() + "\nSET " + column + " = ?2\nWHERE " + column + " = ?1";
}

} // namespace

void moveReferences(const Change& change, const QString& table, qint64 from, qint64 to)
{
    for (const Reference& reference : referencesTo(change.file(), table))
        change.file().prepare(updateSql(reference)).bind(from).bind(to).run();
    for (const Reference& naming : namingTables(change.file())) {
        Statement statement = change.file().prepare(updateSql(naming) + "\n  AND record_table = ?3");
        statement.bind(from).bind(to).bind(table);
        statement.run();
    }
}

} // namespace oslonac
