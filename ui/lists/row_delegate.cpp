// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/row_delegate.h"

#include "ui/lists/cell_paint.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/lists/row_checks.h"
#include "ui/lists/tabular_digits.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int cellPadding = 8;
constexpr int pageInset = 24;
constexpr int barWidth = 3;
constexpr int boxLeft = 16;
constexpr int boxSize = 16;
constexpr int doubtSize = 12;
constexpr int doubtGap = 4;

bool isFirst(const QStyleOptionViewItem& option)
{
    return option.rect.left() <= 0;
}

const RowChecks* checksOf(const QWidget* widget)
{
    const auto* table = qobject_cast<const ListTable*>(widget);
    return table ? table->checks() : nullptr;
}

int insetOf(const QWidget* widget)
{
    const auto* table = qobject_cast<const ListTable*>(widget);
    return table ? table->inset() : pageInset;
}

/// What stands left of the text in the first column.
int firstPaddingIn(const QWidget* widget)
{
    return checksOf(widget) ? boxLeft + boxSize + cellPadding : insetOf(widget);
}

/// What stands at the right edge of a card keeps the same distance from it as at the left.
int lastPaddingIn(const QStyleOptionViewItem& option)
{
    const auto* table = qobject_cast<const ListTable*>(option.widget);
    const bool isLast =
        table && table->inset() < pageInset && option.rect.right() >= table->viewport()->width() - 1;
    return isLast ? table->inset() : cellPadding;
}

QRect contentOf(const QStyleOptionViewItem& option)
{
    const int left = isFirst(option) ? firstPaddingIn(option.widget) : cellPadding;
    return option.rect.adjusted(left, 0, -lastPaddingIn(option), -1);
}

CellKind kindOf(const QModelIndex& index)
{
    return CellKind(index.data(KindRole).toInt());
}

/// The second line is in small letters.
int linesWidth(const QString& text)
{
    const qsizetype end = text.indexOf(u'\n');
    const qreal first = tabularWidth(text.left(end < 0 ? text.size() : end), fontFor(TextUse::Strong));
    const qreal second = end < 0 ? 0 : tabularWidth(text.mid(end + 1), fontFor(TextUse::Secondary));
    return int(std::max(first, second)) + 2;
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

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
{
    const int inset = insetOf(option.widget);
    const QRect box = option.rect.adjusted(inset, 0, -inset, -1);
    painter.setFont(fontFor(TextUse::Header));
    painter.setPen(colour(Token::Text2, option.palette));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, text.section(u'\t', 1));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, text.section(u'\t', 0, 0));
}

void paintCheckBox(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const RowChecks* checks = checksOf(option.widget);
    if (!checks || !isFirst(option))
        return;
    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = QRect(option.rect.left() + boxLeft, option.rect.center().y() - boxSize / 2, boxSize, boxSize);
    const bool checked = checks->isChecked(index.data(IdRole).toLongLong());
    box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

void paintGroupLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    GroupLine line)
{
    painter.fillRect(option.rect, colour(Token::Header, option.palette));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colour(Token::Line, option.palette));
    if (line == GroupLine::Heading)
        return paintHeading(painter, option, index.data().toString());
    const bool solid = line == GroupLine::Solid;
    painter.setPen(QPen(colour(solid ? Token::Accent : Token::LineStrong, option.palette), 2,
                        solid ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(option.rect.left(), option.rect.top() + 1, option.rect.right(), option.rect.top() + 1);
    painter.setFont(fontFor(TextUse::Header));
    painter.setPen(colour(Token::Text, option.palette));
    const QRect box = option.rect.adjusted(insetOf(option.widget), 2, -cellPadding, 0);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

/// The number stands over its bar; a tick marks the minimum, a triangle marks that assessors disagree.
void paintScore(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto gauge = index.data(GaugeRole).value<Gauge>();
    const QString text = index.data().toString();
    const QRect box = contentOf(option);
    painter.setFont(fontFor(TextUse::Body));
    painter.setPen(colour(Token::Text, option.palette));
    const QRect number = box.adjusted(0, 0, 0, -5);
    drawTabular(painter, number, text, Qt::AlignRight);
    if (gauge.flagged) {
        const int left = number.right() - int(tabularWidth(text, painter.font())) - 18;
        painter.drawPixmap(left, number.center().y() - 6,
                           icons::tinted(QStringLiteral("data-warning"), 12,
                                         colour(Token::WaitFore, option.palette),
                                         painter.device()->devicePixelRatioF()));
    }
    if (text.isEmpty() || gauge.share <= 0)
        return;
    const int width = std::min(box.width(), 64 * textPercent() / 100);
    const QRect track(box.right() - width + 1, box.bottom() - 6, width, 3);
    painter.fillRect(track, colour(Token::ChartTrack, option.palette));
    painter.fillRect(QRect(track.topLeft(), QSize(qRound(width * std::min(1.0, gauge.share)), 3)),
                     colour(Token::Chart1, option.palette));
    if (gauge.minimum) {
        const int tick = track.left() + qRound((width - 1) * *gauge.minimum);
        painter.fillRect(QRect(tick, track.top() - 2, 1, 7), colour(Token::Text2, option.palette));
    }
}

void paintTwoLines(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box,
                   const QStringList& lines)
{
    const QRect upper(box.left(), box.top(), box.width(), box.height() / 2 + 1);
    const QRect lower(box.left(), box.top() + box.height() / 2 - 1, box.width(), box.height() / 2);
    painter.drawText(upper, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(lines[0], Qt::ElideRight, box.width()));
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text2, option.palette));
    painter.drawText(lower, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(lines[1], Qt::ElideRight, box.width()));
}

