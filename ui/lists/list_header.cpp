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
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int padding = 8;
constexpr int firstPadding = 24;
constexpr int arrowSize = 16;
// px at 100 %
constexpr int widestLeast = 200; ///< of names, which may be cut beyond it
constexpr int leastWords = 88;
constexpr int widestTitle = 132; ///< a longer one may be cut
constexpr int widestContent = 420;

} // namespace

ListHeader::ListHeader(ListProxy& proxy, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_proxy(proxy)
{
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setStretchLastSection(false);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&proxy, &ListProxy::sortKeysChanged, this, [this] { viewport()->update(); });
    connect(this, &QHeaderView::sectionMoved, this, &ListHeader::columnsChanged);
    connect(this, &QHeaderView::sectionMoved, this, &ListHeader::fit);
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

void ListHeader::setChosen(int column, bool chosen)
{
    if (bool(m_chosen[size_t(column)]) == chosen)
        return;
    m_chosen[size_t(column)] = chosen;
    applyWidths();
    Q_EMIT columnsChanged();
}

std::vector<ColumnPlace> ListHeader::columns() const
{
    std::vector<ColumnPlace> places;
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        places.push_back(
            {m_model->head(column).key, m_widths[size_t(column)], bool(m_chosen[size_t(column)])});
    }
    return places;
}

void ListHeader::setColumns(const std::vector<ColumnPlace>& places)
{
    m_widths.resize(size_t(count()));
    m_chosen.resize(size_t(count()), true);
    {
        const QSignalBlocker quiet(*this); // one report for all, and views are told by the end of it
        int place = 1;
        for (const ColumnPlace& wanted : places) {
            const int column = m_model->columnOf(wanted.key);
            if (column < 0)
                continue;
            m_widths[size_t(column)] = wanted.width;
            m_chosen[size_t(column)] = wanted.shown || column == 0;
            if (column > 0)
                moveSection(visualIndex(column), place++);
        }
    }
    applyWidths();
    Q_EMIT geometriesChanged();
    Q_EMIT columnsChanged();
    viewport()->update();
}

std::vector<int> ListHeader::chosenColumns() const
{
    std::vector<int> chosen;
    for (int place = 0; place < count(); ++place) {
        if (m_chosen[size_t(logicalIndex(place))])
            chosen.push_back(logicalIndex(place));
    }
    return chosen;
}

std::vector<int> ListHeader::seenColumns() const
{
    std::vector<int> seen = chosenColumns();
    std::erase_if(seen, [this](int column) { return isSectionHidden(column); });
    return seen;
}

void ListHeader::rememberWidth(int column)
{
    m_widths[size_t(column)] = sectionSize(column) * 100 / textPercent();
    fit();
    Q_EMIT columnsChanged();
}

void ListHeader::applyWidths()
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int column = 0; column < int(m_widths.size()); ++column) {
            setSectionHidden(column, !m_chosen[size_t(column)]);
            resizeSection(column, m_widths[size_t(column)] * textPercent() / 100);
        }
    }
    fit();
}

void ListHeader::setContent(std::vector<int> widths)
{
    if (m_content == widths)
        return;
    m_content = std::move(widths);
    fit();
}

void ListHeader::setRoomColumn(int column)
{
    m_roomColumn = column;
    fit();
}

int ListHeader::roomColumn() const
{
    if (m_roomColumn >= 0)
        return m_roomColumn;
    const std::vector<int> chosen = chosenColumns();
    const auto takesRoom = [this](int column) { return m_model->head(column).takesRoom; };
    const auto isWords = [this](int column) { return m_model->head(column).kind == CellKind::Text; };
    for (const auto place :
         {std::ranges::find_if(chosen, takesRoom), std::ranges::find_if(chosen, isWords)}) {
        if (place != chosen.end())
            return *place;
    }
    return 0;
}

/// Numbers, dates and pills are whole or not there; words may be cut a little.
ColumnNeed ListHeader::needOf(int column) const
{
    const ColumnHead& head = m_model->head(column);
    const auto scaled = [](int width) { return width * textPercent() / 100; };
    const bool takesRoom = column == roomColumn();
    const bool isWords = head.kind == CellKind::Text || head.kind == CellKind::Secondary;
    const bool mayBeCut = isWords && (head.filter == FilterKind::Text || head.filter == FilterKind::Choice);
    const int title = std::min(titleWidth(column), scaled(widestTitle));
    const int cells = std::min(m_content[size_t(column)], scaled(widestContent));
    ColumnNeed need;
    need.wanted = scaled(m_widths[size_t(column)]);
    need.importance = head.importance;
    need.isSet = m_widths[size_t(column)] != head.width;
    need.takesRoom = takesRoom;
    need.content = std::max({minimumSectionSize(), title, cells});
    const bool namesRow = takesRoom || visualIndex(column) == 0;
    const int words = namesRow ? std::clamp(head.width, leastWords, widestLeast) : leastWords;
    const int cut = std::max({minimumSectionSize(), title, scaled(words)});
    need.least = mayBeCut ? std::min(need.content, cut) : need.content;
    // Further tags become shapes, and of a long change the panel beside the list has all.
    if (head.kind == CellKind::Tags || head.kind == CellKind::Change)
        need.least = std::min(need.content, std::max(title, scaled(head.width)));
    if (need.isSet) {
        need.wanted = std::max(need.wanted, std::max(minimumSectionSize(), title));
        need.least = std::min(need.least, need.wanted);
    }
    return need;
}

void ListHeader::fit()
{
    // While nothing is seen there is no room to speak of, and a list without a header lays itself out.
    if (m_fitting || m_dragging || !m_model || !isVisible() || m_content.size() != size_t(count()))
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const std::vector<int> chosen = chosenColumns();
    std::vector<ColumnNeed> needs;
    for (const int column : chosen)
        needs.push_back(needOf(column));
    const std::vector<int> widths = fittedWidths(needs, viewport()->width());
    for (size_t i = 0; i < chosen.size(); ++i) {
        setSectionHidden(chosen[i], widths[i] == 0);
        if (widths[i] > 0)
            resizeSection(chosen[i], widths[i]);
    }
    Q_EMIT fitted();
}

void ListHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    fit();
}

void ListHeader::showEvent(QShowEvent* event)
{
    QHeaderView::showEvent(event);
    fit();
}

int ListHeader::titleWidth(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int before = visualIndex(column) == 0 ? firstPadding : padding;
    const int words = QFontMetrics(fontFor(TextUse::Header)).horizontalAdvance(title);
    return before + words + 2 + arrowSize + padding;
}

void ListHeader::onResized(int column, int before, int now)
{
    if (m_fitting)
        return;
    if (before == 0 || now == 0) { // shown or hidden
        m_chosen[size_t(column)] = now > 0;
        fit();
        return void(Q_EMIT columnsChanged());
    }
    if (!m_dragging) // by the program: what was meant is remembered, what was not is laid out anew
        return void(QMetaObject::invokeMethod(this, &ListHeader::fit, Qt::QueuedConnection));
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
    fit();
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
