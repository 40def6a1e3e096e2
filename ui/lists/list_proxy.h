// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_filter.h"
#include "ui/lists/row_order.h"

#include <QAbstractProxyModel>
#include <QDate>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace oslonac::ui {

class FilterMatcher;
class ListModel;
class RowMemory;

struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// Orders a list by several columns, texts in Serbian order, and narrows it: to the rows that pass all
/// filters and hold every typed word in any column, whatever the script and the diacritics. What a row is
/// ordered and found by is computed once and kept until it changes, and the order is kept while filters
/// change, so that 100,000 rows follow each letter typed. Lines between records are shown only while nothing
/// is narrowed, headings over the rows that are left of theirs.
///
/// A change of the order is a layoutChanged, one of the filters a reset; a changed row moves alone.
class ListProxy final : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit ListProxy(QObject* parent = nullptr);
    ~ListProxy() override;

    /// Must be a ListModel.
    void setSourceModel(QAbstractItemModel* model) override;
    /// The first key decides; equal rows fall to the next one, then to their place in the source.
    void setSortKeys(std::vector<SortKey> keys);
    [[nodiscard]] const std::vector<SortKey>& sortKeys() const { return m_keys; }
    void setNarrowing(const QString& words);
    [[nodiscard]] QString narrowing() const { return m_narrowing; }
    void setFilters(std::vector<ColumnFilter> filters);
    [[nodiscard]] const std::vector<ColumnFilter>& filters() const { return m_filters; }
    /// What filters by days from today count from; the system's day until it is set.
    void setToday(std::function<QDate()> today);
    [[nodiscard]] QDate today() const { return m_today(); }

    [[nodiscard]] bool isNarrowed() const { return !m_filters.empty() || !m_narrowing.isEmpty(); }
    /// Records in the list, without lines between them: all, those shown, and those that would be shown.
    [[nodiscard]] int recordCount() const;
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int countWith(const std::vector<ColumnFilter>& filters, const QString& words = {}) const;
    [[nodiscard]] int sourceRow(int row) const { return m_shown.at(size_t(row)); }
    /// -1 when the row is not shown.
    [[nodiscard]] int shownPlace(int sourceRow) const { return m_places.at(size_t(sourceRow)); }

    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex&) const override { return index(row, column); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void sortKeysChanged();
    /// Filters or words.
    void narrowingChanged();

private:
    void connectSource();
    void prepareLater();
    void onRowsChanged(int first, int last);
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void rearrange();
    void makeOrder();
    [[nodiscard]] std::vector<FilterMatcher> matchers(const std::vector<ColumnFilter>& filters) const;
    [[nodiscard]] std::vector<int> chosen() const;
    void show(std::vector<int> rows);
    void showWithFewSteps(const std::vector<int>& rows);
    void reorder(std::vector<int> rows);
    void takeOut(int place);
    void putIn(int place, int row);
    void rememberPlaces();

    ListModel* m_list = nullptr;
    std::vector<SortKey> m_keys;
    QString m_narrowing;
    std::vector<ColumnFilter> m_filters;
    std::function<QDate()> m_today;
    QStringList m_words; ///< of the narrowing, folded
    std::unique_ptr<RowMemory> m_memory;
    QTimer m_preparing;
    RowOrder m_order;
    std::vector<int> m_shown;  ///< those that are shown
    std::vector<int> m_places; ///< of each row of the source among the shown ones, -1 for the others
};

} // namespace oslonac::ui
