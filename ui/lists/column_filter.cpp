// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/column_filter.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QJsonObject limitJson(const FilterLimit& limit)
{
    const bool relative = limit.kind == FilterLimit::Kind::DaysFromToday;
    return {{relative ? u"days"_s : u"value"_s, limit.value}};
}

std::optional<FilterLimit> limitFrom(const QJsonValue& json)
{
    const QJsonObject parts = json.toObject();
    if (parts.contains("days"_L1))
        return FilterLimit{parts.value("days"_L1).toInteger(), FilterLimit::Kind::DaysFromToday};
    if (parts.contains("value"_L1))
        return FilterLimit{parts.value("value"_L1).toInteger(), FilterLimit::Kind::Fixed};
    return std::nullopt;
}

} // namespace

ColumnFilter ColumnFilter::contains(const QString& column, const QString& text)
{
    ColumnFilter filter{column, FilterTest::Contains};
    filter.text = text;
    return filter;
}

ColumnFilter ColumnFilter::anyOf(const QString& column, const QStringList& codes)
{
    ColumnFilter filter{column, FilterTest::AnyOf};
    for (const QString& code : codes)
        filter.values.push_back({code, {}});
    return filter;
}

ColumnFilter ColumnFilter::between(const QString& column, std::optional<FilterLimit> from,
                                   std::optional<FilterLimit> to)
{
    ColumnFilter filter{column, FilterTest::Between};
    filter.from = from;
    filter.to = to;
    return filter;
}

ColumnFilter ColumnFilter::blank(const QString& column)
{
    return {column, FilterTest::Blank};
}

ColumnFilter ColumnFilter::notBlank(const QString& column)
{
    return {column, FilterTest::NotBlank};
}

ColumnFilter ColumnFilter::days(const QString& column, std::optional<int> from, std::optional<int> to)
{
    const auto limit = [](std::optional<int> days) {
        return days ? std::optional(FilterLimit{*days, FilterLimit::Kind::DaysFromToday}) : std::nullopt;
    };
    return between(column, limit(from), limit(to));
}

QJsonObject toJson(const ColumnFilter& filter)
{
    QJsonObject json{{u"column"_s, filter.column}, {u"test"_s, codeOf(filter.test)}};
    if (!filter.text.isEmpty())
        json[u"text"_s] = filter.text;
    QJsonArray values;
    for (const ChoiceValue& value : filter.values)
        values.append(QJsonObject{{u"code"_s, value.code}, {u"text"_s, value.text}});
    if (!values.isEmpty())
        json[u"values"_s] = values;
    if (filter.from)
        json[u"from"_s] = limitJson(*filter.from);
    if (filter.to)
        json[u"to"_s] = limitJson(*filter.to);
    if (filter.currency)
        json[u"currency"_s] = codeOf(*filter.currency);
    return json;
}

std::optional<ColumnFilter> columnFilterFrom(const QJsonObject& json)
{
    const auto test = fromCode<FilterTest>(json.value("test"_L1).toString());
    ColumnFilter filter{json.value("column"_L1).toString(), test.value_or(FilterTest::NotBlank)};
    if (!test || filter.column.isEmpty())
        return std::nullopt;
    filter.text = json.value("text"_L1).toString();
    for (const QJsonValue& value : json.value("values"_L1).toArray())
        filter.values.push_back({value["code"_L1].toString(), value["text"_L1].toString()});
    filter.from = limitFrom(json.value("from"_L1));
    filter.to = limitFrom(json.value("to"_L1));
    filter.currency = fromCode<Currency>(json.value("currency"_L1).toString());
    return filter;
}

} // namespace oslonac::ui
