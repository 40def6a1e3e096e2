// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ring_delegate.h"

#include "ui/theme/focus_ring.h"

namespace oslonac::ui {

void RingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
        paintFocusRing(*painter, option.rect, option.palette);
}

} // namespace oslonac::ui
