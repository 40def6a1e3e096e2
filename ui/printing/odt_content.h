// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac::ui {

/// Puts right what Qt's ODF writer gets wrong in content.xml: styles in random order, the fonts of the screen
/// in place of the document's, percentages where word processors expect relative widths, numbers glued to
/// their text.
[[nodiscard]] QString mendedOdtContent(QString content);

} // namespace oslonac::ui
