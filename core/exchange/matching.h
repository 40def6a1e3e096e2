// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/change.h"

#include <algorithm>
#include <unordered_map>

namespace oslonac {

/// Field by field, the id too.
template <Mapped Record>
[[nodiscard]] bool isSameRecord(const Record& a, const Record& b)
{
    return std::apply(
        [&](const auto&... mapped) { return ((a.*(mapped.member) == b.*(mapped.member)) && ...); },
        Mapping<Record>::columns);
}

/// From the ids of an import to the ids of the file.
template <typename Record>
using IdMap = std::unordered_map<Id<Record>, Id<Record>>;

template <typename Record>
[[nodiscard]] std::optional<Id<Record>> mapped(const IdMap<Record>& ids, const std::optional<Id<Record>>& id)
{
    return id ? std::optional(ids.at(*id)) : std::nullopt;
}

/// What bringing records into the file left: the file's ids of the records that were wanted, in their order,
/// and the records that nobody wanted any more, still in the file.
template <Mapped Record>
struct Brought {
    std::vector<Id<Record>> ids;
    std::vector<Record> unwanted;
};

/// Brings the wanted records into the file: where `same` finds one among the existing, it keeps its id and is
/// written only if a field differs; the others are added.
template <Mapped Record, typename Same>
Brought<Record> bring(const Change& change, std::vector<Record> existing, std::vector<Record> wanted,
                      const Same& same)
{
    Brought<Record> brought;
    for (Record& record : wanted) {
        const auto found = std::find_if(existing.begin(), existing.end(),
                                        [&](const Record& candidate) { return same(candidate, record); });
        if (found == existing.end()) {
            record.id = {};
            brought.ids.push_back(change.insert(std::move(record)));
            continue;
        }
        record.id = found->id;
        if (!isSameRecord(*found, record))
            change.update(record);
        brought.ids.push_back(record.id);
        existing.erase(found);
    }
    brought.unwanted = std::move(existing);
    return brought;
}

template <Mapped Record>
void removeAll(const Change& change, const std::vector<Record>& records)
{
    for (const Record& record : records)
        change.remove(record.id);
}

/// The names of two parts mean the same thing; case does not matter.
template <typename Record>
[[nodiscard]] auto sameText(QString Record::*member)
{
    return [member](const Record& a, const Record& b) {
        return (a.*member).compare(b.*member, Qt::CaseInsensitive) == 0;
    };
}

/// For parts that have no name of their own.
template <typename Record>
[[nodiscard]] auto samePosition()
{
    return [](const Record& a, const Record& b) { return a.position == b.position; };
}

} // namespace oslonac
