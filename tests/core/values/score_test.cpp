// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/score.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace oslonac;

TEST_CASE("A mean of three is exact", "[score]")
{
    const Score mean = (Score(21) + Score(22) + Score(21)) / 3;
    CHECK(mean == Score::fraction(64, 3));
    CHECK(mean.toExactText() == u"64/3");
    CHECK(mean.toRoundedText(u',') == u"21,33");
    CHECK(mean + mean + mean == Score(64));
}

TEST_CASE("Points are read with a comma or a point and at most three decimals", "[score]")
{
    CHECK(Score::fromText(u"12,5") == Score::fraction(25, 2));
    CHECK(Score::fromText(u" 12.125 ") == Score::thousandths(12'125));
    CHECK(Score::fromText(u"0") == Score(0));
    for (const auto* bad : {u"", u",5", u"5,", u"1,2,3", u"-1", u"1.0001", u"1e3", u"9999999999999999", u"١"})
        CHECK_FALSE(Score::fromText(QStringView(bad)).has_value());
}

TEST_CASE("Exact text ends where the decimals end", "[score]")
{
    CHECK(Score::fraction(157, 2).toExactText() == u"78.5");
    CHECK(Score::fraction(1, 8).toExactText() == u"0.125");
    CHECK(Score(70).toExactText() == u"70");
    CHECK(Score(100).toExactText() == u"100");
    CHECK(Score::fraction(-1, 3).toExactText() == u"-1/3");
}

TEST_CASE("Points compare without rounding", "[score]")
{
    CHECK(Score::fraction(1, 3) < Score::thousandths(334));
    CHECK(Score::fraction(1, 3) > Score::thousandths(333));
    CHECK(Score::fraction(2, 4) == Score::fraction(1, 2));
}

TEST_CASE("Points that cannot be counted are refused", "[score]")
{
    const Score huge(std::numeric_limits<int>::max());
    CHECK_THROWS_AS(huge * huge * huge, ScoreError);
    CHECK_THROWS_AS(Score(1) / 0, ScoreError);
}
