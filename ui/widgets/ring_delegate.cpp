// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ring_delegate.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace oslonac::ui {

void RingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    constexpr int ring = 2;
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);
    if (!(option.state & QStyle::State_HasFocus) || !option.widget || !option.widget->hasFocus())
        return;
    painter->save();
    painter->setPen(QPen(colour(Token::Focus, option.palette), ring));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace oslonac::ui
