// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/cell_value.h"
#include "ui/lists/filter_matcher.h"

#include <map>
#include <vector>

namespace oslonac::ui {

/// What the rows of a list are ordered and found by, computed when first asked for and kept until a row
/// changes: order keys by column, the folded texts of each row, and whether it passes the filters.
class RowMemory final {
public:
    explicit RowMemory(const ListModel& model) : m_model(model) { forgetAll(); }

    void setFilters(std::vector<FilterMatcher> filters);
    [[nodiscard]] bool passes(int row);
    /// Every word, folded, stands in some column of the row.
    [[nodiscard]] bool holds(int row, const QStringList& words);
    /// Some rows more are made ready to be found, for about so many ms; false when all are.
    [[nodiscard]] bool prepareWords(int milliseconds);
    /// Of all rows, in their places.
    [[nodiscard]] const std::vector<OrderKey>& orderKeys(int column);

    void forgetAll();
    void forget(int first, int last);
    void insertRows(int first, int count);
    void removeRows(int first, int count);

private:
    enum class Passing : char { Unknown, Yes, No };

    [[nodiscard]] const QString& wordsOf(int row);
    [[nodiscard]] OrderKey keyAt(int row, int column) const;

    const ListModel& m_model;
    std::vector<FilterMatcher> m_filters;
    std::vector<Passing> m_passing;
    std::vector<QString> m_words; ///< null: not asked for yet
    size_t m_prepared = 0;        ///< rows before this one were made ready
    std::map<int, std::vector<OrderKey>> m_keys;
};

} // namespace oslonac::ui
