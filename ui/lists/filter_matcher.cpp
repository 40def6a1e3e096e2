// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_matcher.h"

#include "core/values/folding.h"
#include "ui/lists/list_model.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace oslonac::ui {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

qint64 limitOr(const std::optional<FilterLimit>& limit, QDate today, qint64 otherwise)
{
    if (!limit)
        return otherwise;
    const bool relative = limit->kind == FilterLimit::Kind::DaysFromToday;
    return relative ? today.toJulianDay() + limit->value : limit->value;
}

qint64 roundedUp(qint64 hundredths)
{
    return hundredths / 100 + (hundredths % 100 > 0 ? 1 : 0);
}

qint64 roundedDown(qint64 hundredths)
{
    return hundredths / 100 - (hundredths % 100 < 0 ? 1 : 0);
}

/// Whether a value lies between two limits; what is no number, amount or date lies nowhere.
struct Within {
    qint64 from;
    qint64 to;
    std::optional<Currency> currency;

    bool operator()(std::monostate) const { return false; }
    bool operator()(const QString&) const { return false; }
    bool operator()(qint64 number) const
    {
        return (from == lowest || number >= roundedUp(from)) && (to == highest || number <= roundedDown(to));
    }
    bool operator()(Score score) const
    {
        return (from == lowest || score >= Score::fraction(from, 100)) &&
               (to == highest || score <= Score::fraction(to, 100));
    }
    bool operator()(Money money) const
    {
        return money.currency() == currency.value_or(money.currency()) && money.minorUnits() >= from &&
               money.minorUnits() <= to;
    }
    bool operator()(QDate date) const { return date.toJulianDay() >= from && date.toJulianDay() <= to; }
    bool operator()(const QDateTime& moment) const { return (*this)(moment.date()); }
};

/// What names a choice whose rows word it differently: the words they begin with ("Reserve" of "Reserve 1."
/// and "Reserve 2."), else the first few wordings. One alone would name rows that the filter does not mean.
class Wordings {
public:
    explicit Wordings(const QString& first) : m_common(first.split(u' ')), m_texts{first}, m_last(first) {}

    void add(const QString& text)
    {
        constexpr qsizetype mostNamed = 3;
        if (std::exchange(m_last, text) == text)
            return;
        const QStringList words = text.split(u' ');
        m_common.erase(std::ranges::mismatch(m_common, words).in1, m_common.end());
        if (m_texts.size() < mostNamed && !m_texts.contains(text))
            m_texts.append(text);
    }
    [[nodiscard]] QString text() const
    {
        return m_common.isEmpty() ? m_texts.join(u" / ") : m_common.join(u' ');
    }

private:
    QStringList m_common; ///< words
    QStringList m_texts;
    QString m_last;
};

} // namespace

FilterMatcher::FilterMatcher(const ListModel& model, ColumnFilter filter, QDate today)
    : m_model(model), m_filter(std::move(filter)), m_column(model.columnOf(m_filter.column)),
      m_words(folded(m_filter.text)), m_from(limitOr(m_filter.from, today, lowest)),
      m_to(limitOr(m_filter.to, today, highest))
{
    for (const ChoiceValue& value : m_filter.values)
        m_codes.insert(value.code);
}

bool FilterMatcher::accepts(int row) const
{
    if (m_column < 0)
        return true;
    switch (m_filter.test) {
    case FilterTest::Contains:
        return foldedToSearch(m_model.cellText(row, m_column)).contains(m_words);
    case FilterTest::AnyOf:
        return hasChosen(row);
    case FilterTest::Between:
        return isWithin(row);
    case FilterTest::Blank:
        return isBlankAt(row);
    case FilterTest::NotBlank:
        return !isBlankAt(row);
    }
    return true;
}

bool FilterMatcher::isBlankAt(int row) const
{
    if (m_model.head(m_column).filter == FilterKind::Choice)
        return m_model.cellChoices(row, m_column).empty();
    return isBlank(m_model.cellValue(row, m_column));
}

bool FilterMatcher::hasChosen(int row) const
{
    const std::vector<ChoiceValue> choices = m_model.cellChoices(row, m_column);
    // The empty code stands for rows without a value.
    if (choices.empty())
        return m_codes.contains(QString());
    return std::ranges::any_of(choices,
                               [this](const ChoiceValue& choice) { return m_codes.contains(choice.code); });
}

bool FilterMatcher::isWithin(int row) const
{
    const Within within{m_from, m_to, m_filter.currency};
    if (m_model.head(m_column).filter != FilterKind::Money)
        return std::visit(within, m_model.cellValue(row, m_column));
    return std::ranges::any_of(m_model.cellAmounts(row, m_column),
                               [&within](Money amount) { return within(amount); });
}

std::vector<CountedChoice> choicesOf(const ListModel& model, int column)
{
    QHash<QString, qsizetype> places;
    std::vector<std::pair<OrderKey, CountedChoice>> found;
    std::vector<Wordings> wordings; // beside `found`
    const auto count = [&](const ChoiceValue& value, int row) {
        const auto known = places.constFind(value.code);
        if (known != places.constEnd()) {
            ++found[size_t(*known)].second.count;
            wordings[size_t(*known)].add(value.text);
            return;
        }
        wordings.emplace_back(value.text);
        places.insert(value.code, qsizetype(found.size()));
        const QVariant order =
            value.code.isEmpty() ? QVariant() : model.cellSortValue(row, column); // blank stands last
        found.push_back({orderKeyOf(order), {value, 1}});
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.groupLine(row) != GroupLine::None)
            continue;
        const std::vector<ChoiceValue> values = model.cellChoices(row, column);
        for (const ChoiceValue& value : values)
            count(value, row);
        if (values.empty())
            count({}, row);
    }
    for (size_t place = 0; place < found.size(); ++place)
        found[place].second.value.text = wordings[place].text();
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return isBefore(a.first, b.first); });
    std::vector<CountedChoice> choices;
    for (auto& [order, choice] : found)
        choices.push_back(std::move(choice));
    return choices;
}

} // namespace oslonac::ui
