// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/operations/changes.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace oslonac {

/// What people call a record. Titles and hints are the officers' own words, in the script of the texts.
struct RecordName {
    RecordRef record;
    RecordRef owner; ///< the record it is a part of and seen with; itself when it stands alone
    QString title;   ///< "Opština Šid"
    QString hint;    ///< tells records of one title apart: "PP-2023, PP-013"
};

/// The singular of what a table holds, for people: "application". Throws std::logic_error for a table that
/// nobody named.
[[nodiscard]] QString tableTitle(const QString& table, const Texts& texts);

/// Where the records live that those of this table are parts of; the table itself when they stand alone.
[[nodiscard]] QString ownerTable(const QString& table);

/// Nothing when there is no such record (any more).
[[nodiscard]] std::optional<RecordName> recordName(const Connection& file, const RecordRef& record,
                                                   const Texts& texts);
/// Every record of the table.
[[nodiscard]] std::vector<RecordName> recordNames(const Connection& file, const QString& table,
                                                  const Texts& texts);

/// The tables whose records have names; a test holds them to the recorded tables of the schema.
[[nodiscard]] QStringList namedTables();

} // namespace oslonac
