// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/references.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace oslonac {

const std::vector<Reference>& References::of(const QString& table)
{
    const auto known = m_known.constFind(table);
    if (known != m_known.constEnd())
        return *known;
    Statement statement = m_file.prepare("SELECT columns.cid, columns.name, links.\"table\"\n"
                                         "FROM pragma_table_info(?1) AS columns\n"
                                         "JOIN pragma_foreign_key_list(?1) AS links"
                                         " ON links.\"from\" = columns.name");
    statement.bind(table);
    std::vector<Reference> found;
    while (statement.step()) {
        Reference reference;
        reference.column = statement.take<int>();
        reference.name = statement.take<QString>();
        reference.table = statement.take<QString>();
        found.push_back(std::move(reference));
    }
    return *m_known.insert(table, std::move(found));
}

QString References::leadsTo(const QString& table, const QString& column)
{
    const std::vector<Reference>& all = of(table);
    const auto found = std::ranges::find(all, column, &Reference::name);
    return found == all.end() ? QString() : found->table;
}

} // namespace oslonac
