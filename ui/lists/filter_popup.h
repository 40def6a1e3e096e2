// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_filter.h"
#include "ui/widgets/popup_panel.h"

class QLabel;
class QStackedWidget;

namespace oslonac::ui {

class Button;
class FilterEditor;
class ListModel;
class ListProxy;
class SearchList;

/// Adds a filter or changes one: first the column, found by name, then the condition. It says how many
/// records would be listed, and filters the list when the officer says so (Enter).
class FilterPopup final : public PopupPanel {
    Q_OBJECT

public:
    /// Begins with the choice of the column, or with the condition on `column`.
    FilterPopup(QWidget& owner, const ListModel& model, ListProxy& proxy, const QString& column = {});

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeColumns();
    void makeCondition();
    void chooseColumn(const QString& key);
    void apply();
    void removeFilter();
    void updateCount();
    [[nodiscard]] std::vector<ColumnFilter> filtersWith(const std::optional<ColumnFilter>& filter) const;

    const ListModel& m_model;
    ListProxy& m_proxy;
    QString m_column;
    QStackedWidget* m_steps;
    SearchList* m_columns;
    QWidget* m_condition;
    QLabel* m_heading;
    FilterEditor* m_editor = nullptr;
    QLabel* m_count;
    Button* m_apply;
    Button* m_remove;
};

} // namespace oslonac::ui
