// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace oslonac::ui {

/// The pointer says that the window is at work, as long as this lives: for what changes the file and may take
/// longer than a moment. What a dialog covered is painted before the work begins.
class BusyCursor final {
public:
    BusyCursor();
    ~BusyCursor();
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

} // namespace oslonac::ui
