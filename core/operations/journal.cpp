// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/journal.h"

#include "core/storage/data_file.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace oslonac {

namespace {

constexpr const char* selectEntry =
    R"(SELECT number, occurred_at, officer, action, operation, details, target_number,
       is_undone, row_count, schema_version
FROM journal_entries
)";

constexpr char integerType = '\x01';
constexpr qsizetype idLength = sizeof(qint64);

/// A changeset holds integers as a type byte and eight bytes: what holds an id can be told without reading
/// the change.
QByteArray asInChangeset(qint64 id)
{
    QByteArray bytes(1 + idLength, integerType);
    qToBigEndian(id, bytes.data() + 1);
    return bytes;
}

bool holdsAny(const QByteArray& changeset, const QSet<qint64>& ids)
{
    const char* const end = changeset.constData() + changeset.size() - idLength;
    for (const char* at = changeset.constData(); at < end; ++at) {
        if (*at == integerType && ids.contains(qFromBigEndian<qint64>(at + 1)))
            return true;
    }
    return false;
}

QString jsonOf(const QStringList& details)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(details)).toJson(QJsonDocument::Compact));
}

QStringList detailsOf(const QString& json)
{
    QStringList details;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        details.append(value.toString());
    return details;
}

JournalEntry readEntry(Statement& row)
{
    JournalEntry entry;
    entry.number = row.take<qint64>();
    entry.occurredAt = row.take<QDateTime>();
    entry.officer = row.take<QString>();
    entry.action = row.take<JournalAction>();
    entry.operation.kind = row.take<OperationKind>();
    entry.operation.details = detailsOf(row.take<QString>());
    entry.target = row.take<std::optional<qint64>>();
    entry.isUndone = row.take<bool>();
    entry.rowCount = row.take<qint64>();
    entry.schemaVersion = row.take<int>();
    return entry;
}

std::optional<JournalEntry> firstEntry(Statement statement)
{
    if (!statement.step())
        return std::nullopt;
    return readEntry(statement);
}

std::vector<JournalEntry> allEntries(Statement statement)
{
    std::vector<JournalEntry> entries;
    while (statement.step())
        entries.push_back(readEntry(statement));
    return entries;
}

} // namespace

std::vector<JournalEntry> Journal::entries(std::optional<int> limit) const
{
    Statement statement = m_connection.prepare(std::string(selectEntry) + "ORDER BY number DESC\nLIMIT ?1");
    statement.bind(limit.value_or(-1));
    return allEntries(std::move(statement));
}

std::optional<JournalEntry> Journal::find(qint64 number) const
{
    Statement statement = m_connection.prepare(std::string(selectEntry) + "WHERE number = ?1");
    statement.bind(number);
    return firstEntry(std::move(statement));
}

Changeset Journal::changesetOf(qint64 number) const
{
    Statement statement = m_connection.prepare("SELECT changeset\nFROM journal_entries\nWHERE number = ?1");
    statement.bind(number);
    return Changeset(statement.step() ? statement.take<QByteArray>() : QByteArray());
}

std::vector<qint64> Journal::entriesWith(const QString& table, qint64 recordId) const
{
    // The record's id is looked for without an index; what merely looks alike is sorted out by reading the
    // changeset.
    Statement statement = m_connection.prepare("SELECT number, changeset\nFROM journal_entries\n"
                                               "WHERE instr(changeset, ?1) > 0\nORDER BY number DESC");
    statement.bind(asInChangeset(recordId));
    std::vector<qint64> numbers;
    while (statement.step()) {
        const auto number = statement.take<qint64>();
        bool found = false;
        Changeset(statement.take<QByteArray>()).forEachRow(Columns::Skip, [&](const ChangedRow& row) {
            found = found || (row.id == recordId && row.table == table);
        });
        if (found)
            numbers.push_back(number);
    }
    return numbers;
}

std::vector<JournalEntry> Journal::standing(const QString& codeBeginning) const
{
    Statement statement = m_connection.prepare(std::string(selectEntry) +
                                               "WHERE action = 'do' AND is_undone = 0 AND substr(operation, "
                                               "1, length(?1)) = ?1\nORDER BY number DESC");
    statement.bind(codeBeginning);
    return allEntries(std::move(statement));
}

std::vector<JournalEntry> Journal::reversals() const
{
    return allEntries(
        m_connection.prepare(std::string(selectEntry) + "WHERE action <> 'do'\nORDER BY number DESC"));
}

std::vector<qint64> Journal::reversibleAfter(qint64 number, const QSet<qint64>& ids) const
{
    // The changes alone are read: of very many later steps few stand on one.
    Statement statement = m_connection.prepare(
        R"(SELECT number, changeset
FROM journal_entries
WHERE number > ?1 AND action = 'do' AND is_undone = 0 AND schema_version = ?2 AND length(changeset) > 0
ORDER BY number DESC)");
    statement.bind(number).bind(DataFile::newestSchemaVersion());
    std::vector<qint64> numbers;
    while (statement.step()) {
        const auto later = statement.take<qint64>();
        if (holdsAny(statement.take<QByteArray>(), ids))
            numbers.push_back(later);
    }
    return numbers;
}

std::optional<JournalEntry> Journal::nextUndo() const
{
    Statement statement = m_connection.prepare(
        std::string(selectEntry) +
        "WHERE action = 'do' AND is_undone = 0 AND schema_version = ?1 AND length(changeset) > 0\n"
        "ORDER BY number DESC\nLIMIT 1");
    statement.bind(DataFile::newestSchemaVersion());
    return firstEntry(std::move(statement));
}

std::optional<JournalEntry> Journal::nextRedo() const
{
    // A new step ends what could be redone, as everywhere: only what was undone after the newest step comes
    // back.
    Statement statement = m_connection.prepare(
        std::string(selectEntry) +
        R"(WHERE action = 'do' AND is_undone = 1 AND schema_version = ?1 AND length(changeset) > 0
      AND undone_by > (SELECT max(number) FROM journal_entries WHERE action = 'do')
ORDER BY undone_by DESC
LIMIT 1)");
    statement.bind(DataFile::newestSchemaVersion());
    return firstEntry(std::move(statement));
}

qint64 Journal::append(const JournalEntry& entry, const Changeset& changeset) const
{
    const qint64 number = m_connection.integer("SELECT coalesce(max(number), 0) + 1 FROM journal_entries");
    Statement statement = m_connection.prepare(
        R"(INSERT INTO journal_entries(id, number, occurred_at, officer, action, operation, details, target_number,
                            is_undone, undone_by, schema_version, row_count, changeset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, NULL, ?9, ?10, ?11))");
    statement.bind(makeIdNumber())
        .bind(number)
        .bind(entry.occurredAt)
        .bind(entry.officer)
        .bind(entry.action)
        .bind(entry.operation.kind)
        .bind(jsonOf(entry.operation.details))
        .bind(entry.target)
        .bind(entry.schemaVersion)
        .bind(entry.rowCount)
        .bind(changeset.bytes());
    statement.run();
    return number;
}

void Journal::markUndone(qint64 number, qint64 undoneBy) const
{
    Statement statement =
        m_connection.prepare("UPDATE journal_entries\nSET is_undone = 1, undone_by = ?2\nWHERE number = ?1");
    statement.bind(number).bind(undoneBy);
    statement.run();
}

void Journal::markRedone(qint64 number) const
{
    Statement statement = m_connection.prepare(
        "UPDATE journal_entries\nSET is_undone = 0, undone_by = NULL\nWHERE number = ?1");
    statement.bind(number);
    statement.run();
}

} // namespace oslonac
