// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace oslonac::ui {

/// Paints an entry of a list to search in: box, text, what stands aside, icon at the right; the current one
/// has the ring while the keyboard is in the list or in the line above it.
class SearchEntryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int AsideRole = Qt::UserRole + 1;
    static constexpr int IconRole = Qt::UserRole + 2;
    static constexpr int rowHeight = 28;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace oslonac::ui
