// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/codec.h"

#include <string>
#include <tuple>

namespace oslonac {

/// Which table a record stands in and which member stands in which column. Specialise beside the record:
///     static constexpr const char* table = "lots";
///     static constexpr auto columns = std::tuple{column("id", &Lot::id), ...};
/// The first column is always the id. A value of several columns (Money) names the stem: "envelope" stands in
/// envelope_minor and envelope_currency. A test compares every mapping with the live schema.
template <typename Record>
struct Mapping;

template <typename Record, typename Value>
struct MappedColumn {
    const char* name;
    Value Record::*member;
};

template <typename Record, typename Value>
constexpr MappedColumn<Record, Value> column(const char* name, Value Record::*member)
{
    return {name, member};
}

template <typename Record>
concept Mapped = requires
{
    Mapping<Record>::table;
    Mapping<Record>::columns;
};

namespace mapping {

template <typename Record, typename Value>
std::vector<std::string> namesOf(const MappedColumn<Record, Value>& mapped)
{
    const std::string name = mapped.name;
    if constexpr (Codec<Value>::columns == 2)
        return {name + "_minor", name + "_currency"};
    else
        return {name};
}

/// The columns of the table, in the order in which they are bound and read.
template <Mapped Record>
const std::vector<std::string>& columnNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        std::apply(
            [&all](const auto&... mapped) {
                (([&] {
                     for (auto& name : namesOf(mapped))
                         all.push_back(std::move(name));
                 }()),
                 ...);
            },
            Mapping<Record>::columns);
        return all;
    }();
    return names;
}

/// The name of the column a member stands in; the member must be mapped to one column.
template <Mapped Record, typename Value>
std::string columnOf(Value Record::*member)
{
    std::string name;
    const auto look = [&](const auto& mapped) {
        if constexpr (std::is_same_v<decltype(mapped.member), Value Record::*>) {
            if (mapped.member == member)
                name = mapped.name;
        }
    };
    std::apply([&](const auto&... mapped) { (look(mapped), ...); }, Mapping<Record>::columns);
    if (name.empty())
        throw std::logic_error("a member that no column holds was asked for");
    return name;
}

std::string selectClause(const char* table, const std::vector<std::string>& columns);
std::string insertStatement(const char* table, const std::vector<std::string>& columns);
std::string updateStatement(const char* table, const std::vector<std::string>& columns);

template <Mapped Record>
const std::string& selectSql()
{
    static const std::string sql = selectClause(Mapping<Record>::table, columnNames<Record>());
    return sql;
}

template <Mapped Record>
const std::string& insertSql()
{
    static const std::string sql = insertStatement(Mapping<Record>::table, columnNames<Record>());
    return sql;
}

template <Mapped Record>
const std::string& updateSql()
{
    static const std::string sql = updateStatement(Mapping<Record>::table, columnNames<Record>());
    return sql;
}

} // namespace mapping

} // namespace oslonac
