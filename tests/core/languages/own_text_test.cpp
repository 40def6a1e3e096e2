// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages/own_text.h"

#include "core/languages/texts.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("What was written in one script is shown in that of the language", "[languages]")
{
    for (const Language language : {Language::SerbianLatin, Language::English}) {
        CHECK(ownTextIn(u"Дом здравља Џеп, ЈП-2/24"_s, language) == u"Dom zdravlja Džep, JP-2/24"_s);
        CHECK(Texts(language).own(u"Лот ћирилица"_s) == u"Lot ćirilica"_s);
        CHECK(ownTextIn(u"Dom zdravlja"_s, language) == u"Dom zdravlja"_s);
    }
    CHECK(ownTextIn(u"лот B, Dom"_s, Language::SerbianCyrillic) == u"лот B, Дом"_s);
    CHECK(ownTextIn(u"B, Dnevni boravci"_s, Language::SerbianCyrillic) == u"B, Дневни боравци"_s);
    CHECK(ownTextIn(u"B. Petrović"_s, Language::SerbianCyrillic) == u"Б. Петровић"_s);
    CHECK(ownTextIn(u"Dom zdravlja, PP-2023"_s, Language::SerbianCyrillic) == u"Дом здравља, PP-2023"_s);
    CHECK(ownTextIn(u"Дом здравља"_s, Language::SerbianCyrillic) == u"Дом здравља"_s);
}
