// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/record_names.h"
#include "ui/shell/place.h"

#include <optional>

namespace oslonac::ui {

/// Where the window shows a record: its own place, or that of the record it is a part of. Nothing when it is
/// gone or shown nowhere.
[[nodiscard]] std::optional<Place> placeOf(const Connection& file, const RecordRef& record);

} // namespace oslonac::ui
