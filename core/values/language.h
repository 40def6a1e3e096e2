// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"
#include "core/values/script.h"

namespace oslonac {

/// The language of the interface or of one printed document. The codes are the words of the command line.
enum class Language { English, SerbianLatin, SerbianCyrillic };

template <>
struct Codes<Language> {
    static constexpr std::array list{coded(Language::English, "english"),
                                     coded(Language::SerbianLatin, "latin"),
                                     coded(Language::SerbianCyrillic, "cyrillic")};
};

[[nodiscard]] constexpr Script scriptOf(Language language)
{
    return language == Language::SerbianCyrillic ? Script::Cyrillic : Script::Latin;
}

} // namespace oslonac
