// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/folding.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Every spelling of a name folds to one", "[folding]")
{
    for (const QString& name : {u"Raška"_s, u"raska"_s, u"РАШКА"_s, u" RAŠKA\u00a0"_s, u"Ras\u030cka"_s})
        CHECK(folded(name) == u"raska"_s);
    for (const QString& name : {u"Inđija"_s, u"Indjija"_s, u"ИНЂИЈА"_s, u"Индјија"_s})
        CHECK(folded(name) == u"indjija"_s);
    for (const QString& name : {u"Đakovica"_s, u"\u00d0akovica"_s, u"\u00f0akovica"_s, u"\u0189AKOVICA"_s})
        CHECK(folded(name) == u"djakovica"_s);
    for (const QString& name : {u"Odžaci"_s, u"Оџаци"_s, u"Odzaci"_s, u"O\u01c6aci"_s})
        CHECK(folded(name) == u"odzaci"_s);
    for (const QString& name : {u"Čačak"_s, u"Ćaćak"_s, u"Чачак"_s, u"cacak"_s})
        CHECK(folded(name) == u"cacak"_s);
    for (const QString& name : {u"Ljubovija"_s, u"ЉУБОВИЈА"_s})
        CHECK(folded(name) == u"ljubovija"_s);
}

TEST_CASE("Loose folding also takes a bare d for đ", "[folding]")
{
    for (const QString& name : {u"Inđija"_s, u"Indjija"_s, u"Индјија"_s, u"Indija"_s})
        CHECK(foldedLoose(name) == u"indija"_s);
    for (const QString& name : {u"arandjelovac"_s, u"arandelovac"_s, u"Аранђеловац"_s})
        CHECK(foldedLoose(name) == u"arandelovac"_s);
}

TEST_CASE("A typed dj finds đ and no bare d, and a typed d finds both", "[folding]")
{
    const QString town = foldedToSearch(u"Inđija"_s);
    for (const QString& typed : {u"inđ"_s, u"INDJ"_s, u"indi"_s, u"Инђија"_s})
        CHECK(town.contains(folded(typed)));
    CHECK_FALSE(foldedToSearch(u"Šid"_s).contains(folded(u"idj"_s)));
    CHECK_FALSE(foldedToSearch(u"Kikinda"_s).contains(folded(u"indj"_s)));
}

TEST_CASE("Blanks of every kind become one space", "[folding]")
{
    CHECK(folded(u"\tNovi\u00a0\u202f  Sad \n") == u"novi sad"_s);
    CHECK(folded(u"  ") == u""_s);
}

TEST_CASE("A mixed word folds as its repaired form", "[folding]")
{
    CHECK(folded(u"zapoš\u043b\u0458avanje") == u"zaposljavanje"_s);
    CHECK(folded(u"uk\u006c\u0458učivanja") == u"ukljucivanja"_s);
}

TEST_CASE("Foreign diacritics fold to their letters", "[folding]")
{
    CHECK(folded(u"Müller Nagykőrös") == u"muller nagykoros"_s);
}

TEST_CASE("Mixed words are noticed word by word", "[mixed scripts]")
{
    CHECK(hasMixedScripts(u"Žabal\u0458"));
    CHECK(hasMixedScripts(u"grad Žabal\u0458 i okolina"));
    CHECK_FALSE(hasMixedScripts(u"Žabalj"));
    CHECK_FALSE(hasMixedScripts(u"PDF-а у Жабљу"));
    CHECK_FALSE(hasMixedScripts(u"Swiss PRO у Србији"));
}

TEST_CASE("A mixed word is put into the script it mostly has", "[mixed scripts]")
{
    CHECK(withoutMixedScripts(u"Žabal\u0458, uspostavl\u0458anje") == u"Žabalj, uspostavljanje"_s);
    CHECK(withoutMixedScripts(u"Пир\u006fт") == u"Пирот"_s);
    CHECK(withoutMixedScripts(u"Р\u0061шк\u0061 и Kraljevo") == u"Рашка и Kraljevo"_s);
    CHECK(withoutMixedScripts(u"\u041fožarevac") == u"Požarevac"_s);
    CHECK(withoutMixedScripts(u"\u0441entar grada") == u"centar grada"_s);
}

TEST_CASE("Texts of one script are left as they are", "[mixed scripts]")
{
    CHECK(withoutMixedScripts(u"Рашка EUR, Žabalj") == u"Рашка EUR, Žabalj"_s);
    CHECK(withoutMixedScripts(u"") == u""_s);
}
