// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/holding_rule.h"
#include "core/storage/records.h"

#include <vector>

namespace oslonac {

/// For holding rules: the records of a table that the change adds or edits, as they would be.
template <Mapped Record>
[[nodiscard]] std::vector<Record> writtenRecords(const PendingChange& pending)
{
    const Changes::Rows rows = pending.changes.rows<Record>();
    std::vector<Record> records;
    for (const auto* ids : {&rows.inserted, &rows.updated}) {
        for (const qint64 id : *ids)
            records.push_back(Records<Record>(pending.file).get(Id<Record>(id)));
    }
    return records;
}

} // namespace oslonac
