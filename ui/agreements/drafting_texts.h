// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/drafting_outlook.h"
#include "ui/language/phrase.h"

#include <QString>

#include <optional>

namespace oslonac::ui {

/// How far a call is with its agreements, in a word or two.
[[nodiscard]] QString stateOfCall(const DraftingOutlook& outlook);
/// Why there is nothing to draft; nothing stands for a file without calls.
/// The numbers that the next agreements get, or why they get none.
[[nodiscard]] QString numbersOf(const DraftingOutlook& outlook);
[[nodiscard]] Phrase whyNothing(const std::optional<DraftingOutlook>& outlook);

} // namespace oslonac::ui
