// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace oslonac;

TEST_CASE("Money adds up in minor units", "[money]")
{
    CHECK((Money::eur(60'000) + Money::eur(0, 1)).minorUnits() == 6'000'001);
    CHECK(Money::eur(60'000).times(15) + Money::eur(100'000).times(5) == Money::eur(1'400'000));
}

TEST_CASE("Dinars and euros never mix", "[money]")
{
    CHECK_THROWS_AS(Money::eur(1) + Money::rsd(1), MoneyError);
    CHECK_THROWS_AS((void)(Money::eur(1) < Money::rsd(2)), MoneyError);
    CHECK(Money::eur(1) != Money::rsd(1));
}

TEST_CASE("An amount that cannot be counted is refused", "[money]")
{
    const Money largest(std::numeric_limits<qint64>::max(), Currency::Rsd);
    CHECK_THROWS_AS(largest + Money(1, Currency::Rsd), MoneyError);
    CHECK_THROWS_AS(largest.times(2), MoneyError);
}

TEST_CASE("A share is rounded half away from zero", "[money]")
{
    CHECK(Money::eur(100).share(1, 3) == Money(3333, Currency::Eur));
    CHECK(Money(1, Currency::Eur).share(1, 2) == Money(1, Currency::Eur));
    CHECK(Money(-1, Currency::Eur).share(1, 2) == Money(-1, Currency::Eur));
    CHECK(Money::eur(14'285, 71).share(70, 100) == Money::eur(10'000));
}

TEST_CASE("Exact text is the same in every language", "[money]")
{
    CHECK(Money::eur(60'000).toExactText() == u"60000.00 EUR");
    CHECK(Money(-5, Currency::Rsd).toExactText() == u"-0.05 RSD");
    CHECK(Money(std::numeric_limits<qint64>::min(), Currency::Eur).toExactFigures() == u"-92233720368547758.08");
}
