// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_in_sight.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace oslonac::ui {

namespace {

constexpr auto whole = "shownWhole";
constexpr int room = 64; // above and below: the title over an inspector; a remark, or the button of a form

} // namespace

FocusInSight::FocusInSight(QScrollArea& area) : QObject(&area), m_area(&area)
{
    area.widget()->installEventFilter(this);
    area.viewport()->installEventFilter(this); // a panel that was folded away opens once it has the focus
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    // By the wheel or the bar, and not by setValue().
    connect(area.verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_kept.clear(); });
}

void FocusInSight::keepWhole(QWidget& widget)
{
    widget.setProperty(whole, true);
}

QWidget& FocusInSight::shownFor(QWidget& focus) const
{
    for (QWidget* around = &focus; around && around != m_area->widget(); around = around->parentWidget()) {
        const bool fits = around->sizeHint().height() + 2 * room <= m_area->viewport()->height();
        if (around->property(whole).toBool() && fits)
            return *around;
    }
    return focus;
}

void FocusInSight::show(QWidget& widget)
{
    m_kept = &widget;
    scrollTo(widget);
}

void FocusInSight::follow(QWidget* now)
{
    if (!m_area || !now || std::exchange(m_last, now) == now) // another window is in use, or no longer
        return;
    if (!m_area->widget()->isAncestorOf(now) || QGuiApplication::mouseButtons() != Qt::NoButton)
        m_kept.clear();
    else if (!m_kept || !m_kept->isAncestorOf(now))
        show(shownFor(*now));
}

bool FocusInSight::eventFilter(QObject* watched, QEvent* event)
{
    const bool isResized = m_area && watched == m_area->viewport() && event->type() == QEvent::Resize;
    if (isResized && m_kept)
        m_area->verticalScrollBar()->setValue(0); // the name above it too, where both have room
    if ((isResized || event->type() == QEvent::LayoutRequest) && m_kept)
        QTimer::singleShot(0, this, &FocusInSight::keep); // when the places are known
    return QObject::eventFilter(watched, event);
}

void FocusInSight::keep()
{
    const QWidget* focus = m_area->window()->focusWidget();
    if (m_kept && (m_kept == focus || m_kept->isAncestorOf(focus)))
        scrollTo(*m_kept);
    else
        m_kept.clear();
}

void FocusInSight::scrollTo(QWidget& widget)
{
    m_area->widget()->layout()->activate();
    const int half = widget.height() / 2 + room;
    if (2 * half > m_area->viewport()->height())
        return m_area->ensureWidgetVisible(&widget, 0, 0); // its cursor, at least
    const QPoint middle = widget.mapTo(m_area->widget(), widget.rect().center());
    m_area->ensureVisible(0, middle.y(), 0, half);
}

} // namespace oslonac::ui
