// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/row_memory.h"

#include "core/values/folding.h"
#include "ui/lists/list_model.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace oslonac::ui {

void RowMemory::setFilters(std::vector<FilterMatcher> filters)
{
    m_filters.clear();
    for (FilterMatcher& filter : filters)
        m_filters.push_back(std::move(filter));
    std::ranges::fill(m_passing, Passing::Unknown);
}

bool RowMemory::passes(int row)
{
    if (m_filters.empty())
        return true;
    Passing& known = m_passing[size_t(row)];
    if (known == Passing::Unknown) {
        const bool passing = std::ranges::all_of(
            m_filters, [row](const FilterMatcher& filter) { return filter.accepts(row); });
        known = passing ? Passing::Yes : Passing::No;
    }
    return known == Passing::Yes;
}

bool RowMemory::holds(int row, const QStringList& words)
{
    if (words.isEmpty())
        return true;
    const QString& known = wordsOf(row);
    return std::ranges::all_of(words, [&known](const QString& word) { return known.contains(word); });
}

bool RowMemory::prepareWords(int milliseconds)
{
    constexpr size_t rowsAtOnce = 64;
    const QDeadlineTimer until(milliseconds);
    while (m_prepared < m_words.size() && !until.hasExpired()) {
        for (const size_t end = std::min(m_words.size(), m_prepared + rowsAtOnce); m_prepared < end;
             ++m_prepared)
            (void)wordsOf(int(m_prepared));
    }
    return m_prepared < m_words.size();
}

const QString& RowMemory::wordsOf(int row)
{
    QString& known = m_words[size_t(row)];
    if (known.isNull()) {
        QString texts;
        for (int column = 0; column < m_model.columnCount(); ++column)
            texts += m_model.cellText(row, column) + u'\n';
        known = foldedToSearch(texts) + u' '; // never null
    }
    return known;
}

const std::vector<OrderKey>& RowMemory::orderKeys(int column)
{
    const auto [place, isNew] = m_keys.try_emplace(column);
    if (isNew) {
        place->second.reserve(m_words.size());
        for (int row = 0; row < int(m_words.size()); ++row)
            place->second.push_back(keyAt(row, column));
    }
    return place->second;
}

void RowMemory::forgetAll()
{
    const auto rows = size_t(m_model.rowCount());
    m_keys.clear();
    m_prepared = 0;
    m_words.assign(rows, QString());
    m_passing.assign(rows, Passing::Unknown);
}

void RowMemory::forget(int first, int last)
{
    m_prepared = std::min(m_prepared, size_t(first));
    for (int row = first; row <= last; ++row) {
        m_words[size_t(row)] = QString();
        m_passing[size_t(row)] = Passing::Unknown;
        for (auto& [column, keys] : m_keys)
            keys[size_t(row)] = keyAt(row, column);
    }
}

void RowMemory::insertRows(int first, int count)
{
    m_words.insert(m_words.begin() + first, size_t(count), QString());
    m_passing.insert(m_passing.begin() + first, size_t(count), Passing::Unknown);
    for (auto& [column, keys] : m_keys)
        keys.insert(keys.begin() + first, size_t(count), OrderKey());
    forget(first, first + count - 1);
}

void RowMemory::removeRows(int first, int count)
{
    const auto cut = [&](auto& values) {
        values.erase(values.begin() + first, values.begin() + first + count);
    };
    cut(m_words);
    cut(m_passing);
    for (auto& [column, keys] : m_keys)
        cut(keys);
}

OrderKey RowMemory::keyAt(int row, int column) const
{
    return orderKeyOf(m_model.cellSortValue(row, column));
}

} // namespace oslonac::ui
