// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/plural.h"
#include "core/values/score_decimals.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;

TEST_CASE("A value that did not reach its limit looks below it", "[score]")
{
    const Score mean = Score::fraction(17'999, 300); // of 60, 60 and 59,99
    const ScorePair pair = besideLimit(mean, 60, Language::SerbianLatin);
    CHECK(pair.value == u"59,997");
    CHECK(pair.limit == u"60");
    CHECK(besideLimit(Score::fraction(100, 3), Score::thousandths(33'334), Language::English).value ==
          u"33.333");
    CHECK(besideLimit(Score::fraction(100, 3), Score::thousandths(33'334), Language::English).limit ==
          u"33.334");
}

TEST_CASE("Two decimals suffice where they tell, and whole points have none", "[score]")
{
    CHECK(besideLimit(Score::fraction(118, 3), 60, Language::SerbianLatin).value == u"39,33");
    CHECK(besideLimit(50, 60, Language::SerbianLatin).value == u"50");
    CHECK(besideLimit(Score::thousandths(59'500), Score::thousandths(59'500), Language::English).value ==
          u"59.50");
    CHECK(besideLimit(Score::thousandths(5), 0, Language::SerbianLatin).value == u"0,005"); // not 0,01
}

TEST_CASE("A limit stands with all its decimals", "[score]")
{
    const ScorePair pair = besideLimit(50, Score::thousandths(59'995), Language::SerbianLatin);
    CHECK(pair.value == u"50");
    CHECK(pair.limit == u"59,995");
}

TEST_CASE("Points that no decimals tell apart stand as fractions", "[score]")
{
    const Score near = Score::fraction(1, 3'000'000'000'000'000'000);
    CHECK(besideLimit(near, Score::fraction(1, 3'000'000'000'000'000'001), Language::English).value ==
          u"1/3000000000000000000");
}

TEST_CASE("A column takes the least decimals at which different points look different", "[score]")
{
    CHECK(tellingDecimals({60, Score::fraction(17'999, 300), 60}) == 3);
    CHECK(tellingDecimals({60, 60, Score::fraction(119, 2)}) == 2);
    CHECK(tellingDecimals({}) == 2);
    // Halves that round to the same at three decimals look different at two.
    CHECK(tellingDecimals({Score::thousandths(5), Score::thousandths(4)}) == 2);
    CHECK(tellingDecimals({Score::fraction(1, 3), Score::thousandths(333)}) == 4);
}

TEST_CASE("Points take the form of the noun that their number asks for", "[score]")
{
    CHECK(countedAs(21) == 21);
    CHECK(countedAs(12) == 12);
    CHECK(pluralForm(countedAs(Score::fraction(3, 2))) == PluralForm::Few);
    CHECK(pluralForm(countedAs(Score::fraction(5, 2))) == PluralForm::Few);
    CHECK(pluralForm(countedAs(Score::fraction(25, 2))) == PluralForm::Many);
    CHECK(pluralForm(countedAs(Score::fraction(1, 2))) == PluralForm::Few);
}
