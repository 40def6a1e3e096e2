// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dump.h"

#include "core/storage/statement.h"

#include <catch2/catch.hpp>

namespace oslonac {

namespace {

QString dumpOfTable(const Connection& file, const std::string& table)
{
    std::string columns;
    Statement names = file.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    names.bind(QString::fromStdString(table));
    while (names.step())
        columns +=
            (columns.empty() ? "quote(" : " || '|' || quote(") + names.take<QString>().toStdString() + ")";
    QString dump = QString::fromStdString(table) + u'\n';
    Statement rows = file.prepare("SELECT " + columns + " FROM " + table + " ORDER BY id");
    while (rows.step())
        dump += rows.take<QString>() + u'\n';
    return dump;
}

} // namespace

QString dumpOf(const Connection& file)
{
    QString dump;
    for (const std::string& table : recordedTables())
        dump += dumpOfTable(file, table);
    return dump;
}

void requireReversible(Workspace& workspace, const std::function<void(Workspace&)>& operation)
{
    const QString before = dumpOf(workspace.file());
    const auto entries = workspace.journal().entries().size();
    operation(workspace);
    const QString after = dumpOf(workspace.file());
    REQUIRE(workspace.journal().entries().size() == entries + 1);
    // Compared as truth values: a failing dump would fill the screen.
    REQUIRE((after != before));
    REQUIRE(workspace.undo());
    REQUIRE((dumpOf(workspace.file()) == before));
    REQUIRE(workspace.redo());
    REQUIRE((dumpOf(workspace.file()) == after));
}

} // namespace oslonac
