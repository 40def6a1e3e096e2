// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mapping.h"
#include "core/storage/statement.h"

#include <optional>
#include <stdexcept>
#include <unordered_map>
#include <vector>

namespace oslonac {

/// Reads the records of one table. Writing needs a Change, which only the one door gives out
/// (operations/change.h).
template <Mapped Record>
class Records final {
public:
    explicit Records(const Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<Record> find(Id<Record> id) const { return first("WHERE id = ?1", id); }

    /// For ids that a foreign key vouches for; throws std::logic_error when there is no such record.
    [[nodiscard]] Record get(Id<Record> id) const
    {
        auto record = find(id);
        if (!record) {
            // Appended piece by piece: GCC 12 sees an overflow in the sum of such literals that is not there.
            std::string what = "no such record in ";
            what += Mapping<Record>::table;
            throw std::logic_error(what);
        }
        return *std::move(record);
    }

    [[nodiscard]] std::vector<Record> all(const char* tail = "ORDER BY id") const { return select(tail); }

    /// Records whose member has this value, in the order of their ids, or of `order` where it is given.
    template <typename Value>
    [[nodiscard]] std::vector<Record> by(Value Record::*member, const std::type_identity_t<Value>& value,
                                         const char* order = "id") const
    {
        return select("WHERE " + mapping::columnOf(member) + " = ?1\nORDER BY " + order, value);
    }

    template <typename Value>
    [[nodiscard]] std::optional<Record> firstBy(Value Record::*member,
                                                const std::type_identity_t<Value>& value) const
    {
        return first("WHERE " + mapping::columnOf(member) + " = ?1\nORDER BY id", value);
    }

    /// `tail` is everything after FROM, a literal of the caller: "WHERE call_id = ?1 ORDER BY position".
    template <typename... Values>
    [[nodiscard]] std::vector<Record> select(const std::string& tail, const Values&... values) const
    {
        Statement statement = m_connection.prepare(mapping::selectSql<Record>() + "\n" + tail);
        (statement.bind(values), ...);
        std::vector<Record> records;
        while (statement.step())
            records.push_back(read(statement));
        return records;
    }

    template <typename... Values>
    [[nodiscard]] std::optional<Record> first(const std::string& tail, const Values&... values) const
    {
        Statement statement = m_connection.prepare(mapping::selectSql<Record>() + "\n" + tail);
        (statement.bind(values), ...);
        if (!statement.step())
            return std::nullopt;
        return read(statement);
    }

    [[nodiscard]] qint64 count() const
    {
        return m_connection.integer((std::string("SELECT count(*) FROM ") + Mapping<Record>::table).c_str());
    }

private:
    static Record read(Statement& statement)
    {
        Record record{};
        std::apply([&](const auto&... mapped) { (readMember(statement, record, mapped), ...); },
                   Mapping<Record>::columns);
        return record;
    }

    template <typename Value>
    static void readMember(Statement& statement, Record& record, const MappedColumn<Record, Value>& mapped)
    {
        record.*(mapped.member) = statement.take<Value>();
    }

    const Connection& m_connection;
};

/// Children by parent, read in one go: `grouped(Records<Lot>(file).all(), &Lot::callId)`.
template <typename Record, typename Key>
std::unordered_map<Key, std::vector<Record>> grouped(std::vector<Record> records, Key Record::*key)
{
    std::unordered_map<Key, std::vector<Record>> groups;
    for (Record& record : records)
        groups[record.*key].push_back(std::move(record));
    return groups;
}

} // namespace oslonac
