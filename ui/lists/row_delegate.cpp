// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/row_delegate.h"

#include "ui/lists/cell_paint.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/lists/tabular_digits.h"
#include "ui/theme/type_scale.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace oslonac::ui {

namespace {

constexpr int cellPadding = 8;
constexpr int firstPadding = 24;
constexpr int barWidth = 3;

bool isFirst(const QStyleOptionViewItem& option)
{
    return option.rect.left() <= 0;
}

QRect contentOf(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(isFirst(option) ? firstPadding : cellPadding, 0, -cellPadding, -1);
}

CellKind kindOf(const QModelIndex& index)
{
    return CellKind(index.data(KindRole).toInt());
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const ListTable*>(option.widget);
    const bool active = table && table->hasFocus();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, colour(active ? Token::Selected : Token::SelectedIdle, option.palette));
    else if (table && table->hoveredRow() == index.row())
        painter.fillRect(option.rect, colour(Token::Hover, option.palette));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, colour(Token::Line, option.palette));
    if (selected && isFirst(option))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                         colour(Token::Accent, option.palette));
}

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const CellKind kind = kindOf(index);
    const bool selected = option.state & QStyle::State_Selected;
    const bool strong = selected && isFirst(option);
    painter.setFont(fontFor(strong                        ? TextUse::Strong
                            : kind == CellKind::Secondary ? TextUse::Secondary
                                                          : TextUse::Body));
    painter.setPen(colour(kind == CellKind::Secondary ? Token::Text2 : Token::Text, option.palette));
    const QString text = index.data().toString();
    const QRect box = contentOf(option);
    if (kind == CellKind::Number)
        return drawTabular(painter, box, text, Qt::AlignRight);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    switch (kindOf(index)) {
    case CellKind::Text:
    case CellKind::Secondary:
    case CellKind::Number:
        paintText(*painter, option, index);
        break;
    case CellKind::Pill: {
        const auto kind = index.data(StatusRole).value<StatusKind>();
        drawPill(*painter, contentOf(option),
                 {kind, index.data().toString(), index.data(StatusIconRole).toString()}, option.palette);
        break;
    }
    case CellKind::Tags:
        drawTags(*painter, contentOf(option), index.data(TagsRole).value<std::vector<PackageTag>>(),
                 option.palette);
        break;
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(colour(Token::Focus, option.palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int padding = (index.column() == 0 ? firstPadding : cellPadding) + cellPadding;
    const QString text = index.data().toString();
    int width = 0;
    switch (kindOf(index)) {
    case CellKind::Text:
    case CellKind::Secondary:
    case CellKind::Number:
        width = int(tabularWidth(text, fontFor(TextUse::Strong))) + 2;
        break;
    case CellKind::Pill:
        width = pillWidth(text);
        break;
    case CellKind::Tags:
        width = tagsWidth(index.data(TagsRole).value<std::vector<PackageTag>>());
        break;
    }
    return {width + padding, option.rect.height()};
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() == QEvent::ToolTip && cut && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        QToolTip::showText(event->globalPos(), index.data().toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace oslonac::ui
