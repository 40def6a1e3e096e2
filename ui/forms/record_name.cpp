// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_name.h"

#include "ui/forms/inspector_panel.h"

#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* recordProperty = "recordName";

} // namespace

void setRecordName(QWidget& part, const QString& name)
{
    part.setProperty(recordProperty, name);
}

QString nameWithRecord(const QString& name, const QWidget& place, const QString& record)
{
    QStringList parts{name};
    const auto add = [&parts](const QString& part) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    };
    add(record);
    for (const QWidget* around = &place; around; around = around->parentWidget()) {
        const QVariant own = around->property(recordProperty);
        if (own.isValid())
            add(own.toString());
        else if (qobject_cast<const InspectorPanel*>(around))
            add(around->accessibleName()); // which begins with its record
    }
    return parts.join(u", "_s);
}

} // namespace oslonac::ui
