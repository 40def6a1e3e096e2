// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_stops.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

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

/// The stops and the one that has the focus: a window has thousands of widgets that are none.
std::vector<QWidget*> chainOf(QWidget& root, const std::vector<QWidget*>& regions)
{
    std::vector<QWidget*> chain;
    for (QWidget* next = root.nextInFocusChain(); next && next != &root; next = next->nextInFocusChain()) {
        const bool counts = next == QApplication::focusWidget() || isStop(*next, root);
        if (counts && root.isAncestorOf(next))
            chain.push_back(next);
    }
    std::ranges::stable_sort(chain, {}, [&](const QWidget* widget) { return regionOf(*widget, regions); });
    return chain;
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
