// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_texts.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/language/language.h"
#include "ui/lists/filter_matcher.h"
#include "ui/lists/list_model.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::FilterTexts)
};

QString daysText(qint64 days)
{
    if (days == 0)
        return Tr::tr("today");
    return days > 0 ? Tr::tr("today + %n days", nullptr, int(days))
                    : Tr::tr("today − %n days", nullptr, int(-days));
}

/// As typed again: what is shown in a field must be readable by it.
QString typedDays(qint64 days)
{
    return days == 0 ? Tr::tr("today") : u"%1%2"_s.arg(days > 0 ? u"+"_s : QString()).arg(days);
}

QString fixedText(qint64 value, FilterKind kind)
{
    const Language language = shownLanguage();
    switch (kind) {
    case FilterKind::Date:
        return dateText(QDate::fromJulianDay(value), language);
    case FilterKind::Number:
    case FilterKind::Money:
        return value % 100 == 0 ? numberText(value / 100, language)
                                : amountFigures(Money(value, Currency::Eur), language);
    case FilterKind::None:
    case FilterKind::Text:
    case FilterKind::Choice:
        break;
    }
    return {};
}

QString shownLimit(const FilterLimit& limit, FilterKind kind)
{
    return limit.kind == FilterLimit::Kind::DaysFromToday ? daysText(limit.value)
                                                          : fixedText(limit.value, kind);
}

/// The rows know how a value is written today; what was saved with the filter stands in for values that no
/// row has any more.
QString choiceText(const ChoiceValue& value, const std::vector<CountedChoice>& present)
{
    if (value.code.isEmpty())
        return Tr::tr("blank");
    const auto known =
        std::ranges::find(present, value.code, [](const CountedChoice& choice) { return choice.value.code; });
    if (known != present.end())
        return known->value.text;
    return value.text.isEmpty() ? value.code : value.text;
}

QString choicesText(const ColumnFilter& filter, const ListModel& model)
{
    const std::vector<CountedChoice> present = choicesOf(model, model.columnOf(filter.column));
    constexpr size_t mostNamed = 2;
    QStringList texts;
    for (const ChoiceValue& value : filter.values) {
        if (texts.size() < qsizetype(mostNamed))
            texts.append(choiceText(value, present));
    }
    const QString named = texts.join(u", "_s);
    return filter.values.size() <= mostNamed
               ? named
               : Tr::tr("%1 and %n more", nullptr, int(filter.values.size() - mostNamed)).arg(named);
}

QString rangeText(const ColumnFilter& filter, FilterKind kind)
{
    QString range;
    if (filter.from && filter.to)
        range = Tr::tr("from %1 to %2").arg(shownLimit(*filter.from, kind), shownLimit(*filter.to, kind));
    else if (filter.from)
        range = Tr::tr("from %1").arg(shownLimit(*filter.from, kind));
    else if (filter.to)
        range = Tr::tr("to %1").arg(shownLimit(*filter.to, kind));
    return filter.currency ? u"%1 %2"_s.arg(range, codeOf(*filter.currency)) : range;
}

QString conditionText(const ColumnFilter& filter, const ListModel& model)
{
    switch (filter.test) {
    case FilterTest::Contains:
        return Tr::tr("contains “%1”").arg(filter.text);
    case FilterTest::AnyOf:
        return choicesText(filter, model);
    case FilterTest::Between:
        return rangeText(filter, model.head(model.columnOf(filter.column)).filter);
    case FilterTest::Blank:
        return Tr::tr("blank");
    case FilterTest::NotBlank:
        return Tr::tr("not blank");
    }
    return {};
}

LimitReading readDateLimit(const QString& text)
{
    // A text that follows the day it is read on means so many days from today.
    const QDate day(2000, 6, 15);
    const DateReading reading = readDate(text, day);
    const DateReading dayAfter = readDate(text, day.addDays(1));
    const auto* date = std::get_if<QDate>(&reading);
    if (!date)
        return {std::nullopt, std::get<DateProblem>(reading).reason};
    const bool follows = std::get<QDate>(dayAfter) != *date;
    return {follows ? FilterLimit{day.daysTo(*date), FilterLimit::Kind::DaysFromToday}
                    : FilterLimit{date->toJulianDay(), FilterLimit::Kind::Fixed},
            {}};
}

} // namespace

QString filteredColumn(const ColumnFilter& filter, const ListModel& model)
{
    const int column = model.columnOf(filter.column);
    return column < 0 ? filter.column : model.head(column).titleText();
}

QString filterText(const ColumnFilter& filter, const ListModel& model)
{
    const QString condition = model.columnOf(filter.column) < 0 ? QString() : conditionText(filter, model);
    return Tr::tr("%1: %2", "column and condition").arg(filteredColumn(filter, model), condition);
}

QString limitText(const std::optional<FilterLimit>& limit, FilterKind kind)
{
    if (!limit)
        return {};
    return limit->kind == FilterLimit::Kind::DaysFromToday ? typedDays(limit->value)
                                                           : fixedText(limit->value, kind);
}

LimitReading readLimit(const QString& text, FilterKind kind)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    if (kind == FilterKind::Date)
        return readDateLimit(typed);
    const AmountReading reading = readAmount(typed, Currency::Eur);
    if (const auto* amount = std::get_if<Money>(&reading))
        return {FilterLimit{amount->minorUnits(), FilterLimit::Kind::Fixed}, {}};
    return {std::nullopt, kind == FilterKind::Number ? Tr::tr("This is no number.")
                                                     : std::get<AmountProblem>(reading).reason};
}

} // namespace oslonac::ui
