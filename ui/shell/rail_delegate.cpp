// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_delegate.h"

#include "ui/shell/rail.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int sideMargin = 8;
constexpr int textLeft = 42;
constexpr int iconSize = 16;

RailModel::RowKind kindOf(const QModelIndex& index)
{
    return RailModel::RowKind(index.data(RailModel::KindRole).toInt());
}

} // namespace

RailDelegate::RailDelegate(Rail& rail) : QStyledItemDelegate(&rail), m_rail(rail) {}

void RailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (kindOf(index)) {
    case RailModel::RowKind::Page:
        paintPage(*painter, option, index);
        break;
    case RailModel::RowKind::Heading:
        paintHeading(*painter, option, index);
        break;
    case RailModel::RowKind::Filler:
        break;
    }
    painter->restore();
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    switch (kindOf(index)) {
    case RailModel::RowKind::Page:
        return {0, heightFor(32)};
    case RailModel::RowKind::Heading:
        return {0, m_rail.railWidth() == RailWidth::Icons ? 17 : heightFor(32) + 6};
    case RailModel::RowKind::Filler:
        return {0, m_rail.fillerHeight()};
    }
    return {};
}

void RailDelegate::paintPage(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool folded = m_rail.railWidth() == RailWidth::Icons;
    const QRect box = option.rect.adjusted(sideMargin, 1, -sideMargin, -1);
    if (selected || m_rail.hovered() == index) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(selected ? Token::Selected : Token::Hover, option.palette));
        painter.drawRoundedRect(box, 6, 6);
    }
    if (selected)
        painter.fillRect(QRect(box.left(), box.top() + 6, 3, box.height() - 12),
                         colour(Token::Accent, option.palette));
    if (selected && m_rail.hasFocus())
        paintFocusRing(painter, box, option.palette, 6);
    const QColor text = colour(selected ? Token::Text : Token::Text2, option.palette);
    const int iconLeft = folded ? box.center().x() - iconSize / 2 + 1 : 16;
    painter.drawPixmap(iconLeft, box.center().y() - iconSize / 2 + 1,
                       icons::tinted(index.data(RailModel::IconNameRole).toString(), iconSize,
                                     selected ? colour(Token::Accent, option.palette) : text,
                                     painter.device()->devicePixelRatioF()));
    if (folded)
        return paintDot(painter, option, index);
    const int countLeft = paintCount(painter, option, index);
    painter.setFont(fontFor(selected ? TextUse::Strong : TextUse::Body));
    painter.setPen(text);
    const QRect place(textLeft, box.top(), countLeft - textLeft - 6, box.height());
    const QString title =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, title);
}

void RailDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    if (m_rail.railWidth() == RailWidth::Icons) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + 16, y, option.rect.width() - 32, 1),
                         colour(Token::Line, option.palette));
        return;
    }
    QFont font = fontFor(TextUse::Axis);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour(Token::Text2, option.palette));
    painter.drawText(option.rect.adjusted(16, 6, -sideMargin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     index.data().toString());
}

int RailDelegate::paintCount(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QVariant count = index.data(RailModel::CountRole);
    const int right = option.rect.right() - 2 * sideMargin;
    if (!count.isValid())
        return right;
    const auto urgency = Urgency(index.data(RailModel::UrgencyRole).toInt());
    const bool selected = option.state & QStyle::State_Selected;
    QFont font = fontFor(selected || urgency != Urgency::None ? TextUse::Header : TextUse::Secondary);
    painter.setFont(font);
    const QString text = QLocale().toString(count.toInt());
    const int width = painter.fontMetrics().horizontalAdvance(text);
    if (urgency == Urgency::None) {
        painter.setPen(colour(selected ? Token::Text : Token::Text3, option.palette));
        painter.drawText(QRect(right - width, option.rect.top(), width + 1, option.rect.height()),
                         Qt::AlignVCenter, text);
        return right - width;
    }
    const bool late = urgency == Urgency::Late;
    const QColor ink = colour(late ? Token::LateFore : Token::WaitFore, option.palette);
    const int pillWidth = width + 14 + (late ? iconSize : 0);
    const QRect pill(right - pillWidth, option.rect.center().y() - 9, pillWidth, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(late ? Token::LateBack : Token::WaitBack, option.palette));
    painter.drawRoundedRect(pill, 10, 10);
    if (late)
        painter.drawPixmap(pill.left() + 7, pill.top() + 4,
                           icons::tinted(u"data-warning"_s, 12, ink, painter.device()->devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(pill.adjusted(0, 0, -7, 0), Qt::AlignVCenter | Qt::AlignRight, text);
    return pill.left();
}

void RailDelegate::paintDot(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto urgency = Urgency(index.data(RailModel::UrgencyRole).toInt());
    const QRect mark(option.rect.center().x() + 8, option.rect.top() + 4, 8, 8);
    painter.setPen(Qt::NoPen);
    switch (urgency) {
    case Urgency::None:
        return;
    case Urgency::Late:
        painter.setBrush(colour(Token::LateSolid, option.palette));
        painter.drawEllipse(mark);
        return;
    case Urgency::Waiting:
        painter.fillRect(mark.adjusted(0, 0, -1, -1), colour(Token::WaitSolid, option.palette));
        return;
    }
}

} // namespace oslonac::ui
