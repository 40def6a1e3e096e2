// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_header.h"

#include "ui/lists/list_proxy.h"
#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int padding = 8;
constexpr int firstPadding = 24;
constexpr int arrowSize = 16;

} // namespace

ListHeader::ListHeader(ListProxy& proxy, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_proxy(proxy)
{
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setStretchLastSection(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&proxy, &ListProxy::sortKeysChanged, this, [this] { viewport()->update(); });
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), heightFor(32)};
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    painter->save();
    painter->fillRect(rect, colour(Token::Header, palette()));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Token::Line, palette()));
    painter->setFont(fontFor(TextUse::Header));
    painter->setPen(colour(Token::Text2, palette()));
    const auto& keys = m_proxy.sortKeys();
    const auto key = std::ranges::find(keys, column, &SortKey::column);
    const bool sorted = key != keys.end();
    const bool right =
        model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    QRect box = rect.adjusted(visualIndex(column) == 0 ? firstPadding : padding, 0, -padding, 0);
    const int room = box.width() - (sorted ? arrowSize : 0);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const QString text = painter->fontMetrics().elidedText(title, Qt::ElideRight, room);
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const int left = right ? box.right() - width - (sorted ? arrowSize : 0) : box.left();
    painter->drawText(QRect(left, box.top(), width + 2, box.height()), Qt::AlignVCenter, text);
    if (sorted)
        drawChevron(
            *painter, QRectF(left + width + 2, box.center().y() - arrowSize / 2, arrowSize, arrowSize),
            key->order == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow, colour(Token::Text2, palette()));
    painter->restore();
}

void ListHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    const bool clicked = (place - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && clicked && !resizing && logicalIndexAt(place) >= 0)
        Q_EMIT sortRequested(logicalIndexAt(place), event->modifiers());
}

void ListHeader::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    for (int column = 1; column < count(); ++column) {
        QAction* shown = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!isSectionHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) { setSectionHidden(column, !on); });
    }
    menu.exec(event->globalPos());
}

} // namespace oslonac::ui
