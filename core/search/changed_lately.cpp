// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/changed_lately.h"

#include "core/operations/history.h"

#include <algorithm>

namespace oslonac {

std::vector<RecordName> recordsChangedLately(const Connection& file, size_t most, const Texts& texts)
{
    constexpr int stepsLookedAt = 60;
    constexpr qint64 mostRows = 100;
    std::vector<RecordName> found;
    for (const JournalEntry& step : Journal(file).entries(stepsLookedAt)) {
        if (found.size() >= most)
            break;
        if (step.rowCount > mostRows)
            continue;
        const std::vector<FieldChange> changes = History(file).ofEntry(step);
        if (changes.empty())
            continue;
        const RecordRef changed{changes.front().table, changes.front().recordId};
        const auto part = recordName(file, changed, texts);
        auto name = part ? recordName(file, part->owner, texts) : std::nullopt;
        const bool isNew = name && std::ranges::none_of(found, [&](const RecordName& other) {
                               return other.record == name->record;
                           });
        if (isNew)
            found.push_back(*std::move(name));
    }
    return found;
}

} // namespace oslonac
