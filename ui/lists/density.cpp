// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/density.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace oslonac::ui {

namespace {

constexpr auto property = "oslonacDensity";

} // namespace

Density programDensity()
{
    const QVariant set = qApp->property(property);
    return set.isValid() ? Density(set.toInt()) : Density::Usual;
}

void setProgramDensity(Density density)
{
    if (density == programDensity())
        return;
    qApp->setProperty(property, int(density));
    // Lists measure their rows anew, as they do when the letters change.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::StyleChange);
        if (widget->inherits("oslonac::ui::ListTable"))
            QCoreApplication::sendEvent(widget, &changed);
    }
}

} // namespace oslonac::ui
