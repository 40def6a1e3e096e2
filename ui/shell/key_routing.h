// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace oslonac::ui {

/// Sends keys that a line of text claims for itself to the window where that serves the officer. Ctrl+Z
/// undoes typing first; when a line holds no unwritten typing, it undoes the last step in the file, and so
/// does Ctrl+Y for redo. Ctrl+K always searches. Lives in the application as an event filter.
class KeyRouting final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Whether it is a line or a text that holds what was typed and is not in the file yet.
[[nodiscard]] bool holdsUnwrittenText(const QWidget* widget);

} // namespace oslonac::ui
