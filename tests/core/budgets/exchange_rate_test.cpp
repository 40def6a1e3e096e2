// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/exchange_rate.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A rate is read with comma or point, and written with the decimals it has", "[budgets]")
{
    CHECK(readRate(u"117,2345") == 117'234'500);
    CHECK(readRate(u" 117.1234 ") == 117'123'400);
    CHECK(readRate(u"118") == 118'000'000);
    CHECK(readRate(u"0,008534") == 8'534);
    for (const auto* text :
         {u"", u"abc", u"117,", u",5", u"1.117,23", u"0", u"-117", u"117,1234567", u"999999999"})
        CHECK_FALSE(readRate(text));
    CHECK(rateText(117'234'500, Language::SerbianLatin) == u"117,2345"_s);
    CHECK(rateText(118'000'000, Language::English) == u"118.0000"_s);
    CHECK(rateText(8'534, Language::SerbianLatin) == u"0,008534"_s);
}

TEST_CASE("An amount is converted to the cent, half away from zero", "[budgets]")
{
    CHECK(convertedAt(Money::rsd(117'234, 50), 117'234'500, Currency::Eur) == Money::eur(1'000));
    CHECK(convertedAt(Money::rsd(100), 200'000'000, Currency::Eur) == Money::eur(0, 50));
    CHECK(convertedAt(Money(1, Currency::Rsd), 2'000'000, Currency::Eur) ==
          Money(1, Currency::Eur)); // half a cent
    CHECK(convertedAt(Money(1, Currency::Rsd), 2'000'001, Currency::Eur) == Money(0, Currency::Eur));
    // The largest amount that may be entered, without overflow.
    CHECK(convertedAt(Money(largestAmount, Currency::Rsd), 1'000'000, Currency::Eur) ==
          Money(largestAmount, Currency::Eur));
}
