// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite can add changesets up but not take a record out of one, so this reads their bytes. The format is
// described in SQLite's source (ext/session/sqlite3session.c, "Changeset format") and cannot change, because
// changesets are stored.
#include "core/storage/changeset.h"

#include <QtEndian>

#include <sqlite3.h>

#include <stdexcept>

namespace oslonac {

namespace {

enum class ValueType : char { Absent = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };

/// Walks over the bytes and says how far each part reaches.
class ChangesetBytes final {
public:
    explicit ChangesetBytes(const QByteArray& bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_place >= m_bytes.size(); }
    [[nodiscard]] qsizetype place() const { return m_place; }
    [[nodiscard]] char next() const { return m_bytes.at(m_place); }
    [[nodiscard]] QByteArray since(qsizetype start) const { return m_bytes.mid(start, m_place - start); }

    void skip(qsizetype count)
    {
        if (count < 0 || count > m_bytes.size() - m_place)
            throw std::logic_error("a recorded change is cut short");
        m_place += count;
    }

    char take()
    {
        skip(1);
        return m_bytes.at(m_place - 1);
    }

    /// SQLite's variable-length integer: seven bits a byte, the highest first.
    qint64 takeLength()
    {
        qint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto byte = static_cast<uchar>(take());
            value = (value << 7) | (byte & 0x7F);
            if ((byte & 0x80) == 0)
                return value;
        }
        throw std::logic_error("a recorded change holds a length that cannot be");
    }

    QByteArray takeName()
    {
        const auto end = m_bytes.indexOf('\0', m_place);
        const auto start = m_place;
        skip(end - start + 1);
        return m_bytes.mid(start, end - start);
    }

    /// The value when it is an integer.
    std::optional<qint64> takeValue()
    {
        switch (static_cast<ValueType>(take())) {
        case ValueType::Absent:
        case ValueType::Null:
            return std::nullopt;
        case ValueType::Integer:
            skip(8);
            return qFromBigEndian<qint64>(m_bytes.constData() + m_place - 8);
        case ValueType::Real:
            skip(8);
            return std::nullopt;
        case ValueType::Text:
        case ValueType::Blob:
            skip(takeLength());
            return std::nullopt;
        }
        throw std::logic_error("a recorded change holds a value of no known kind");
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_place = 0;
};

constexpr char tableMark = 'T';

/// The id of the changed row; its first column, which every recorded change names at least once.
qint64 takeRow(ChangesetBytes& bytes, qint64 columns)
{
    const int operation = bytes.take();
    bytes.skip(1); // whether a trigger did it
    const qint64 values = operation == SQLITE_UPDATE ? 2 * columns : columns;
    qint64 id = 0;
    for (qint64 value = 0; value < values; ++value) {
        const auto integer = bytes.takeValue();
        if (value == 0)
            id = integer.value_or(0);
    }
    return id;
}

} // namespace

Changeset Changeset::without(const QString& table, qint64 id) const
{
    QByteArray kept;
    ChangesetBytes bytes(m_bytes);
    while (!bytes.atEnd()) {
        const qsizetype start = bytes.place();
        if (bytes.take() != tableMark)
            throw std::logic_error("a recorded change does not begin with its table");
        const qint64 columns = bytes.takeLength();
        bytes.skip(columns); // which of them are the key
        const bool isMeant = bytes.takeName() == table.toUtf8();
        QByteArray head = bytes.since(start);
        while (!bytes.atEnd() && bytes.next() != tableMark) {
            const qsizetype row = bytes.place();
            if (takeRow(bytes, columns) == id && isMeant)
                continue;
            kept += std::exchange(head, {}); // a table is named once, before its first row
            kept += bytes.since(row);
        }
    }
    return Changeset(kept);
}

} // namespace oslonac
