// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3_session;

namespace oslonac {

enum class RowChange { Inserted, Updated, Deleted };

/// One column of one changed row. A column that the change did not touch is absent from the list.
struct ColumnChange {
    int column = 0; ///< position in the table as it was when the change was made
    QVariant before;
    QVariant after;
};

struct ChangedRow {
    QString table;
    qint64 id = 0;
    RowChange change = RowChange::Updated;
    std::vector<ColumnChange> columns;
};

/// A row that is no longer as the changeset left it, so that applying would overwrite later work.
struct ChangeConflict {
    QString table;
    qint64 id = 0;
};

enum class Columns { Read, Skip };

/// What one operation did to the file, as SQLite's session extension recorded it: opaque bytes that can be
/// read, turned round and applied. Applying never overwrites later work: the first conflict stops it.
class Changeset final {
public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    void forEachRow(Columns columns, const std::function<void(const ChangedRow&)>& visit) const;
    [[nodiscard]] Changeset inverted() const;
    /// The same without what it holds of one record.
    [[nodiscard]] Changeset without(const QString& table, qint64 id) const;

    /// Runs inside a transaction of the caller, who rolls back when conflicts come back.
    [[nodiscard]] std::vector<ChangeConflict> applyTo(const Connection& connection) const;

private:
    QByteArray m_bytes;
};

/// Records what is written to the named tables while it lives. Nothing else may use SQLite's preupdate hook:
/// a second user switches recording off without an error.
class ChangeRecorder final {
public:
    ChangeRecorder(const Connection& connection, const std::vector<std::string>& tables);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    [[nodiscard]] Changeset changeset() const;

private:
    const Connection& m_connection;
    sqlite3_session* m_session = nullptr;
};

} // namespace oslonac
