// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QHash>

#include <vector>

namespace oslonac {

/// A column that holds the id of a record of another table.
struct Reference {
    int column = 0; ///< position in the table
    QString name;
    QString table; ///< where it leads to
};

/// Which columns refer to which tables, as the schema says; each table is asked for once.
class References final {
public:
    explicit References(const Connection& file) : m_file(file) {}

    [[nodiscard]] const std::vector<Reference>& of(const QString& table);
    /// Empty when the column refers to nothing.
    [[nodiscard]] QString leadsTo(const QString& table, const QString& column);

private:
    const Connection& m_file;
    QHash<QString, std::vector<Reference>> m_known;
};

} // namespace oslonac
