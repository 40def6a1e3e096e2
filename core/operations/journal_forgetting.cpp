// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/journal.h"

#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace oslonac {

namespace {

/// Every text that ever stood in the record, as the changeset tells.
void collectTexts(QStringList& texts, const Changeset& changeset, const RecordRef& record)
{
    changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (row.table != record.table || row.id != record.id)
            return;
        for (const ColumnChange& column : row.columns) {
            for (const QVariant& side : {column.before, column.after}) {
                if (const QString text = side.toString().simplified(); !text.isEmpty())
                    texts.append(text);
            }
        }
    });
}

qint64 rowsIn(const Changeset& changeset)
{
    qint64 rows = 0;
    changeset.forEachRow(Columns::Skip, [&](const ChangedRow&) { ++rows; });
    return rows;
}

} // namespace

bool Journal::forget(const RecordRef& record) const
{
    const std::vector<qint64> numbers = entriesWith(record.table, record.id);
    QStringList texts;
    for (const qint64 number : numbers) {
        const Changeset recorded = changesetOf(number);
        collectTexts(texts, recorded, record);
        rewrite(number, recorded.without(record.table, record.id));
    }
    rewriteDetails(numbers, texts);
    return !numbers.empty();
}

void Journal::rewrite(qint64 number, const Changeset& changeset) const
{
    Statement statement =
        m_connection.prepare("UPDATE journal_entries\nSET changeset = ?2, row_count = ?3\nWHERE number = ?1");
    statement.bind(number).bind(changeset.bytes()).bind(rowsIn(changeset));
    statement.run();
}

void Journal::rewriteDetails(const std::vector<qint64>& numbers, const QStringList& forgotten) const
{
    for (const JournalEntry& entry : entries()) {
        // An undo or redo is named like the step it belongs to.
        if (std::find(numbers.begin(), numbers.end(), entry.target.value_or(entry.number)) == numbers.end())
            continue;
        QJsonArray kept;
        for (const QString& detail : entry.operation.details) {
            if (!forgotten.contains(detail.simplified()))
                kept.append(detail);
        }
        Statement statement =
            m_connection.prepare("UPDATE journal_entries\nSET details = ?2\nWHERE number = ?1");
        statement.bind(entry.number)
            .bind(QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
        statement.run();
    }
}

} // namespace oslonac
