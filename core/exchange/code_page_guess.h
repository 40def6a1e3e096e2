// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace oslonac {

/// Which of the two code pages of Serbian offices a table of single bytes was saved in. They share their
/// bytes, so the letters must tell: Cyrillic words are made of bytes above 0x7f alone, Latin ones have a few
/// of them (š, ž, č, ć, đ) among plain letters. `Unclear` where some words say this and some that.
enum class CodePageGuess { Windows1250, Windows1251, Unclear };

[[nodiscard]] CodePageGuess guessCodePage(QByteArrayView bytes);

} // namespace oslonac
