// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/checklist_delegate.h"

#include "ui/lists/cell_paint.h"
#include "ui/lists/list_model.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/type_scale.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int padding = 6;
constexpr int gap = 8;
constexpr int barWidth = 3;

int textHeight(const QFont& font, const QString& text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(40, width), 1000), Qt::TextWordWrap, text)
        .height();
}

int textWidth(const QRect& line, const QModelIndex& index)
{
    return line.width() - pillWidth(index.data(ChecklistDelegate::StateTextRole).toString()) - gap -
           2 * padding;
}

} // namespace

void ChecklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    const QRect line = option.rect;
    const bool focused = option.widget && option.widget->hasFocus();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(line, colour(focused ? Token::Selected : Token::SelectedIdle, option.palette));
        painter->fillRect(QRect(line.topLeft(), QSize(barWidth, line.height())),
                          colour(Token::Accent, option.palette));
    }
    painter->fillRect(QRect(line.left(), line.bottom(), line.width(), 1),
                      colour(Token::Line, option.palette));
    const int width = textWidth(line, index);
    const QString title = index.data().toString();
    const QString note = index.data(NoteRole).toString();
    painter->setFont(fontFor(TextUse::Body));
    painter->setPen(colour(Token::Text, option.palette));
    const QRect upper(line.left() + padding, line.top() + padding, width,
                      textHeight(painter->font(), title, width));
    painter->drawText(upper, Qt::TextWordWrap, title);
    painter->setFont(fontFor(TextUse::Secondary));
    painter->setPen(colour(Token::Text2, option.palette));
    painter->drawText(QRect(upper.left(), upper.bottom() + 2, width, line.bottom() - upper.bottom() - 2),
                      Qt::TextWordWrap, note);
    drawPill(*painter, pillBox(line, index),
             {index.data(StatusRole).value<StatusKind>(), index.data(StateTextRole).toString(), {}},
             option.palette);
    if (selected && focused)
        paintFocusRing(*painter, line.adjusted(0, 0, 0, -1), option.palette);
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const QRect line(0, 0, view ? view->viewport()->width() : option.rect.width(), 0);
    const int width = textWidth(line, index);
    const int title = textHeight(fontFor(TextUse::Body), index.data().toString(), width);
    const int note = textHeight(fontFor(TextUse::Secondary), index.data(NoteRole).toString(), width);
    return {line.width(), std::max(heightFor(32), title + (note > 0 ? note + 2 : 0) + 2 * padding)};
}

QRect ChecklistDelegate::pillBox(const QRect& line, const QModelIndex& index) const
{
    const int width = pillWidth(index.data(StateTextRole).toString());
    return {line.right() - padding - width, line.top() + 3, width, heightFor(26)};
}

} // namespace oslonac::ui
