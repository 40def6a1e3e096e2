// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/due_item.h"

#include <QByteArray>
#include <QDateTime>

namespace oslonac {

/// Due work that has a day as an iCalendar file (RFC 5545), one event of the whole day for each: other
/// calendars show it. The same work has the same name (UID) in every file, so that a file taken in again
/// moves an event instead of adding one. `stamp` is when the file was made, in UTC.
[[nodiscard]] QByteArray calendarOf(const std::vector<DueItem>& items, Language language,
                                    const QDateTime& stamp);

} // namespace oslonac
