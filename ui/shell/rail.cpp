// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/rail_delegate.h"
#include "ui/theme/type_scale.h"

#include <QEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int foldedWidth = 56;
constexpr int fullWidth = 224;
constexpr int roomBesideTitle = 96; // icon, count and margins
constexpr int topMargin = 8;

} // namespace

Rail::Rail(QWidget* parent) : QListView(parent)
{
    setObjectName(u"rail"_s);
    setModel(&m_model);
    setItemDelegate(new RailDelegate(*this));
    setAccessibleName(tr("Pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setViewportMargins(0, topMargin, 0, topMargin);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::entered, this, [this](const QModelIndex& index) {
        m_hovered = index;
        viewport()->update();
    });
    applyWidth();
}

void Rail::addPage(PageId id)
{
    m_model.addPage(id);
    applyWidth();
    doItemsLayout();
}

void Rail::setCurrent(PageId id)
{
    const QModelIndex index = m_model.index(m_model.rowOf(id));
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

void Rail::setRailWidth(RailWidth width)
{
    m_width = width;
    applyWidth();
}

int Rail::fillerHeight() const
{
    int used = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(RailModel::KindRole).toInt() != int(RailModel::RowKind::Filler))
            used += itemDelegate()->sizeHint({}, index).height();
    }
    return std::max(0, viewport()->height() - used);
}

void Rail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && current.data(RailModel::KindRole).toInt() == int(RailModel::RowKind::Page))
        Q_EMIT chosen(PageId(current.data(RailModel::PageRole).toInt()));
}

void Rail::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.data(RailModel::KindRole).toInt() == int(RailModel::RowKind::Page) && index == currentIndex())
        Q_EMIT clickedInto();
}

void Rail::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void Rail::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Pages"));
        m_model.retranslate();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        applyWidth();
}

void Rail::leaveEvent(QEvent* event)
{
    m_hovered = QModelIndex();
    viewport()->update();
    QListView::leaveEvent(event);
}

int Rail::widestTitle() const
{
    const QFontMetrics metrics(fontFor(TextUse::Strong));
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(RailModel::KindRole).toInt() == int(RailModel::RowKind::Page))
            widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()));
    }
    return widest;
}

void Rail::applyWidth()
{
    const int usual = std::max(fullWidth, fullWidth * textPercent() / 100);
    const int wanted = widestTitle() + roomBesideTitle * std::max(100, textPercent()) / 100;
    setFixedWidth(m_width == RailWidth::Icons ? foldedWidth : std::clamp(wanted, usual, usual * 5 / 4));
    scheduleDelayedItemsLayout();
}

} // namespace oslonac::ui
