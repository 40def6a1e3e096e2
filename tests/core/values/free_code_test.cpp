// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/free_code.h"
#include "tests/support/text.h"

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A free code counts on from the year or number at its end, and gets one where there is none")
{
    CHECK(freeCode({}, u"PP-2023"_s) == u"PP-2023"_s);
    CHECK(freeCode({u"pp-2023"_s, u"pp-2024"_s}, u"PP-2023"_s) == u"PP-2025"_s);
    CHECK(freeCode({u"poziv"_s}, u"Poziv"_s) == u"Poziv-2"_s);
}
