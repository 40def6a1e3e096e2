// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_stops.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace oslonac::ui {

namespace {

size_t regionOf(const QWidget& widget, const std::vector<QWidget*>& regions)
{
    const auto holds = [&widget](const QWidget* region) {
        return region && (region == &widget || region->isAncestorOf(&widget));
    };
    return size_t(std::ranges::find_if(regions, holds) - regions.begin());
}

bool isStop(const QWidget& widget, const QWidget& root)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isEnabled() &&
           widget.isVisibleTo(&root);
}

using Widgets = std::vector<QWidget*>;

/// Groups between which a straight line runs: horizontal ones above each other, or vertical ones.
std::vector<Widgets> cut(Widgets widgets, Qt::Orientation line)
{
    const auto begin = [line](const QWidget* widget) {
        return line == Qt::Horizontal ? widget->geometry().top() : widget->geometry().left();
    };
    const auto end = [line](const QWidget* widget) {
        return line == Qt::Horizontal ? widget->geometry().bottom() : widget->geometry().right();
    };
    std::ranges::stable_sort(widgets, {}, begin);
    std::vector<Widgets> groups;
    int last = 0;
    for (QWidget* widget : widgets) {
        if (groups.empty() || begin(widget) > last) {
            groups.emplace_back();
            last = end(widget);
        }
        groups.back().push_back(widget);
        last = std::max(last, end(widget));
    }
    return groups;
}

/// Siblings in the order in which their places are read.
Widgets asRead(Widgets widgets)
{
    if (widgets.size() < 2)
        return widgets;
    std::vector<Widgets> groups = cut(widgets, Qt::Horizontal);
    if (groups.size() == 1)
        groups = cut(std::move(widgets), Qt::Vertical);
    if (groups.size() == 1) {
        // They lie over each other, as the two sides of a splitter and the handle that is grabbed between
        // them.
        std::ranges::stable_sort(groups.front(), {},
                                 [](const QWidget* widget) { return std::pair(widget->y(), widget->x()); });
        return groups.front();
    }
    Widgets read;
    for (Widgets& group : groups)
        std::ranges::copy(asRead(std::move(group)), std::back_inserter(read));
    return read;
}

/// The stops, and the one that has the focus, be it none.
void collect(QWidget& widget, const QWidget& root, Widgets& stops)
{
    if (&widget == QApplication::focusWidget() || isStop(widget, root))
        stops.push_back(&widget);
    Widgets inside;
    for (QObject* child : widget.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part && !part->isWindow() && !part->isHidden())
            inside.push_back(part);
    }
    for (QWidget* part : asRead(std::move(inside)))
        collect(*part, root, stops);
}

Widgets chainOf(QWidget& root, const Widgets& regions)
{
    Widgets stops;
    collect(root, root, stops);
    std::erase(stops, &root);
    std::ranges::stable_sort(stops, {}, [&](const QWidget* widget) { return regionOf(*widget, regions); });
    return stops;
}

} // namespace

bool goToTabStop(QWidget& root, TabWay way, const std::vector<QWidget*>& regions)
{
    std::vector<QWidget*> chain = chainOf(root, regions);
    if (way == TabWay::Back)
        std::ranges::reverse(chain);
    // From the focused one on, and round the end.
    const auto focused = std::ranges::find(chain, QApplication::focusWidget());
    if (focused != chain.end())
        std::ranges::rotate(chain, focused + 1);
    const auto stop = std::ranges::find_if(
        chain, [&](const QWidget* widget) { return widget != QApplication::focusWidget(); });
    if (stop == chain.end())
        return false;
    (*stop)->setFocus(way == TabWay::Forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace oslonac::ui
