// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages/language_translator.h"
#include "core/languages/spoken.h"
#include "core/languages/texts.h"
#include "tests/support/text.h"

#include <QCoreApplication>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Counted things stand in the form that the language asks for", "[languages]")
{
    const auto agreements = [](Language language, int count) {
        return Texts(language).translate("oslonac::ui::AgreementsPage", "%n agreements", nullptr, count);
    };
    CHECK(agreements(Language::English, 1) == u"1 agreement"_s);
    CHECK(agreements(Language::English, 2) == u"2 agreements"_s);
    CHECK(agreements(Language::English, 0) == u"0 agreements"_s);
    CHECK(agreements(Language::SerbianLatin, 1) == u"1 sporazum"_s);
    CHECK(agreements(Language::SerbianLatin, 11) == u"11 sporazuma"_s);
    CHECK(agreements(Language::SerbianLatin, 22) == u"22 sporazuma"_s);
    CHECK(agreements(Language::SerbianCyrillic, 21) == u"21 споразум"_s);
    CHECK(agreements(Language::English, 10'000) == u"10,000 agreements"_s);
    CHECK(agreements(Language::SerbianLatin, 10'202) == u"10.202 sporazuma"_s);
}

TEST_CASE("Numbers inside a sentence are written as its language writes them", "[languages]")
{
    CHECK(spokenLanguage() == Language::English);
    CHECK(spokenAmount(Money::eur(60'000)) == QStringLiteral("60,000.00 EUR"));
    LanguageTranslator translator(Language::SerbianCyrillic);
    QCoreApplication::installTranslator(&translator);
    CHECK(spokenLanguage() == Language::SerbianCyrillic);
    CHECK(spokenAmount(Money::eur(60'000)) == QStringLiteral("60.000,00 EUR"));
    CHECK(spokenNumber(10'000) == QStringLiteral("10.000"));
    CHECK(QCoreApplication::translate("oslonac::ui::AgreementsPage", "%n agreements", nullptr, 10'000) ==
          QStringLiteral("10.000 споразума"));
    CHECK(spokenPoints(Score::thousandths(7500)) == QStringLiteral("7,5"));
    CHECK(spokenPoints(Score::fraction(1, 3)) == QStringLiteral("0,33"));
    QCoreApplication::removeTranslator(&translator);
}
