// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_entry_delegate.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace oslonac::ui {

namespace {

constexpr int padding = 8;
constexpr int iconSize = 16;

int boxSize(const QStyleOptionViewItem& option)
{
    return option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
}

void paintBox(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place, Qt::CheckState state)
{
    QStyleOptionViewItem box(option);
    box.rect = place;
    box.state &= ~QStyle::State_HasFocus;
    box.state |= state == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                          option.widget);
}

bool isCurrent(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex() == index;
}

} // namespace

void SearchEntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    painter->save();
    const bool current = isCurrent(option, index);
    if (current || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colour(current ? Token::Selected : Token::Hover, option.palette));
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        const int size = boxSize(option);
        paintBox(*painter, option, {room.left(), room.center().y() - size / 2 + 1, size, size},
                 Qt::CheckState(check.toInt()));
        room.setLeft(room.left() + size + padding);
    }
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        painter->drawPixmap(room.right() - iconSize, room.center().y() - iconSize / 2 + 1,
                            icons::tinted(icon, iconSize, colour(Token::Text3, option.palette),
                                          painter->device()->devicePixelRatioF()));
        room.setRight(room.right() - iconSize - padding);
    }
    const QString aside = index.data(AsideRole).toString();
    painter->setFont(fontFor(TextUse::Secondary));
    painter->setPen(colour(current ? Token::Text2 : Token::Text3, option.palette));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, aside);
    if (!aside.isEmpty())
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(aside) - padding);
    painter->setFont(fontFor(TextUse::Body));
    painter->setPen(colour(Token::Text, option.palette));
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (current && option.widget->hasFocus())
        paintFocusRing(*painter, option.rect, option.palette);
    painter->restore();
}

QSize SearchEntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = QFontMetrics(fontFor(TextUse::Body)).horizontalAdvance(index.data().toString());
    const int aside =
        QFontMetrics(fontFor(TextUse::Secondary)).horizontalAdvance(index.data(AsideRole).toString());
    return {text + aside + boxSize(option) + iconSize + 5 * padding, heightFor(rowHeight)};
}

} // namespace oslonac::ui
