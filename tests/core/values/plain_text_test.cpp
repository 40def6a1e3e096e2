// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/plain_text.h"

#include "core/values/faults.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Texts of people are plain, line breaks and all letters too", "[plain text]")
{
    for (const QString& text : {u"Pomoć u kući"_s, u"Шид\nИрма\tx\r\n"_s, u"😀 €"_s, QString()}) {
        CHECK(isPlainText(text));
        CHECK(asPlainText(text) == text);
    }
}

TEST_CASE("Control characters, code points without characters and halves of pairs are not", "[plain text]")
{
    for (const char16_t character :
         {u'\v', u'\x01', u'\x7f', u'\uffff', u'\ufdd0', u'\u202e', u'\u2066', char16_t(0xD83D)}) {
        const QString text = u"a"_s + QChar(character) + u"b"_s;
        CHECK_FALSE(isPlainText(text));
        CHECK(asPlainText(text) == u"a\ufffdb"_s);
    }
}

TEST_CASE("A date at the end of a sentence ends it with its own full stop", "[plain text]")
{
    CHECK(withSingleStops(u"Najbliži datumi su 30.04.2025. i 01.05.2025.. Upišite jedan."_s) ==
          u"Najbliži datumi su 30.04.2025. i 01.05.2025. Upišite jedan."_s);
    CHECK(withSingleStops(u"Čeka se 5... strana 2..."_s) == u"Čeka se 5... strana 2..."_s);
    const RuleBroken broken(u"Rok je 01.03.2024.."_s, u"Upišite dan posle 01.03.2024.."_s);
    CHECK(broken.whatHappened() == u"Rok je 01.03.2024."_s);
    CHECK(broken.whatToDo() == u"Upišite dan posle 01.03.2024."_s);
}
