// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/program/every_place.h"
#include "tests/ui/program/sample_window.h"

namespace oslonac::test {

/// A window in which every place has something to show: lists decided, agreements drafted and some signed, a
/// call without applications, steps in the history and a record in the trash. It is high, so that nothing of
/// an inspector is scrolled out of sight.
struct WalkedWindow : SampleWindow {
    using Look = std::function<void(const WindowPlace& place, QWidget& inSight)>;

    WalkedWindow();

    /// Everywhere once: the places of the full file, the start page, those of an empty file. The full file is
    /// open again afterwards.
    void walk(const Look& look);

private:
    void visit(const WindowPlace& place, const Look& look);
};

/// As long as it takes until the window has nothing left to do.
void comeToRest();

} // namespace oslonac::test
