// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// A text as it stands between quotation marks: its own become single ones, „Program ‘Zajedno’ za usluge”.
[[nodiscard]] QString innerQuotes(const QString& text);

/// The sentence with the text as its %1, whose quotation marks become single ones where the sentence has its
/// own around it.
[[nodiscard]] QString withNamed(const QString& sentence, const QString& text);

} // namespace oslonac
