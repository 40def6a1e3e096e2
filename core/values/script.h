// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"

#include <QString>

namespace oslonac {

/// The two scripts of Serbian. Cyrillic to Latin is letter by letter; Latin to Cyrillic needs rules: lj, nj
/// and dž are one letter except in listed stems (injekcija, nadživeti), and some things stay Latin in a
/// Cyrillic text.
enum class Script { Latin, Cyrillic };

template <>
struct Codes<Script> {
    static constexpr std::array list{coded(Script::Latin, "latin"), coded(Script::Cyrillic, "cyrillic")};
};

/// Serbian Latin text in Cyrillic. What stays Latin: currency codes, addresses, file names and kinds, key
/// names, Roman numerals, units, foreign words (foreign_words.h), tags, entities and placeholders.
/// Mixed-script words are repaired first. The `&` of menu texts stays before its letter.
[[nodiscard]] QString toCyrillic(QStringView latin);

/// The same for an HTML document: tags, attributes, comments, style sheets and code are left alone, and so is
/// all text inside an element with class "latin" or translate="no".
[[nodiscard]] QString toCyrillicMarkup(const QString& html);

/// Serbian Cyrillic text in Latin; in words of capitals Љ, Њ and Џ give LJ, NJ and DŽ.
[[nodiscard]] QString toLatin(QStringView cyrillic);

/// Whether any letter of it is Cyrillic.
[[nodiscard]] bool holdsCyrillic(QStringView text);

/// The Serbian Latin text in the wanted script.
[[nodiscard]] inline QString inScript(QStringView latin, Script script)
{
    return script == Script::Cyrillic ? toCyrillic(latin) : latin.toString();
}

} // namespace oslonac
