// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace oslonac::ui {

/// Paints every cell of a list: the row's ground (selected, under the pointer), its hairline, the bar at the
/// left of a selected row, its check box, the focus ring of the current cell, and the content by the column's
/// kind.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of the whole cell with its margins, in a row of this list.
    [[nodiscard]] static int widthOf(const QModelIndex& index, const QWidget& list);
    /// What of a row's first cell is its check box, where the list has checks; empty for other cells.
    [[nodiscard]] static QRect checkBoxArea(const QRect& cell);
    /// Shows the whole text of a cell that is cut, when the column has no tooltip of its own.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace oslonac::ui
