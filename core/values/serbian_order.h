// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QByteArray>
#include <QStringView>

namespace oslonac {

/// a b c č ć d dž đ ... or а б в г д ђ ...: one order of the letters for each script of the interface.
enum class LetterOrder { Latin, Cyrillic };

/// As a reader of the language looks things up.
[[nodiscard]] constexpr LetterOrder lettersOf(Language language)
{
    return language == Language::SerbianCyrillic ? LetterOrder::Cyrillic : LetterOrder::Latin;
}

/// A key whose bytes compare in the order of Serbian letters; in Latin: a b c č ć d dž đ e ... l lj m n nj
/// ... s š t ... z ž, digraphs as one letter except in the listed stems, so "Ljubovija" stands after
/// "Lučani". Texts of both scripts sort together, in either order; blanks and signs before digits before
/// letters; case and script decide only between texts that are otherwise equal. Digits that stand together
/// are compared by their value, so "KP-2" stands before "KP-10".
[[nodiscard]] QByteArray sortKey(QStringView text, LetterOrder order = LetterOrder::Latin);

/// For a few comparisons; sort a long list by keys made once.
[[nodiscard]] bool comesBefore(QStringView left, QStringView right);

} // namespace oslonac
