// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_filter.h"
#include "ui/lists/density.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace oslonac::ui {

/// A column in the shown order: its width (px at 100 %) and whether it is seen.
struct ColumnPlace {
    QString key;
    int width = 120;
    bool shown = true;

    friend bool operator==(const ColumnPlace&, const ColumnPlace&) = default;
};

struct SortBy {
    QString column;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortBy&, const SortBy&) = default;
};

/// What a list looks like, by the keys of its columns, so that it survives columns that come and go. Written
/// as JSON into views and into the memory of the list. Without columns or order, those of the list stay as
/// they are: a view may be filters alone.
struct ListState {
    std::vector<ColumnFilter> filters{};
    std::vector<SortBy> sort{};
    std::vector<ColumnPlace> columns{};
    std::optional<Density> density{};

    friend bool operator==(const ListState&, const ListState&) = default;
};

[[nodiscard]] QJsonObject toJson(const ListState& state);
/// Unknown parts are left out.
[[nodiscard]] ListState listStateFrom(const QJsonObject& json);

} // namespace oslonac::ui
