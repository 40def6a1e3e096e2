// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/line_breaks.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With "~" for the no-break space.
QString tied(const QString& text)
{
    return withNoBreaks(text).replace(QChar::Nbsp, u'~');
}

} // namespace

TEST_CASE("An amount and its currency stay on one line", "[line_breaks]")
{
    CHECK(tied(u"do 60.000,00 EUR i 5 dinara"_s) == u"do 60.000,00~EUR i 5~dinara"_s);
    CHECK(tied(u"износ 5.000,00 RSD, 3 евра"_s) == u"износ 5.000,00~RSD, 3~евра"_s);
}

TEST_CASE("The day stays with its month and the year with its word", "[line_breaks]")
{
    CHECK(tied(u"Beograd, 3. oktobra 2023. godine"_s) == u"Beograd, 3.~oktobra 2023.~godine"_s);
    CHECK(tied(u"3. маја 2023. године"_s) == u"3.~маја 2023.~године"_s);
    CHECK(tied(u"decision 4 of 18 Sep 2023"_s) == u"decision 4 of 18~Sep~2023"_s);
}

TEST_CASE("References, counts and short heads stay together", "[line_breaks]")
{
    CHECK(tied(u"iz člana 1. ovog sporazuma u roku od 30 dana"_s) ==
          u"iz člana~1. ovog sporazuma u roku od 30~dana"_s);
    CHECK(tied(u"чланом 4, став 2"_s) == u"чланом~4, став~2"_s);
    CHECK(tied(u"A (od 30)"_s) == u"A (od~30)"_s);
    CHECK(tied(u"po 2 (dva) primerka"_s) == u"po 2~(dva) primerka"_s);
    CHECK(tied(u"R. br. 5, Р. бр."_s) == u"R.~br.~5, Р.~бр."_s);
}

TEST_CASE("Ordinary text and markup keep their blanks", "[line_breaks]")
{
    const QString text = u"<td width=\"22%\" class=\"right\">Prva rata i 4 paketa</td>"_s;
    CHECK(tied(text) == text);
    CHECK(tied(tied(u"5 dana"_s)) == u"5~dana"_s);
}

TEST_CASE("Only words that are too long for their line may break within", "[line_breaks]")
{
    CHECK(withBreaksInLongWords(u"Opština Smederevska Palanka"_s, 12) == u"Opština Smederevska Palanka"_s);
    CHECK(withBreaksInLongWords(u"od 401-00-136/15"_s, 8) == u"od 401-\u200b00-\u200b136/\u200b15"_s);
    CHECK(withBreaksInLongWords(u"abcdefgh"_s, 3) == u"abc\u200bdef\u200bgh"_s);
}
