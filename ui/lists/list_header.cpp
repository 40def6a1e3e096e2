// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_header.h"

#include "ui/lists/list_model.h"
#include "ui/lists/list_proxy.h"
#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>
#include <QSignalBlocker>

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
    connect(this, &QHeaderView::sectionMoved, this, &ListHeader::columnsChanged);
    connect(this, &QHeaderView::sectionResized, this,
            [this](int column, int before, int now) { onResized(column, before, now); });
}

void ListHeader::setDesign(const ListModel& model)
{
    m_model = &model;
    resetColumns();
}

void ListHeader::resetColumns()
{
    std::vector<ColumnPlace> places;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnHead& head = m_model->head(column);
        places.push_back({head.key, head.width, head.shown == ColumnShown::AtFirst});
    }
    setColumns(places);
}

void ListHeader::hideColumn(int column)
{
    setSectionHidden(column, true);
}

std::vector<ColumnPlace> ListHeader::columns() const
{
    std::vector<ColumnPlace> places;
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        places.push_back({m_model->head(column).key, m_widths[size_t(column)], !isSectionHidden(column)});
    }
    return places;
}

void ListHeader::setColumns(const std::vector<ColumnPlace>& places)
{
    m_widths.resize(size_t(count()));
    {
        const QSignalBlocker quiet(*this); // one report for all, and views are told by the end of it
        int place = 1;
        for (const ColumnPlace& wanted : places) {
            const int column = m_model->columnOf(wanted.key);
            if (column < 0)
                continue;
            m_widths[size_t(column)] = wanted.width;
            setSectionHidden(column, !wanted.shown && column > 0);
            if (column > 0)
                moveSection(visualIndex(column), place++);
        }
    }
    applyWidths();
    Q_EMIT geometriesChanged();
    Q_EMIT columnsChanged();
    viewport()->update();
}

std::vector<int> ListHeader::shownColumns() const
{
    std::vector<int> shown;
    for (int place = 0; place < count(); ++place) {
        if (!isSectionHidden(logicalIndex(place)))
            shown.push_back(logicalIndex(place));
    }
    return shown;
}

void ListHeader::rememberWidth(int column)
{
    m_widths[size_t(column)] = sectionSize(column) * 100 / textPercent();
    Q_EMIT columnsChanged();
}

void ListHeader::applyWidths()
{
    for (int column = 0; column < int(m_widths.size()); ++column) {
        const int width = m_widths[size_t(column)] * textPercent() / 100;
        resizeSection(column, m_wholeTitles ? std::max(width, titleWidth(column)) : width);
    }
}

void ListHeader::setWholeTitles()
{
    m_wholeTitles = true;
    applyWidths();
}

int ListHeader::titleWidth(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int before = visualIndex(column) == 0 ? firstPadding : padding;
    return before + QFontMetrics(fontFor(TextUse::Header)).horizontalAdvance(title) + 2 + padding;
}

void ListHeader::onResized(int column, int before, int now)
{
    if (before == 0 || now == 0) // shown or hidden
        return void(Q_EMIT columnsChanged());
    const std::vector<int> shown = shownColumns();
    if (!m_dragging || column == shown.back())
        return;
    m_widths[size_t(column)] = now * 100 / textPercent();
    Q_EMIT columnsChanged();
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), heightFor(32)};
}

QString ListHeader::sortNumber(int column) const
{
    const auto& keys = m_proxy.sortKeys();
    const auto key = std::ranges::find(keys, column, &SortKey::column);
    return keys.size() > 1 && key != keys.end() ? QString::number(key - keys.begin() + 1) : QString();
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
    const QString number = sortNumber(column);
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
    const int arrow = key == keys.end() ? 0 : arrowSize + numberWidth;
    const bool right =
        model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    QRect box = rect.adjusted(visualIndex(column) == 0 ? firstPadding : padding, 0, -padding, 0);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const QString text = painter->fontMetrics().elidedText(title, Qt::ElideRight, box.width() - arrow);
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const int left = right ? box.right() - width - arrow : box.left();
    painter->drawText(QRect(left, box.top(), width + 2, box.height()), Qt::AlignVCenter, text);
    if (key != keys.end()) {
        const int start = left + width + 2;
        drawChevron(*painter, QRectF(start, box.center().y() - arrowSize / 2, arrowSize, arrowSize),
                    key->order == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow,
                    colour(Token::Text2, palette()));
        painter->drawText(QRect(start + arrowSize - 1, box.top(), numberWidth + 2, box.height()),
                          Qt::AlignVCenter, number);
    }
    painter->restore();
}

void ListHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    m_dragging = true;
    QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    m_dragging = false;
    const bool clicked = (place - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && clicked && !resizing && logicalIndexAt(place) >= 0)
        Q_EMIT sortRequested(logicalIndexAt(place), event->modifiers());
}

void ListHeader::contextMenuEvent(QContextMenuEvent* event)
{
    if (const int column = logicalIndexAt(event->pos()); column >= 0)
        Q_EMIT menuRequested(column, event->globalPos());
}

} // namespace oslonac::ui
