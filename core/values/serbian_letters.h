// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// The letters of the two Serbian alphabets, for the functions that convert, fold, sort and repair texts.

[[nodiscard]] bool isLatinLetter(QChar letter);
[[nodiscard]] bool isCyrillicLetter(QChar letter);

/// The Cyrillic letter of one Serbian Latin letter (digraphs apart), or a null QChar.
[[nodiscard]] QChar cyrillicOf(QChar latin);
/// One or two Latin letters for one Serbian Cyrillic letter ("Lj" for a capital), or an empty view.
[[nodiscard]] QStringView latinOf(QChar cyrillic);
/// Љ, Њ or Џ (lower case) for the first letter of a digraph; call only where isDigraphAt says so.
[[nodiscard]] QChar cyrillicDigraph(QChar firstLetter);

/// Whether l+j, n+j or d+ž at this place of a lower-case Latin word are one Serbian letter. They are not in
/// the stems listed in the transliteration rules (in-jekcija, kon-junktura, Tan-jug, nad-živeti, od-žaliti).
[[nodiscard]] bool isDigraphAt(QStringView lowerWord, qsizetype position);

/// The text with the letters that people and search know for those that only look like them or hold two: the
/// single code points of the digraphs (U+01C4 to U+01CC), and the Icelandic and African Ð, ð, Ɖ, ɖ, which
/// keyboards and tables in a wrong code page give for Đ and đ.
[[nodiscard]] QString withUsualLetters(QStringView text);

} // namespace oslonac
