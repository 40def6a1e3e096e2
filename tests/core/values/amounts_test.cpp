// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/amounts.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <limits>
#include <random>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using Kind = AmountProblem::Kind;

namespace {

std::optional<Money> amountIn(const QString& text, std::optional<Currency> fallback = Currency::Eur)
{
    const AmountReading reading = readAmount(text, fallback);
    const Money* amount = std::get_if<Money>(&reading);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<Kind> problemIn(const QString& text, std::optional<Currency> fallback = Currency::Eur)
{
    const AmountReading reading = readAmount(text, fallback);
    const AmountProblem* problem = std::get_if<AmountProblem>(&reading);
    return problem && !problem->reason.isEmpty() ? std::optional(problem->kind) : std::nullopt;
}

} // namespace

TEST_CASE("Amounts are read in every form that people type", "[amounts]")
{
    for (const QString& text :
         {u"40000"_s, u"40.000"_s, u"40.000,00"_s, u"40 000"_s, u"40\u00a0000,00"_s, u"40,000.00"_s,
          u"40,000"_s, u"40000,0"_s, u"40000.00"_s, u"40.000,-"_s, u" 40.000 EUR "_s, u"€40.000"_s,
          u"EUR 40.000,00"_s, u"40.000,00 evra"_s, u"40.000 еура"_s, u"40.000,00 ЕВРА."_s, u"+40.000"_s}) {
        INFO(text);
        CHECK(amountIn(text) == Money::eur(40'000));
    }
}

TEST_CASE("The currency in the text wins over the expected one", "[amounts]")
{
    CHECK(amountIn(u"1.200 dinara"_s) == Money::rsd(1200));
    CHECK(amountIn(u"1.200 динара"_s) == Money::rsd(1200));
    CHECK(amountIn(u"RSD 5"_s) == Money::rsd(5));
    CHECK(amountIn(u"10.507.166,50 din."_s) == Money::rsd(10'507'166, 50));
    CHECK(amountIn(u"5"_s, Currency::Rsd) == Money::rsd(5));
}

TEST_CASE("A single mark before three digits groups thousands, any other is decimal", "[amounts]")
{
    CHECK(amountIn(u"1.234"_s) == Money::eur(1234));
    CHECK(amountIn(u"1,234"_s) == Money::eur(1234));
    CHECK(amountIn(u"1,23"_s) == Money::eur(1, 23));
    CHECK(amountIn(u"1.2"_s) == Money::eur(1, 20));
    CHECK(amountIn(u"1.234.567"_s) == Money::eur(1'234'567));
    CHECK(amountIn(u"2.365.750,55"_s) == Money::eur(2'365'750, 55));
    CHECK(amountIn(u"2,365,750.55"_s) == Money::eur(2'365'750, 55));
    CHECK(amountIn(u"2 365 750,55"_s) == Money::eur(2'365'750, 55));
}

TEST_CASE("Negative amounts read as negative", "[amounts]")
{
    CHECK(amountIn(u"-5"_s) == Money::eur(-5));
    CHECK(amountIn(u"\u22121.200,50"_s) == Money(-120'050, Currency::Eur));
    CHECK(amountIn(u"(1.200,50)"_s) == Money(-120'050, Currency::Eur));
}

TEST_CASE("What is no single amount names its problem", "[amounts]")
{
    CHECK(problemIn(u" "_s) == Kind::Empty);
    CHECK(problemIn(u"nema"_s) == Kind::NotAnAmount);
    CHECK(problemIn(u"oko 5000"_s) == Kind::NotAnAmount);
    CHECK(problemIn(u"1.2.3"_s) == Kind::NotAnAmount);
    CHECK(problemIn(u"1e5"_s) == Kind::NotAnAmount);
    CHECK(problemIn(u"60'000"_s) == Kind::NotAnAmount);
    CHECK(problemIn(u"1.23,456,78"_s) == Kind::NotAnAmount);
    CHECK(problemIn(u"5 EUR RSD"_s) == Kind::NotAnAmount);
    CHECK(problemIn(u"60.000,00 EUR / 7.020.000 RSD"_s) == Kind::TwoAmounts);
    CHECK(problemIn(u"40.000 i 60.000"_s) == Kind::TwoAmounts);
    CHECK(problemIn(u"500 USD"_s) == Kind::UnknownCurrency);
    CHECK(problemIn(u"$500"_s) == Kind::UnknownCurrency);
    CHECK(problemIn(u"500"_s, std::nullopt) == Kind::MissingCurrency);
    CHECK(problemIn(u"1,2345"_s) == Kind::TooManyDecimals);
    CHECK(problemIn(u"0,125"_s) == Kind::TooManyDecimals);
    CHECK(problemIn(u"1234,567"_s) == Kind::TooManyDecimals);
    CHECK(problemIn(u"92.233.720.368.547.758,08"_s) == Kind::TooLarge);
    CHECK(problemIn(u"99999999999999999999999999"_s) == Kind::TooLarge);
}

TEST_CASE("Amounts are printed in the language of the document", "[amounts]")
{
    CHECK(amountText(Money::eur(60'000), Language::SerbianLatin) == u"60.000,00 EUR"_s);
    CHECK(amountText(Money::eur(60'000), Language::SerbianCyrillic) == u"60.000,00 EUR"_s);
    CHECK(amountText(Money::eur(60'000), Language::English) == u"60,000.00 EUR"_s);
    CHECK(amountText(Money(-5, Currency::Rsd), Language::SerbianLatin) == u"-0,05 RSD"_s);
    CHECK(amountFigures(Money::rsd(999), Language::SerbianLatin) == u"999,00"_s);
}

TEST_CASE("Numbers are grouped by thousands", "[amounts]")
{
    CHECK(numberText(1'234'567, Language::SerbianLatin) == u"1.234.567"_s);
    CHECK(numberText(-1000, Language::English) == u"-1,000"_s);
    CHECK(numberText(0, Language::English) == u"0"_s);
    CHECK(numberText(std::numeric_limits<qint64>::min(), Language::English) ==
          u"-9,223,372,036,854,775,808"_s);
}

TEST_CASE("Percentages are exact and rounded half away from zero", "[amounts]")
{
    CHECK(percentText(589, 1000, Language::SerbianLatin) == u"58,9%"_s);
    CHECK(percentText(1, 3, Language::English, 2) == u"33.33%"_s);
    CHECK(percentText(1, 8, Language::SerbianLatin, 0) == u"13%"_s);
    CHECK(percentText(-1, 8, Language::SerbianLatin, 0) == u"-13%"_s);
    CHECK(percentText(-1, 100'000, Language::SerbianLatin) == u"0,0%"_s);
    CHECK(percentText(5, 0, Language::English).isEmpty());
}

TEST_CASE("Every printed amount reads back", "[amounts]")
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 5000; ++round) {
        const auto minor = static_cast<qint64>(random() >> (random() % 60)) % largestAmount;
        const Money amount(minor, round % 2 == 0 ? Currency::Eur : Currency::Rsd);
        for (const Language language : {Language::English, Language::SerbianLatin})
            CHECK(amountIn(amountText(amount, language)) == amount);
    }
}

TEST_CASE("A number that begins with its decimal mark is no amount", "[amounts]")
{
    for (const QString& text : {u".5"_s, u",5"_s, u". 5"_s, u"EUR .5"_s, u"-.50"_s}) {
        INFO(text);
        CHECK(problemIn(text) == Kind::NotAnAmount);
    }
    CHECK(amountIn(u"din.500"_s, Currency::Eur) == Money::rsd(500));
}

TEST_CASE("The largest amount is read and the next one is too large", "[amounts]")
{
    CHECK(amountIn(u"9.999.999.999.999,99"_s) == Money(largestAmount, Currency::Eur));
    CHECK(problemIn(u"10.000.000.000.000,00"_s) == Kind::TooLarge);
    CHECK(problemIn(u"92233720368547758,07"_s) == Kind::TooLarge);
}
