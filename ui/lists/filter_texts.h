// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column.h"
#include "ui/lists/column_filter.h"

#include <QDate>

namespace oslonac::ui {

class ListModel;

/// A filter in words, in the language of the interface: "District: Raški", "Deadline: from today to in 14
/// days". The column's name alone is the text of its button.
[[nodiscard]] QString filterText(const ColumnFilter& filter, const ListModel& model);
[[nodiscard]] QString filteredColumn(const ColumnFilter& filter, const ListModel& model);

/// A limit as it is typed and shown; empty when there is none.
[[nodiscard]] QString limitText(const std::optional<FilterLimit>& limit, FilterKind kind);

/// What was typed as a limit: numbers and amounts in either manner, dates as everywhere, and "today",
/// "danas", "+14", "-30" for days from today. An empty text is no limit. `reason` says why it is none.
struct LimitReading {
    std::optional<FilterLimit> limit;
    QString reason;
};
[[nodiscard]] LimitReading readLimit(const QString& text, FilterKind kind);

} // namespace oslonac::ui
