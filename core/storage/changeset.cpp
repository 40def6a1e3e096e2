// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

#include <sqlite3.h>

namespace oslonac {

namespace {

struct FinishIteration {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

QByteArray taken(int size, void* memory)
{
    const std::unique_ptr<void, SqliteFree> owner(memory);
    return QByteArray(static_cast<const char*>(memory), size);
}

void require(int code, const Connection* connection = nullptr)
{
    if (code != SQLITE_OK)
        throwStorageFault(code, connection != nullptr ? connection->path() : QString(), sqlite3_errstr(code));
}

QVariant valueOf(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* text = static_cast<const char*>(static_cast<const void*>(sqlite3_value_text(value)));
        return QString::fromUtf8(text, sqlite3_value_bytes(value));
    }
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

RowChange changeOf(int operation)
{
    if (operation == SQLITE_INSERT)
        return RowChange::Inserted;
    return operation == SQLITE_DELETE ? RowChange::Deleted : RowChange::Updated;
}

sqlite3_value* sideOf(sqlite3_changeset_iter* iterator, RowChange change, RowChange absent, int column)
{
    sqlite3_value* value = nullptr;
    if (change == absent)
        return nullptr;
    if (absent == RowChange::Inserted)
        sqlite3changeset_old(iterator, column, &value);
    else
        sqlite3changeset_new(iterator, column, &value);
    return value;
}

// The id is the first column of every recorded table (schema rule).
qint64 idOf(sqlite3_changeset_iter* iterator, RowChange change)
{
    sqlite3_value* value = sideOf(iterator, change, RowChange::Inserted, 0);
    if (value == nullptr)
        value = sideOf(iterator, change, RowChange::Deleted, 0);
    return value != nullptr ? sqlite3_value_int64(value) : 0;
}

std::vector<ColumnChange> columnsOf(sqlite3_changeset_iter* iterator, RowChange change, int count)
{
    std::vector<ColumnChange> columns;
    for (int column = 0; column < count; ++column) {
        sqlite3_value* before = sideOf(iterator, change, RowChange::Inserted, column);
        sqlite3_value* after = sideOf(iterator, change, RowChange::Deleted, column);
        const bool key = column == 0 && change == RowChange::Updated;
        if ((before == nullptr && after == nullptr) || key)
            continue;
        columns.push_back({column, before != nullptr ? valueOf(before) : QVariant(),
                           after != nullptr ? valueOf(after) : QVariant()});
    }
    return columns;
}

int abortOnConflict(void* context, int kind, sqlite3_changeset_iter* iterator)
{
    auto* conflicts = static_cast<std::vector<ChangeConflict>*>(context);
    ChangeConflict conflict;
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY) {
        const char* table = nullptr;
        int count = 0;
        int operation = 0;
        if (sqlite3changeset_op(iterator, &table, &count, &operation, nullptr) == SQLITE_OK)
            conflict = {QString::fromUtf8(table), idOf(iterator, changeOf(operation))};
    }
    conflicts->push_back(conflict);
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

void Changeset::forEachRow(Columns columns, const std::function<void(const ChangedRow&)>& visit) const
{
    sqlite3_changeset_iter* iterator = nullptr;
    require(sqlite3changeset_start(&iterator, static_cast<int>(m_bytes.size()),
                                   const_cast<char*>(m_bytes.constData())));
    std::unique_ptr<sqlite3_changeset_iter, FinishIteration> owner(iterator); // the visitor may throw
    ChangedRow row;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* table = nullptr;
        int count = 0;
        int operation = 0;
        sqlite3changeset_op(iterator, &table, &count, &operation, nullptr);
        const QLatin1StringView name(table);
        if (row.table != name)
            row.table = name;
        row.change = changeOf(operation);
        row.id = idOf(iterator, row.change);
        if (columns == Columns::Read)
            row.columns = columnsOf(iterator, row.change, count);
        visit(row);
    }
    require(sqlite3changeset_finalize(owner.release()));
}

Changeset Changeset::inverted() const
{
    int size = 0;
    void* memory = nullptr;
    require(sqlite3changeset_invert(static_cast<int>(m_bytes.size()), m_bytes.constData(), &size, &memory));
    return Changeset(taken(size, memory));
}

std::vector<ChangeConflict> Changeset::applyTo(const Connection& connection) const
{
    std::vector<ChangeConflict> conflicts;
    const int result =
        sqlite3changeset_apply(connection.handle(), static_cast<int>(m_bytes.size()),
                               const_cast<char*>(m_bytes.constData()), nullptr, &abortOnConflict, &conflicts);
    if (result != SQLITE_OK && result != SQLITE_ABORT && result != SQLITE_CONSTRAINT)
        require(result, &connection);
    if (result != SQLITE_OK && conflicts.empty())
        conflicts.push_back({});
    return conflicts;
}

ChangeRecorder::ChangeRecorder(const Connection& connection, const std::vector<std::string>& tables)
    : m_connection(connection)
{
    require(sqlite3session_create(connection.handle(), "main", &m_session), &connection);
    for (const std::string& table : tables) {
        const int result = sqlite3session_attach(m_session, table.c_str());
        if (result != SQLITE_OK) {
            sqlite3session_delete(m_session);
            require(result, &connection);
        }
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

Changeset ChangeRecorder::changeset() const
{
    int size = 0;
    void* memory = nullptr;
    require(sqlite3session_changeset(m_session, &size, &memory), &m_connection);
    return Changeset(taken(size, memory));
}

} // namespace oslonac
