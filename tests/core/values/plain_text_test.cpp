// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/plain_text.h"
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
    for (const char16_t character : {u'\v', u'\x01', u'\x7f', u'\uffff', u'\ufdd0', char16_t(0xD83D)}) {
        const QString text = u"a"_s + QChar(character) + u"b"_s;
        CHECK_FALSE(isPlainText(text));
        CHECK(asPlainText(text) == u"a\ufffdb"_s);
    }
}
