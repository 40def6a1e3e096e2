// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column.h"

#include <vector>

namespace oslonac::ui {

/// What a shown column asks of the width of its list, in px.
struct ColumnNeed {
    int least = 48;   ///< narrower, it would cut what must not be cut
    int content = 48; ///< its widest cell is whole
    int wanted = 120; ///< as designed, or as the officer set it
    Importance importance = Importance::Usual;
    bool isSet = false;     ///< by the officer: it does not grow by itself
    bool takesRoom = false; ///< what is left when all have what they want
};

/// How wide each is where there is so much room; 0 for a column that has none. Columns are whole or not
/// there: the least important go first, of equals the last; the first column stays. What is wide enough for
/// all is given to the officer's own widths, then to cut words, then to the design, then to the column that
/// takes the room. The sum is the room.
[[nodiscard]] std::vector<int> fittedWidths(const std::vector<ColumnNeed>& needs, int room);

} // namespace oslonac::ui
