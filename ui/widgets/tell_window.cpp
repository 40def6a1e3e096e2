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

void tellNotStored(const QWidget& teller, const QString& typed, const QString& where, const QString& why)
{
    tellWindow(teller,
               QCoreApplication::translate("oslonac::ui::TellWindow", "“%1” was not stored in “%2”. %3",
                                           "what was typed, the field, why")
                   .arg(typed, where, why));
}

} // namespace oslonac::ui
