// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace oslonac::test {

/// Where a key goes now: proposals below a line take the keys before the line does.
inline QWidget* keyTarget(const QWidget& window)
{
    QWidget* popup = QApplication::activePopupWidget();
    return popup ? popup : window.focusWidget();
}

/// Types a text as a person does: each letter goes to whatever has the focus by then, and letters need not be
/// on an English keyboard.
inline void typeInto(const QWidget& window, const QString& text)
{
    for (const QChar letter : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(keyTarget(window), &event);
        }
    }
}

} // namespace oslonac::test