bool isDoubtful(const QModelIndex& index)
{
    return kindOf(index) == CellKind::Text && index.data(StatusRole).value<StatusKind>() == StatusKind::Wait;
}

/// What is left of the box beside the triangle.
QRect paintDoubt(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box)
{
    const QRect triangle(box.left(), box.center().y() - doubtSize / 2, doubtSize, doubtSize);
    painter.drawPixmap(triangle.topLeft(), icons::tinted(QStringLiteral("data-warning"), doubtSize,
                                                         colour(Token::WaitFore, option.palette),
                                                         painter.device()->devicePixelRatioF()));
    return box.adjusted(doubtSize + doubtGap, 0, 0, 0);
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
    const QRect content = contentOf(option);
    const QRect box = isDoubtful(index) ? paintDoubt(painter, option, content) : content;
    if (kind == CellKind::Number)
        return drawTabular(painter, box, text, Qt::AlignRight);
    if (const qsizetype end = text.indexOf(u'\n'); end > 0)
        return paintTwoLines(painter, option, box, {text.left(end), text.mid(end + 1)});
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (const auto line = GroupLine(index.data(GroupRole).toInt()); line != GroupLine::None) {
        paintGroupLine(*painter, option, index, line);
        painter->restore();
        return;
    }
    paintGround(*painter, option, index);
    paintCheckBox(*painter, option, index);
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
    case CellKind::Score:
        paintScore(*painter, option, index);
        break;
    case CellKind::Change:
        drawChange(*painter, contentOf(option), index.data(ChangeRole).value<OldAndNew>(), option.palette);
        break;
    case CellKind::Tags:
        drawTags(*painter, contentOf(option), index.data(TagsRole).value<std::vector<PackageTag>>(),
                 option.palette);
        break;
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
        paintFocusRing(*painter, option.rect, option.palette);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.widget ? widthOf(index, *option.widget) : 0, option.rect.height()};
}

int RowDelegate::widthOf(const QModelIndex& index, const QWidget& list)
{
    const int padding = (index.column() == 0 ? firstPaddingIn(&list) : cellPadding) + cellPadding;
    const QString text = index.data().toString();
    int width = 0;
    switch (kindOf(index)) {
    case CellKind::Text:
    case CellKind::Secondary:
    case CellKind::Number:
        width = linesWidth(text) + (isDoubtful(index) ? doubtSize + doubtGap : 0);
        break;
    case CellKind::Score: {
        const bool flagged = index.data(GaugeRole).value<Gauge>().flagged;
        width = linesWidth(text) + (flagged ? cellPadding + boxSize : 0);
        break;
    }
    case CellKind::Pill:
        width = pillWidth(text);
        break;
    case CellKind::Change:
        width = changeWidth(index.data(ChangeRole).value<OldAndNew>());
        break;
    case CellKind::Tags:
        width = tagsWidth(index.data(TagsRole).value<std::vector<PackageTag>>());
        break;
    }
    return width + padding;
}

QRect RowDelegate::checkBoxArea(const QRect& cell)
{
    return cell.left() <= 0 ? cell.adjusted(0, 0, boxLeft + boxSize + cellPadding - cell.width(), 0)
                            : QRect();
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
