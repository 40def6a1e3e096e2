// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_cursor.h"

#include <QCursor>
#include <QGuiApplication>

namespace oslonac::ui {

BusyCursor::BusyCursor()
{
    QGuiApplication::setOverrideCursor(QCursor(Qt::WaitCursor));
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

BusyCursor::~BusyCursor()
{
    QGuiApplication::restoreOverrideCursor();
}

} // namespace oslonac::ui
