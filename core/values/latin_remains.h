// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace oslonac {

/// What stays Latin when a Serbian text is put into Cyrillic. Source: real Cyrillic pages, where automatic
/// conversion gave "Сwисс ПРО" and careful hands left "Swiss PRO", EUR, addresses and Roman numerals.

/// Part of a text, [begin, end).
struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Placeholders, tags, entities, addresses, file names, key chords, units after numbers and listed names, in
/// order.
[[nodiscard]] std::vector<Stretch> stretchesLeftLatin(const QString& text);

/// The stretches of both in the order of the text; those that overlap become one.
[[nodiscard]] std::vector<Stretch> joined(std::vector<Stretch> some, const std::vector<Stretch>& others);

/// Currency codes, file kinds, key names and the like, which stay Latin wherever they stand.
[[nodiscard]] bool isListedLatinWord(QStringView word);

/// Whether the word at this place stays Latin: a listed code or key, a foreign word, a Roman numeral.
[[nodiscard]] bool wordStaysLatin(QStringView text, Stretch word);

/// Whether the word at this place is a Roman numeral. "I" is also the conjunction "i" in capitals or at the
/// start of a sentence, and a V with a point may be an initial: the neighbours decide.
[[nodiscard]] bool isRomanNumeral(QStringView text, Stretch word);

} // namespace oslonac
