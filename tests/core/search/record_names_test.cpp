// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/field_names.h"
#include "core/sample/sample_programme.h"
#include "core/search/record_names.h"
#include "core/storage/data_file.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const Connection& file, const char* sql)
{
    Statement statement = file.prepare(sql);
    QStringList all;
    while (statement.step())
        all.append(statement.take<QString>());
    return all;
}

} // namespace

TEST_CASE("Every recorded table has a name for its records", "[record names]")
{
    QStringList recorded;
    for (const std::string& table : recordedTables())
        recorded.append(QString::fromStdString(table));
    QStringList named = namedTables();
    recorded.sort();
    named.sort();
    CHECK((named == recorded));
}

TEST_CASE("Every column of a recorded table has a name for people", "[record names]")
{
    const FreshWorkspace workspace;
    const Texts english(Language::English);
    for (const std::string& table : recordedTables()) {
        const std::string sql = "SELECT name FROM pragma_table_info('" + table + "')";
        for (const QString& column : texts(workspace->file(), sql.c_str())) {
            INFO(table << "." << column.toStdString());
            CHECK_NOTHROW(fieldName(column, english));
        }
    }
}

TEST_CASE("The names of every table can be read, one by one and all at once", "[record names]")
{
    const FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Texts latin(Language::SerbianLatin);
    int named = 0;
    for (const QString& table : namedTables()) {
        INFO(table.toStdString());
        const auto names = recordNames(workspace->file(), table, latin);
        for (size_t i = 0; i < names.size(); i += 50) {
            const auto one = recordName(workspace->file(), names[i].record, latin);
            REQUIRE(one);
            CHECK(one->title == names[i].title);
            CHECK((one->owner == names[i].owner));
            ++named;
        }
    }
    CHECK(named > 30);
}

TEST_CASE("A record is named by its own words, in the script that is asked for", "[record names]")
{
    const FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const auto applications =
        recordNames(workspace->file(), u"applications"_s, Texts(Language::SerbianCyrillic));
    const auto first = std::ranges::find(applications, u"Општина Шид"_s, &RecordName::title);
    REQUIRE(first != applications.end());
    CHECK(first->hint.startsWith(u"PP-2023"_s));
    CHECK_FALSE(recordName(workspace->file(), {u"calls"_s, 1}, Texts(Language::English)).has_value());
    CHECK(tableTitle(u"applications"_s, Texts(Language::English)) == u"application"_s);
    CHECK_THROWS_AS(tableTitle(u"nothing"_s, Texts(Language::English)), std::logic_error);
}
