// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focus_entry.h"

#include <algorithm>

namespace oslonac::ui {

bool holdsFocus(const QWidget* region)
{
    const QWidget* focus = region ? region->window()->focusWidget() : nullptr;
    return focus && (region == focus || region->isAncestorOf(focus));
}

bool enter(QWidget* region)
{
    if (!region)
        return false;
    const auto isThere = [](const QWidget* widget) { return widget->isVisible() && widget->isEnabled(); };
    QWidget* start = region;
    while (start->focusProxy())
        start = start->focusProxy();
    // Tab may pass it by, as the words that stand for an empty list.
    if (start != region && isThere(start)) {
        start->setFocus(Qt::TabFocusReason);
        return true;
    }
    QList<QWidget*> candidates = region->findChildren<QWidget*>();
    candidates.prepend(region);
    const auto first = std::ranges::find_if(candidates, [&](const QWidget* widget) {
        return isThere(widget) && (widget->focusPolicy() & Qt::TabFocus);
    });
    if (first == candidates.end())
        return false;
    (*first)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace oslonac::ui
