// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_state.h"

#include <QHeaderView>

namespace oslonac::ui {

class ListModel;
class ListProxy;

/// The header of a list: sort arrow after the text, with its number where several keys decide; numbers right.
/// Dragged to reorder, double click on a border fits a column, the menu asks for order, filter and columns.
/// The first column stays. Widths are kept as the officer set them, at 100 % text size: what the last column
/// takes of the free room is not a width anybody chose.
class ListHeader final : public QHeaderView {
    Q_OBJECT

public:
    ListHeader(ListProxy& proxy, QWidget* parent);

    /// Columns as the list has them, shown or not, in its own order.
    void setDesign(const ListModel& model);
    /// In the shown order.
    [[nodiscard]] std::vector<ColumnPlace> columns() const;
    /// Columns that are not named keep the list's order and come last; unknown ones are left out.
    void setColumns(const std::vector<ColumnPlace>& places);
    void resetColumns();
    void hideColumn(int column);
    [[nodiscard]] int shownCount() const { return count() - hiddenSectionCount(); }
    /// Columns that are seen, in the shown order.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// After a column was fitted to its content.
    void rememberWidth(int column);
    /// Letters or words changed their size.
    void applyWidths();
    /// No column is narrower than its title from now on: for a list whose columns are not laid out by the
    /// officer.
    void setWholeTitles();

    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(int column, Qt::KeyboardModifiers modifiers);
    void menuRequested(int column, const QPoint& place);
    /// By the officer: order, widths, or which are shown.
    void columnsChanged();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void onResized(int column, int before, int now);
    [[nodiscard]] QString sortNumber(int column) const;
    [[nodiscard]] int titleWidth(int column) const;

    ListProxy& m_proxy;
    const ListModel* m_model = nullptr;
    std::vector<int> m_widths; ///< by column, px at 100 %
    QPoint m_pressed;
    bool m_dragging = false; ///< a mouse button is down
    bool m_wholeTitles = false;
};

} // namespace oslonac::ui
