// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace oslonac::ui {

/// Gives the printer the officer chose; nothing when they gave up. A function, so that tests print without a
/// dialog.
using PrinterChoice = std::function<std::shared_ptr<QPrinter>()>;

/// The platform's own dialog over a window.
[[nodiscard]] PrinterChoice printerDialog(QWidget* window);

} // namespace oslonac::ui
