// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"
#include "core/storage/mapping.h"

#include <QLatin1StringView>

namespace oslonac {

/// For holding rules: what a changed row and its columns are, by the names that the mapping gives them.

template <Mapped Record>
[[nodiscard]] bool isOf(const ChangedRow& row)
{
    return row.table == QLatin1StringView(Mapping<Record>::table);
}

/// The row must be of this record's table.
template <Mapped Record>
[[nodiscard]] const std::string& columnName(const ColumnChange& column)
{
    return mapping::columnNames<Record>().at(static_cast<std::size_t>(column.column));
}

template <Mapped Record, typename Value>
[[nodiscard]] bool isColumn(const ColumnChange& column, Value Record::*member)
{
    return columnName<Record>(column) == mapping::columnOf(member);
}

} // namespace oslonac
