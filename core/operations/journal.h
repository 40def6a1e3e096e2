// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/changes.h"
#include "core/operations/operation.h"
#include "core/storage/changeset.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace oslonac {

enum class JournalAction { Do, Undo, Redo };

template <>
struct Codes<JournalAction> {
    static constexpr std::array list{coded(JournalAction::Do, "do"), coded(JournalAction::Undo, "undo"),
                                     coded(JournalAction::Redo, "redo")};
};

/// One line of the journal: who did what and when. `number` counts from 1 without gaps and names the entry to
/// people.
struct JournalEntry {
    qint64 number = 0;
    QDateTime occurredAt; ///< UTC
    QString officer;
    JournalAction action = JournalAction::Do;
    Operation operation{};
    std::optional<qint64> target; ///< the entry that was undone or redone
    bool isUndone = false;
    qint64 rowCount = 0;
    int schemaVersion = 0;
};

/// The journal in the file: what every operation did, with the recorded change itself. Only the door writes
/// it.
class Journal final {
public:
    explicit Journal(const Connection& connection) : m_connection(connection) {}

    /// Newest first; everything when `limit` is absent.
    [[nodiscard]] std::vector<JournalEntry> entries(std::optional<int> limit = std::nullopt) const;
    [[nodiscard]] std::optional<JournalEntry> find(qint64 number) const;
    [[nodiscard]] Changeset changesetOf(qint64 number) const;
    /// Entries whose change holds this record, newest first.
    [[nodiscard]] std::vector<qint64> entriesWith(const QString& table, qint64 recordId) const;

    /// Steps that were not taken back, of the kinds whose codes begin so; newest first.
    [[nodiscard]] std::vector<JournalEntry> standing(const QString& codeBeginning) const;
    /// Everything that was undone or done again, newest first.
    [[nodiscard]] std::vector<JournalEntry> reversals() const;
    /// Steps after this one that were not taken back, that can be, and whose change holds one of these ids;
    /// newest first. What merely looks alike is among them.
    [[nodiscard]] std::vector<qint64> reversibleAfter(qint64 number, const QSet<qint64>& ids) const;

    /// The step that undo would take back now, and the one that redo would bring back. Steps of which nothing
    /// is left but their name, because their data were erased for good, are passed over.
    [[nodiscard]] std::optional<JournalEntry> nextUndo() const;
    [[nodiscard]] std::optional<JournalEntry> nextRedo() const;

private:
    friend class Door;
    qint64 append(const JournalEntry& entry, const Changeset& changeset) const;
    void markUndone(qint64 number, qint64 undoneBy) const;
    void markRedone(qint64 number) const;
    /// Takes a record's values out of every entry, also out of the words that name the entries; false when
    /// none held it.
    bool forget(const RecordRef& record) const;
    void rewrite(qint64 number, const Changeset& changeset) const;
    void rewriteDetails(const std::vector<qint64>& numbers, const QStringList& forgotten) const;

    const Connection& m_connection;
};

} // namespace oslonac
