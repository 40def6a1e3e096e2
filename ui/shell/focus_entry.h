// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace oslonac::ui {

/// A region, that is a part of the window, has what the window's keys go to. False for none.
[[nodiscard]] bool holdsFocus(const QWidget* region);
/// To where work in the region begins, or else to its first control. False when it has none.
bool enter(QWidget* region);

} // namespace oslonac::ui
