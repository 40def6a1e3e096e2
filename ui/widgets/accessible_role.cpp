// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace oslonac::ui {

namespace {

constexpr const char* roleProperty = "accessibleRole";

QAccessibleInterface* makeReader(const QString&, QObject* object)
{
    const QVariant role = object->property(roleProperty);
    if (!object->isWidgetType() || !role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeReader);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(roleProperty, int(role));
}

} // namespace oslonac::ui
