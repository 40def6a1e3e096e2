// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"

namespace oslonac::ui {

/// How close the rows of lists stand: 28, 32 or 40 px for one line of text.
enum class Density { Compact, Usual, Roomy };

/// What the officer chose for the whole program; a list or one of its views may have its own.
[[nodiscard]] Density programDensity();
void setProgramDensity(Density density);

/// The height of a row that is `usualHeight` at the usual density.
[[nodiscard]] constexpr int heightOfRow(int usualHeight, Density density)
{
    switch (density) {
    case Density::Compact:
        return usualHeight - 4;
    case Density::Usual:
        return usualHeight;
    case Density::Roomy:
        return usualHeight + 8;
    }
    return usualHeight;
}

} // namespace oslonac::ui

template <>
struct oslonac::Codes<oslonac::ui::Density> {
    static constexpr std::array list{coded(ui::Density::Compact, "compact"),
                                     coded(ui::Density::Usual, "usual"), coded(ui::Density::Roomy, "roomy")};
};
