// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace oslonac::ui {

class Button;
class FilterBar;
class ListLook;
class ListModel;
class ListTable;
class ViewStrip;

/// A list that is not worth more has only the quick filter.
enum class ListTools { QuickFilter, All };

/// The rows above a list: its views, then filters at the left, quick filter, columns and order at the right.
/// A page puts them above list and inspector together, or leaves them on the list.
class ListBars final : public QWidget {
    Q_OBJECT

public:
    ListBars(ListModel& model, ListTable& table, ListLook& look, QWidget* parent);

    void setTools(ListTools tools);
    [[nodiscard]] ListTools tools() const { return m_tools; }
    /// A list without any record has nothing to narrow, to order or to look at in another way; what the page
    /// put among the filters stays.
    void setHasRecords(bool hasRecords);
    [[nodiscard]] bool hasPageTools() const { return m_pageTools->count() > 0; }
    /// For choices of the page, at the very left.
    [[nodiscard]] QHBoxLayout& pageTools() { return *m_pageTools; }
    [[nodiscard]] QLineEdit& quick() { return *m_quick; }
    [[nodiscard]] FilterBar& filters() { return *m_filters; }
    [[nodiscard]] ViewStrip& views() { return *m_views; }

    /// Each opens its panel below what stands for it.
    void addFilter();
    void editFilter(const QString& column);
    void chooseColumns();
    void chooseOrder();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFilterRow();
    void connectParts();
    void showTools();
    void showAllFilters();
    void removeFilter(const QString& column);
    void fitColumns();
    void retranslate();
    void updateColumns();

    ListModel& m_model;
    ListTable& m_table;
    ListLook& m_look;
    ListTools m_tools = ListTools::QuickFilter;
    bool m_hasRecords = true;
    ViewStrip* m_views;
    QHBoxLayout* m_pageTools;
    FilterBar* m_filters;
    QLineEdit* m_quick;
    Button* m_columns;
    QToolButton* m_order;
};

} // namespace oslonac::ui
