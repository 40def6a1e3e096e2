// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_state.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int narrowest = 16;
constexpr int widest = 4000;

QJsonArray filtersJson(const ListState& state)
{
    QJsonArray filters;
    for (const ColumnFilter& filter : state.filters)
        filters.append(toJson(filter));
    return filters;
}

QJsonArray sortJson(const ListState& state)
{
    QJsonArray sort;
    for (const SortBy& key : state.sort)
        sort.append(
            QJsonObject{{u"column"_s, key.column}, {u"descending"_s, key.order == Qt::DescendingOrder}});
    return sort;
}

QJsonArray columnsJson(const ListState& state)
{
    QJsonArray columns;
    for (const ColumnPlace& column : state.columns)
        columns.append(
            QJsonObject{{u"column"_s, column.key}, {u"width"_s, column.width}, {u"shown"_s, column.shown}});
    return columns;
}

} // namespace

QJsonObject toJson(const ListState& state)
{
    QJsonObject json{
        {u"filters"_s, filtersJson(state)}, {u"sort"_s, sortJson(state)}, {u"columns"_s, columnsJson(state)}};
    if (state.density)
        json[u"density"_s] = codeOf(*state.density);
    return json;
}

ListState listStateFrom(const QJsonObject& json)
{
    ListState state;
    for (const QJsonValue& value : json.value("filters"_L1).toArray()) {
        if (auto filter = columnFilterFrom(value.toObject()))
            state.filters.push_back(*std::move(filter));
    }
    for (const QJsonValue& value : json.value("sort"_L1).toArray())
        state.sort.push_back({value["column"_L1].toString(),
                              value["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    for (const QJsonValue& value : json.value("columns"_L1).toArray())
        state.columns.push_back({value["column"_L1].toString(),
                                 std::clamp(value["width"_L1].toInt(), narrowest, widest),
                                 value["shown"_L1].toBool(true)});
    state.density = fromCode<Density>(json.value("density"_L1).toString());
    return state;
}

} // namespace oslonac::ui
