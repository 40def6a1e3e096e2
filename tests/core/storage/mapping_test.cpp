// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mapping.h"

#include "core/storage/data_file.h"
#include "core/storage/statement.h"
#include "tests/support/every_record.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QRegularExpression>

#include <set>
#include <type_traits>

using namespace oslonac;

namespace {

template <typename Value>
struct Plain {
    using type = Value;
};

template <typename Value>
struct Plain<std::optional<Value>> {
    using type = Value;
};

std::vector<std::string> columnsInFile(const Connection& file, const char* table)
{
    Statement statement = file.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    statement.bind(QString::fromLatin1(table));
    std::vector<std::string> names;
    while (statement.step())
        names.push_back(statement.take<QString>().toStdString());
    return names;
}

// The codes that the CHECK of a column allows.
std::set<QString> codesInFile(const Connection& file, const char* table, const std::string& column)
{
    Statement statement = file.prepare("SELECT sql FROM sqlite_schema WHERE name = ?1");
    statement.bind(QString::fromLatin1(table));
    statement.step();
    const QRegularExpression check(
        QStringLiteral("\\b%1 TEXT(?: NOT NULL)?(?: DEFAULT '[a-z]*')?\\s+CHECK \\(%1 IN \\(([^)]*)\\)\\)")
            .arg(QString::fromStdString(column)));
    std::set<QString> codes;
    for (QString code : check.match(statement.take<QString>()).captured(1).split(u',', Qt::SkipEmptyParts))
        codes.insert(code.remove(u'\'').trimmed());
    return codes;
}

template <Coded Enum>
std::set<QString> codesInProgram()
{
    std::set<QString> codes;
    for (const auto& [value, code] : Codes<Enum>::list)
        codes.insert(QString::fromLatin1(code));
    return codes;
}

template <typename Record, typename Value>
void requireSameCodes(const Connection& file, const MappedColumn<Record, Value>& mapped)
{
    using Bare = typename Plain<Value>::type;
    CAPTURE(mapped.name);
    if constexpr (std::is_same_v<Bare, Money>)
        CHECK((codesInFile(file, Mapping<Record>::table, std::string(mapped.name) + "_currency") ==
               codesInProgram<Currency>()));
    else if constexpr (Coded<Bare>)
        CHECK((codesInFile(file, Mapping<Record>::table, mapped.name) == codesInProgram<Bare>()));
}

} // namespace

TEST_CASE("Every recorded table has a record, and every record a recorded table")
{
    std::set<std::string> mapped;
    forEveryRecord([&]<typename Record>(const Record&) { mapped.insert(Mapping<Record>::table); });
    const std::set<std::string> recorded(recordedTables().begin(), recordedTables().end());
    CHECK((mapped == recorded));
}

TEST_CASE("Every mapping names the columns of its table, all and in their order")
{
    const FreshWorkspace workspace;
    forEveryRecord([&]<typename Record>(const Record&) {
        CAPTURE(Mapping<Record>::table);
        CHECK(mapping::columnNames<Record>() == columnsInFile(workspace->file(), Mapping<Record>::table));
    });
}

TEST_CASE("The file allows exactly the codes that the program writes")
{
    const FreshWorkspace workspace;
    forEveryRecord([&]<typename Record>(const Record&) {
        CAPTURE(Mapping<Record>::table);
        std::apply([&](const auto&... mapped) { (requireSameCodes(workspace->file(), mapped), ...); },
                   Mapping<Record>::columns);
    });
}

TEST_CASE("The column of a member is found among members of the same kind")
{
    CHECK(mapping::columnOf(&Lot::callId) == "call_id");
    CHECK(mapping::columnOf(&Criterion::multiplier) == "multiplier");
}
