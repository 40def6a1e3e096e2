// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_filter.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace oslonac::ui {

class ListModel;
class SearchList;
class SegmentedControl;

/// The condition on one column, asked for as its kind needs: words, a range, or a choice among the values
/// that occur; all but choices also blank and not blank.
class FilterEditor final : public QWidget {
    Q_OBJECT

public:
    FilterEditor(const ListModel& model, int column, const std::optional<ColumnFilter>& filter,
                 QWidget* parent = nullptr);

    /// Nothing while there is no condition, or one that cannot be read; then problem() says why.
    [[nodiscard]] std::optional<ColumnFilter> filter() const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    /// Enter in a field.
    void accepted();

private:
    void makeTests(const QString& first);
    void makeWords(const QString& words);
    void makeRange(const std::optional<ColumnFilter>& filter);
    void makeCurrencies(const std::optional<ColumnFilter>& filter);
    void makeChoices(const std::optional<ColumnFilter>& filter);
    void showTest(FilterTest test);
    [[nodiscard]] QLineEdit* makeLine(const QString& name, const QString& text);
    [[nodiscard]] FilterTest test() const;

    const ListModel& m_model;
    int m_column;
    SegmentedControl* m_tests = nullptr;
    QLineEdit* m_words = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    SegmentedControl* m_currencies = nullptr;
    SearchList* m_choices = nullptr;
};

} // namespace oslonac::ui
