// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// A text for paper with no-break spaces where a line must not end: within an amount ("60.000,00 EUR"), a
/// date
/// ("3. oktobra", "2023. godine"), a number and its noun or words ("30 dana", "2 (dva)"), a reference
/// ("član 4"), "(od 30)" and "R. br.". Serbian in both scripts and English, plain or HTML.
[[nodiscard]] QString withNoBreaks(QString text);

/// A plain text in which a line may end within words of more than so many letters: behind their strokes and
/// hyphens ("401-00-136/15/2020-00"), and where there are none, after so many letters.
[[nodiscard]] QString withBreaksInLongWords(const QString& text, int letters);

} // namespace oslonac
