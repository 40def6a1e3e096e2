// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_stops.h"

#include <QApplication>
#include <QWidget>

namespace oslonac::ui {

bool goToTabStop(QWidget& root, TabWay way)
{
    const auto following = [way](const QWidget* widget) {
        return way == TabWay::Forward ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    QWidget* focused = QApplication::focusWidget();
    QWidget* from = focused && root.isAncestorOf(focused) ? focused : &root;
    for (QWidget* stop = following(from); stop && stop != from; stop = following(stop)) {
        const bool isHere = root.isAncestorOf(stop) && stop->isVisibleTo(&root) && stop->isEnabled();
        if (isHere && (stop->focusPolicy() & Qt::TabFocus) && !stop->focusProxy()) {
            stop->setFocus(way == TabWay::Forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace oslonac::ui
