// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tell_window.h"

#include <QCoreApplication>
#include <QStatusTipEvent>
#include <QWidget>

namespace oslonac::ui {

void tellWindow(const QWidget& teller, const QString& sentence)
{
    QStatusTipEvent event(sentence);
    QCoreApplication::sendEvent(teller.window(), &event);
}

} // namespace oslonac::ui
