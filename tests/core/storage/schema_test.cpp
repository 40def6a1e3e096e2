// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"
#include "core/storage/statement.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace oslonac;

namespace {

QStringList texts(const Connection& file, const std::string& sql)
{
    Statement statement = file.prepare(sql);
    QStringList all;
    while (statement.step())
        all.append(statement.take<QString>());
    return all;
}

QStringList tablesOf(const Connection& file)
{
    return texts(
        file,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
}

} // namespace

TEST_CASE("Every table but the journal and the contents of documents is recorded, and nothing else is")
{
    const FreshWorkspace workspace;
    QStringList recorded{QStringLiteral("journal_entries"), QStringLiteral("document_contents")};
    for (const std::string& table : recordedTables())
        recorded.append(QString::fromStdString(table));
    recorded.sort();
    CHECK(recorded == tablesOf(workspace->file()));
}

TEST_CASE("Every table is strict")
{
    const FreshWorkspace workspace;
    CHECK(texts(workspace->file(),
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                "AND strict = 0 AND name NOT LIKE 'sqlite%'")
              .isEmpty());
}

TEST_CASE("The first column of every table is the id and its only primary key")
{
    const FreshWorkspace workspace;
    for (const QString& table : tablesOf(workspace->file())) {
        CAPTURE(table.toStdString());
        CHECK(texts(workspace->file(), "SELECT name || type || cid FROM pragma_table_info('" +
                                           table.toStdString() + "') WHERE pk > 0") ==
              QStringList{QStringLiteral("idINTEGER0")});
    }
}

TEST_CASE("No reference cascades, for redo would lose what went with the parent")
{
    const FreshWorkspace workspace;
    for (const QString& table : tablesOf(workspace->file())) {
        CAPTURE(table.toStdString());
        CHECK(texts(workspace->file(), "SELECT \"from\" FROM pragma_foreign_key_list('" +
                                           table.toStdString() +
                                           "') WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'")
                  .isEmpty());
    }
}

TEST_CASE("No column is generated, for recording would fail")
{
    const FreshWorkspace workspace;
    for (const QString& table : tablesOf(workspace->file())) {
        CAPTURE(table.toStdString());
        CHECK(texts(workspace->file(),
                    "SELECT name FROM pragma_table_xinfo('" + table.toStdString() + "') WHERE hidden <> 0")
                  .isEmpty());
    }
}

TEST_CASE("Only the journal's number is unique, for values that change places would collide")
{
    const FreshWorkspace workspace;
    QStringList unique;
    for (const QString& table : tablesOf(workspace->file())) {
        if (!texts(workspace->file(),
                   "SELECT name FROM pragma_index_list('" + table.toStdString() + "') WHERE \"unique\" <> 0")
                 .isEmpty())
            unique.append(table);
    }
    CHECK(unique == QStringList{QStringLiteral("journal_entries")});
}

TEST_CASE("Tables have plural names and columns plain ones, in lower case with underscores")
{
    const FreshWorkspace workspace;
    const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    const QRegularExpression plural(QStringLiteral("^([a-z]+_)*([a-z]+s|criteria|addenda)(_of_[a-z]+)?$"));
    for (const QString& table : tablesOf(workspace->file())) {
        CAPTURE(table.toStdString());
        CHECK(plural.match(table).hasMatch());
        for (const QString& column :
             texts(workspace->file(), "SELECT name FROM pragma_table_info('" + table.toStdString() + "')")) {
            CAPTURE(column.toStdString());
            CHECK(plain.match(column).hasMatch());
        }
    }
}

TEST_CASE("Every reference's column that ends in _id is declared as a foreign key")
{
    const FreshWorkspace workspace;
    for (const QString& table : tablesOf(workspace->file())) {
        const std::string name = table.toStdString();
        CAPTURE(name);
        const QStringList ids =
            texts(workspace->file(), "SELECT name FROM pragma_table_info('" + name +
                                         "') WHERE name LIKE '%\\_id' ESCAPE '\\' ORDER BY name");
        const QStringList keys =
            texts(workspace->file(), "SELECT \"from\" FROM pragma_foreign_key_list('" + name +
                                         "') WHERE \"from\" LIKE '%\\_id' ESCAPE '\\' ORDER BY \"from\"");
        // An approval may be given to a record of any table.
        CHECK(keys == (table == u"approvals" ? QStringList() : ids));
    }
}

TEST_CASE("What refers to records that are deleted by the thousand is found by an index")
{
    const FreshWorkspace workspace;
    const QStringList withoutIndex = texts(workspace->file(), R"(
        SELECT tables.name || '.' || keys."from"
        FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
        WHERE tables.type = 'table'
          AND keys."table" IN ('organisations', 'applications', 'agreements')
          AND NOT EXISTS (
              SELECT 1
              FROM pragma_index_list(tables.name) AS indexes, pragma_index_info(indexes.name) AS columns
              WHERE columns.seqno = 0 AND columns.name = keys."from"))");
    CHECK(withoutIndex == QStringList());
}

TEST_CASE("The file says whose it is and of which version")
{
    const FreshWorkspace workspace;
    CHECK(workspace->file().integer("PRAGMA application_id") == 0x4F534C4E);
    CHECK(workspace->file().integer("PRAGMA user_version") == DataFile::newestSchemaVersion());
}

TEST_CASE("A date that does not exist is refused by the file itself")
{
    const FreshWorkspace workspace;
    const Transaction transaction(workspace->file());
    const char* insert = "INSERT INTO programmes VALUES (1, '', '', '', '', '', '', '', '', '', NULL, NULL, "
                         "'2023-02-30', NULL)";
    CHECK_THROWS_AS(workspace->file().execute(insert), std::logic_error);
}
