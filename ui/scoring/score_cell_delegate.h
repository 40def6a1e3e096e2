// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace oslonac::ui {

/// Paints the cells of a scoring sheet: marks with digits of equal width, a corner where the assessor
/// remarked something, a warning where assessors disagree, and one field over all criteria where an assessor
/// declared a conflict of interest.
class ScoreCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace oslonac::ui
