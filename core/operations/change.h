// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records.h"

namespace oslonac {

/// The permission to write, given only to the body of an operation by the one door (door.h). Whatever is
/// written through it is recorded, can be undone, and appears in history.
class Change final {
public:
    [[nodiscard]] const Connection& file() const { return m_connection; }

    /// A record without an id gets one. Returns the id.
    template <Mapped Record>
    Id<Record> insert(Record record) const
    {
        if (!record.id.isValid())
            record.id = Id<Record>::make();
        run(mapping::insertSql<Record>(), record);
        return record.id;
    }

    template <Mapped Record>
    void update(const Record& record) const
    {
        run(mapping::updateSql<Record>(), record);
    }

    /// Children go first, by hand: the schema has no cascades, because redo would lose them.
    template <Mapped Record>
    void remove(Id<Record> id) const
    {
        // Appended piece by piece: GCC 12 sees an overflow in the sum of such literals that is not there.
        std::string sql = "DELETE FROM ";
        sql += Mapping<Record>::table;
        sql += "\nWHERE id = ?1";
        Statement statement = m_connection.prepare(sql);
        statement.bind(id);
        statement.run();
    }

private:
    friend class Door;
    explicit Change(const Connection& connection) : m_connection(connection) {}

    template <Mapped Record>
    void run(const std::string& sql, const Record& record) const
    {
        std::apply([&](const auto&... mapped) { (requireText(record.*(mapped.member)), ...); },
                   Mapping<Record>::columns);
        Statement statement = m_connection.prepare(sql);
        std::apply([&](const auto&... mapped) { (statement.bind(record.*(mapped.member)), ...); },
                   Mapping<Record>::columns);
        statement.run();
    }

    /// However a text came here, what no document can hold is not kept. Throws RuleBroken.
    static void requireText(const QString& text);
    template <typename Value>
    static void requireText(const Value&)
    {}

    const Connection& m_connection;
};

} // namespace oslonac
