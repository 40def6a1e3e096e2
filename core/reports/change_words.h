// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/history.h"
#include "core/search/record_names.h"

namespace oslonac {

/// What one step did to one field, in people's words: amounts with their currency, records by name, codes as
/// words, dates as dates. Empty `before` or `after` means that nothing stood there.
struct WordedChange {
    JournalEntry entry;
    RecordRef record;
    RecordRef owner; ///< the record it is seen with; itself when that is gone
    RowChange change = RowChange::Updated;
    QString kind;  ///< what the record is: "application"
    QString title; ///< which one: "Opština Šid"
    QString hint;
    QString column; ///< the schema's name, an amount's stem
    QString field;  ///< its name for people
    QString before;
    QString after;
    QString difference; ///< "+2,000.00 EUR", for numbers and amounts that changed
};

/// In the order of the changes, without what says nothing to people (ids, positions of the journal).
[[nodiscard]] std::vector<WordedChange> inWords(const Connection& file,
                                                const std::vector<FieldChange>& changes, const Texts& texts);

/// Steps of the journal that delete something and were not taken back, newest first: what can be brought
/// back by undoing them.
[[nodiscard]] std::vector<JournalEntry> deletions(const Connection& file);

} // namespace oslonac
