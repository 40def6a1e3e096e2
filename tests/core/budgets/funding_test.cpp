// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/funding.h"

#include <catch2/catch.hpp>

#include <random>

using namespace oslonac;

TEST_CASE("A ceiling and a percentage both bind the share of the programme", "[funding]")
{
    const FundingRule rule{70, Money::eur(10'000)}; // as an operational plan of Roma inclusion has it
    CHECK(sharesOf(Money::eur(10'000), rule) == FundingShares{Money::eur(7'000), Money::eur(3'000)});
    CHECK(sharesOf(Money::eur(20'000), rule) == FundingShares{Money::eur(10'000), Money::eur(10'000)});
    CHECK(sharesOf(Money::eur(20'000), {}) == FundingShares{Money::eur(20'000), Money::eur(0)});
    CHECK(sharesOf(Money::rsd(1'000), rule) == FundingShares{Money::rsd(700), Money::rsd(300)});
    CHECK_THROWS_AS(sharesOf(Money::eur(-1), rule), std::invalid_argument);
}

TEST_CASE("The remainder of a share goes to the party, so that the percentage is never passed", "[funding]")
{
    CHECK(sharesOf(Money::eur(0, 1), {70, {}}) == FundingShares{Money::eur(0), Money::eur(0, 1)});
    CHECK(sharesOf(Money::eur(100, 1), {33, {}}) == FundingShares{Money::eur(33), Money::eur(67, 1)});
}

TEST_CASE("Shares of any budget add up to it and keep the rule", "[funding]")
{
    std::mt19937 random(20'261'127); // NOLINT: the same budgets every time
    std::uniform_int_distribution<qint64> amounts(0, 50'000'000);
    std::uniform_int_distribution<int> percents(1, 100);
    for (int i = 0; i < 2'000; ++i) {
        const Money total(amounts(random), Currency::Eur);
        const Money ceiling(amounts(random), Currency::Eur);
        const int percent = percents(random);
        const FundingShares shares = sharesOf(total, {percent, ceiling});
        REQUIRE(shares.programme + shares.own == total);
        REQUIRE_FALSE(shares.own.isNegative());
        REQUIRE_FALSE(isMoreThan(percent, shares.programme, total));
        REQUIRE(shares.programme <= ceiling);
        // One minor unit more would break the rule.
        const Money more = shares.programme + Money(1, Currency::Eur);
        REQUIRE((isMoreThan(percent, more, total) || more > ceiling || more > total));
    }
}
