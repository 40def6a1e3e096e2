// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/file_name.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A file name keeps letters and digits that every file system takes", "[documents]")
{
    CHECK(safeFileName({u"400-73/2023-05"_s, u"Beočin"_s}) == u"400-73_2023-05_Beocin"_s);
    CHECK(safeFileName({u"1/2023"_s, u"Inđija"_s}) == u"1_2023_Indjija"_s);
    CHECK(safeFileName({u"1/2023"_s, u"Шид"_s}) == u"1_2023_Sid"_s);
    CHECK(safeFileName({u"III: 4*?"_s, u""_s, u"Savez \"A\""_s}) == u"III_4_Savez_A"_s);
    CHECK(safeFileName({u"../-x"_s}) == u"_-x"_s);
}
