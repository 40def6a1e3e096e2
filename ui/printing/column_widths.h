// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPaintDevice;
class QTextDocument;

namespace oslonac::ui {

/// Qt breaks a word between two letters when its column is narrower than it. This widens such columns to
/// their longest word, measured in the fonts of `device`, at the cost of those that have room to give. For
/// tables across the whole page whose columns share it by percentages.
void giveWordsRoom(QTextDocument& document, QPaintDevice& device);

} // namespace oslonac::ui
