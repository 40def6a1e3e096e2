// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "ui/lists/cell_value.h"

namespace oslonac::ui {

/// Names for changes made in a list: of one record, or of one column in many.
[[nodiscard]] Operation editOf(const QString& column, const QString& record);
[[nodiscard]] Operation editOfMany(const QString& what, int count);

/// The choice a plain text is: its code is the text without script, case and diacritics.
[[nodiscard]] std::vector<ChoiceValue> choicesOfText(const QString& text);

} // namespace oslonac::ui
