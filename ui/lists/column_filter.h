// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"
#include "core/values/money.h"
#include "ui/lists/cell_value.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace oslonac::ui {

enum class FilterTest { Contains, AnyOf, Between, Blank, NotBlank };

/// One end of a range, included in it. Numbers count in hundredths, amounts in minor units, dates in Julian
/// days; a date may also be so many days from today, so that a saved view means the same next month.
struct FilterLimit {
    enum class Kind { Fixed, DaysFromToday };

    qint64 value = 0;
    Kind kind = Kind::Fixed;

    friend bool operator==(const FilterLimit&, const FilterLimit&) = default;
};

/// A condition on one column, as data: saved in views, shown as a chip. Which parts count depends on the
/// test.
struct ColumnFilter {
    QString column;
    FilterTest test = FilterTest::NotBlank;
    QString text{};
    std::vector<ChoiceValue> values{};
    std::optional<FilterLimit> from{};
    std::optional<FilterLimit> to{};
    std::optional<Currency> currency{}; ///< of a range of amounts; others do not match

    [[nodiscard]] static ColumnFilter contains(const QString& column, const QString& text);
    /// Codes of choices; their texts are those of the rows.
    [[nodiscard]] static ColumnFilter anyOf(const QString& column, const QStringList& codes);
    [[nodiscard]] static ColumnFilter between(const QString& column, std::optional<FilterLimit> from,
                                              std::optional<FilterLimit> to);
    [[nodiscard]] static ColumnFilter blank(const QString& column);
    [[nodiscard]] static ColumnFilter notBlank(const QString& column);
    /// From so many days before today to so many after it.
    [[nodiscard]] static ColumnFilter days(const QString& column, std::optional<int> from,
                                           std::optional<int> to);

    friend bool operator==(const ColumnFilter&, const ColumnFilter&) = default;
};

[[nodiscard]] QJsonObject toJson(const ColumnFilter& filter);
/// Nothing when it is no filter; unknown parts are left out.
[[nodiscard]] std::optional<ColumnFilter> columnFilterFrom(const QJsonObject& json);

} // namespace oslonac::ui

template <>
struct oslonac::Codes<oslonac::ui::FilterTest> {
    static constexpr std::array list{
        coded(ui::FilterTest::Contains, "contains"), coded(ui::FilterTest::AnyOf, "any_of"),
        coded(ui::FilterTest::Between, "between"), coded(ui::FilterTest::Blank, "blank"),
        coded(ui::FilterTest::NotBlank, "not_blank")};
};
