// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_fit.h"
#include "ui/lists/list_state.h"

#include <QHeaderView>

#include <vector>

namespace oslonac::ui {

class ListModel;
class ListProxy;

/// The header of a list: sort arrow after the text, with its number where several keys decide; numbers right.
/// Dragged to reorder, double click on a border fits a column, the menu asks for order, filter and columns.
/// The first column stays. Widths are kept as the officer set them, at 100 % text size: what the last column
/// takes of the free room is not a width anybody chose. Where there is too little room, the least important
/// of the chosen columns are not seen, so that those which are seen are whole.
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
    void setChosen(int column, bool chosen);
    /// Columns that the officer wants to see, in the shown order, and those of them that have room.
    [[nodiscard]] std::vector<int> chosenColumns() const;
    [[nodiscard]] std::vector<int> seenColumns() const;
    /// After a column was fitted to its content.
    void rememberWidth(int column);
    /// Letters or words changed their size.
    void applyWidths();
    /// How wide the widest cell of each column is.
    void setContent(std::vector<int> widths);
    /// Instead of the first column of words.
    void setRoomColumn(int column);

    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(int column, Qt::KeyboardModifiers modifiers);
    void menuRequested(int column, const QPoint& place);
    /// By the officer: order, widths, or which are shown.
    void columnsChanged();
    /// Which columns are seen or how wide, by the room there is.
    void fitted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void onResized(int column, int before, int now);
    [[nodiscard]] QString sortNumber(int column) const;
    void fit();
    [[nodiscard]] int roomColumn() const;
    [[nodiscard]] ColumnNeed needOf(int column) const;
    [[nodiscard]] int titleWidth(int column) const;

    ListProxy& m_proxy;
    const ListModel* m_model = nullptr;
    std::vector<int> m_widths;  ///< by column, px at 100 %
    std::vector<char> m_chosen; ///< by column
    std::vector<int> m_content; ///< by column, px; empty before they were measured
    int m_roomColumn = -1;      ///< -1: the first of words
    QPoint m_pressed;
    bool m_dragging = false; ///< a mouse button is down
    bool m_fitting = false;
};

} // namespace oslonac::ui
