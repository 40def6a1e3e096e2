// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_proxy.h"

#include <QTableView>

namespace oslonac::ui {

class ListModel;

/// The table of a list: whole rows are selected, one hairline a row, keys instead of search-by-typing, and
/// selection and current cell survive a reset of the model.
class ListTable final : public QTableView {
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent = nullptr);

    void setList(ListModel& model);
    [[nodiscard]] ListProxy& proxy() { return m_proxy; }
    /// px at 100 %: 28, 32 or 40, and 44 for two lines.
    void setRowHeight(int designHeight);
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    [[nodiscard]] std::vector<qint64> listedIds() const;
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    /// 0 when no row is current.
    [[nodiscard]] qint64 currentId() const;
    void setCurrentId(qint64 id);
    void copySelection() const;

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectedIdsChanged();
    void opened(qint64 id);
    void narrowRequested();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyboardSearch(const QString&) override {}
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void sortBy(int column, Qt::KeyboardModifiers modifiers);
    void keepSelection(ListModel& model);
    void applyRowHeight();
    void spanGroupLines();
    void setHoveredRow(int row);

    ListProxy m_proxy;
    ListModel* m_list = nullptr;
    int m_designHeight = 32;
    int m_hoveredRow = -1;
    qint64 m_keptCurrent = 0;
    int m_keptColumn = 0;
    std::vector<qint64> m_keptSelection;
};

} // namespace oslonac::ui
