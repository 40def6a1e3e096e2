// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mapping.h"

#include <QHash>
#include <QString>

#include <vector>

namespace oslonac {

/// One record of the file by its table and id, whatever it is.
struct RecordRef {
    QString table;
    qint64 id = 0;

    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

/// What one operation changed, told once after it was committed: the ids by table. Whoever shows records
/// reloads only these.
class Changes final {
public:
    struct Rows {
        std::vector<qint64> inserted;
        std::vector<qint64> updated;
        std::vector<qint64> deleted;
    };

    [[nodiscard]] bool isEmpty() const { return m_tables.isEmpty(); }
    [[nodiscard]] bool touches(const QString& table) const { return m_tables.contains(table); }
    template <Mapped Record>
    [[nodiscard]] bool touches() const
    {
        return touches(QString::fromLatin1(Mapping<Record>::table));
    }
    template <Mapped Record>
    [[nodiscard]] Rows rows() const
    {
        return m_tables.value(QString::fromLatin1(Mapping<Record>::table));
    }
    [[nodiscard]] const QHash<QString, Rows>& tables() const { return m_tables; }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }

    void note(const QString& table, Rows rows);
    /// What another step changed as well; a record that both changed is named twice.
    void add(const Changes& others);

private:
    QHash<QString, Rows> m_tables;
    qint64 m_rowCount = 0;
};

} // namespace oslonac
