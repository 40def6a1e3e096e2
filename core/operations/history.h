// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"

namespace oslonac {

/// One field of one record as one step changed it. `before` is absent where the record was made, `after`
/// where it was deleted.
struct FieldChange {
    JournalEntry entry;
    QString table;
    qint64 recordId = 0;
    RowChange change = RowChange::Updated;
    QString field; ///< the column's name
    QVariant before;
    QVariant after;
};

/// Who changed what and when, with the old and the new value of every field; always on.
class History final {
public:
    explicit History(const Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<FieldChange> ofEntry(qint64 number) const;
    [[nodiscard]] std::vector<FieldChange> ofEntry(const JournalEntry& entry) const;
    /// Newest first; an undo shows as a step of its own.
    [[nodiscard]] std::vector<FieldChange> ofRecord(const QString& table, qint64 recordId) const;

private:
    [[nodiscard]] std::vector<FieldChange> fieldsOf(const JournalEntry& entry, const Changeset& changeset,
                                                    std::optional<qint64> recordId) const;

    const Connection& m_connection;
};

} // namespace oslonac
