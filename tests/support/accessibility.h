// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTextEdit>
#include <QWidget>

namespace oslonac::test {

inline bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget);
}

/// Parts Qt makes for itself inside a control (scroll bars, the clear button of a line) are not the
/// officer's.
inline bool isInnerPart(const QWidget& widget)
{
    if (widget.objectName().startsWith(QStringLiteral("qt_")) || widget.inherits("QHeaderView") ||
        widget.inherits("QTableCornerButton") || widget.inherits("QComboBoxListView"))
        return true;
    const QWidget* parent = widget.parentWidget();
    return parent && (qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent));
}

/// Controls below `root` that a screen reader could not name, as "class objectName" lines: empty when all is
/// well.
inline QStringList controlsWithoutName(const QWidget& root)
{
    QStringList missing;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isControl(*widget) || isInnerPart(*widget))
            continue;
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
            missing.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                           widget->objectName() + QLatin1String(" in ") +
                           QString::fromLatin1(widget->parent()->metaObject()->className()));
    }
    return missing;
}

} // namespace oslonac::test
