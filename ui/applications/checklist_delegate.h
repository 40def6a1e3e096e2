// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace oslonac::ui {

/// Paints a line of a checklist: the title, wrapped where it is long, its note below in small, and the state
/// as a pill at the right.
class ChecklistDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { StateTextRole = Qt::UserRole + 100, NoteRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the pill stands in a line.
    [[nodiscard]] QRect pillBox(const QRect& line, const QModelIndex& index) const;
};

} // namespace oslonac::ui
