// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"
#include "core/scoring/mark.h"
#include "core/search/record_names.h"
#include "ui/shell/place.h"

#include <optional>
#include <vector>

namespace oslonac::ui {

/// Where the window shows a record: its own place, or that of the record it is a part of. Nothing when it is
/// gone or shown nowhere.
[[nodiscard]] std::optional<Place> placeOf(const Connection& file, const RecordRef& record);
/// The other way round: the record that is chosen at a place. Nothing for a place that names none.
[[nodiscard]] std::optional<RecordRef> recordAt(const Connection& file, const Place& place);
/// Where the window shows what one step changed: the first record of it that is shown anywhere,
/// or what it was a part of where it is gone, or at least the list it stood in; and after it the others that
/// stand in the same list. Nothing when all of it is shown nowhere.
[[nodiscard]] std::vector<Place> placesOfStep(const Connection& file, const JournalEntry& step);
/// The cells of the sheet of marks that one step changed, also of marks that are gone.
[[nodiscard]] std::vector<MarkPlace> marksOfStep(const Connection& file, const JournalEntry& step);
/// Whether somebody who is `here` sees the place already.
[[nodiscard]] bool isInSight(const Connection& file, const Place& place, const Place& here);

} // namespace oslonac::ui
