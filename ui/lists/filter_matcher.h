// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_filter.h"

#include <QDate>
#include <QSet>

namespace oslonac::ui {

class ListModel;

/// A filter made ready to be asked for many rows of one list. A filter on a column the list does not have
/// lets everything pass: views outlive columns.
class FilterMatcher final {
public:
    FilterMatcher(const ListModel& model, ColumnFilter filter, QDate today);

    [[nodiscard]] bool accepts(int row) const;

private:
    [[nodiscard]] bool isBlankAt(int row) const;
    [[nodiscard]] bool hasChosen(int row) const;
    [[nodiscard]] bool isWithin(int row) const;

    const ListModel& m_model;
    ColumnFilter m_filter;
    int m_column;
    QString m_words;
    QSet<QString> m_codes;
    qint64 m_from;
    qint64 m_to;
};

/// The values a column has in the rows that are there, in the order of the column, each with how many rows
/// have it.
struct CountedChoice {
    ChoiceValue value;
    int count = 0;
};
[[nodiscard]] std::vector<CountedChoice> choicesOf(const ListModel& model, int column);

} // namespace oslonac::ui
