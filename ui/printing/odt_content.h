// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

namespace oslonac::ui {

/// Puts right what Qt's ODF writer gets wrong in content.xml: styles in random order, the fonts of the screen
/// in place of the document's, percentages where word processors expect relative widths, numbers glued to
/// their text, shaded letters where the cell is shaded (`shadedCells` are the numbers of their formats).
[[nodiscard]] QString mendedOdtContent(QString content, const std::set<int>& shadedCells = {});

} // namespace oslonac::ui
