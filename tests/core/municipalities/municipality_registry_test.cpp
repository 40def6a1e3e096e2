// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipalities/municipality_registry.h"
#include "tests/support/text.h"

#include <QStringList>

#include <algorithm>
#include <set>

using namespace oslonac;

namespace {

QStringList found(const QString& text)
{
    QStringList names;
    for (const Municipality& municipality : findMunicipalities(text))
        names.append(fullNameOf(municipality, Script::Latin));
    return names;
}

bool finds(const QString& text, const Municipality& wanted)
{
    const auto all = findMunicipalities(text);
    return std::any_of(all.begin(), all.end(),
                       [&](const Municipality& each) { return each.id == wanted.id; });
}

QString withoutDiacritics(QString name, const QString& forDj)
{
    name.replace(u'đ', forDj)
        .replace(u'Đ', forDj)
        .replace(u'č', u'c')
        .replace(u'ć', u'c')
        .replace(u'ž', u'z');
    return name.replace(u'š', u's')
        .replace(u'Č', u'C')
        .replace(u'Ć', u'C')
        .replace(u'Ž', u'Z')
        .replace(u'Š', u'S');
}

} // namespace

TEST_CASE("The registry holds 145 units of local self-government outside Kosovo, 29 inside, and 28 city "
          "municipalities")
{
    int outside = 0;
    int inside = 0;
    int cityMunicipalities = 0;
    for (const Municipality& municipality : registeredMunicipalities()) {
        if (municipality.kind == MunicipalityKind::CityMunicipality)
            ++cityMunicipalities;
        else
            ++(municipality.inKosovo ? inside : outside);
    }
    CHECK(outside == 145);
    CHECK(inside == 29);
    CHECK(cityMunicipalities == 28);
}

TEST_CASE("The registry's population outside Kosovo adds up to the census of 2022")
{
    int population = 0;
    for (const Municipality& municipality : registeredMunicipalities()) {
        if (municipality.kind != MunicipalityKind::CityMunicipality)
            population += municipality.population.value_or(0);
    }
    CHECK(population == 6'647'003);
}

TEST_CASE("Every city municipality has a city of the registry above it, and nobody else has")
{
    for (const Municipality& municipality : registeredMunicipalities()) {
        CAPTURE(municipality.nameLatin.toStdString());
        CHECK(municipality.parentId.has_value() == (municipality.kind == MunicipalityKind::CityMunicipality));
        CHECK((!municipality.parentId ||
               findMunicipalities(QString::number(municipality.parentId->number())).size() == 1));
    }
}

TEST_CASE("Each of the 202 is found by every spelling of its full name, and alone but for Palilula")
{
    for (const Municipality& municipality : registeredMunicipalities()) {
        const QString latin = fullNameOf(municipality, Script::Latin);
        CAPTURE(latin.toStdString());
        for (const QString& spelling :
             {latin, fullNameOf(municipality, Script::Cyrillic), latin.toUpper(),
              withoutDiacritics(latin, QStringLiteral("dj")), withoutDiacritics(latin, QStringLiteral("d")),
              QString::number(municipality.id.number())}) {
            CAPTURE(spelling.toStdString());
            CHECK(finds(spelling, municipality));
            const bool isCode = spelling.front().isDigit();
            CHECK(findMunicipalities(spelling).size() ==
                  (municipality.nameLatin == u"Palilula" && !isCode ? 2U : 1U));
        }
    }
}

TEST_CASE("Each of the 202 is found by its bare name, save the city municipality that shares its city's")
{
    for (const Municipality& municipality : registeredMunicipalities()) {
        CAPTURE(municipality.nameLatin.toStdString());
        const bool sharesCitysName =
            municipality.kind == MunicipalityKind::CityMunicipality &&
            QStringList{QStringLiteral("Užice"), QStringLiteral("Vranje"), QStringLiteral("Požarevac")}
                .contains(municipality.nameLatin);
        for (const QString& spelling : {municipality.nameLatin, municipality.nameCyrillic,
                                        withoutDiacritics(municipality.nameLatin, QStringLiteral("dj"))})
            CHECK(finds(spelling, municipality) == !sharesCitysName);
    }
}

TEST_CASE("Spellings that officers meet find the municipality that is meant")
{
    const std::vector<std::pair<QString, QString>> spellings{
        {QStringLiteral("Petrovac"), QStringLiteral("Opština Petrovac na Mlavi")},
        {QStringLiteral("Петровац на Млави"), QStringLiteral("Opština Petrovac na Mlavi")},
        {QStringLiteral("Opština Petrovac na Mlavi"), QStringLiteral("Opština Petrovac na Mlavi")},
        {QStringLiteral("sid"), QStringLiteral("Opština Šid")},
        {QStringLiteral("ШИД"), QStringLiteral("Opština Šid")},
        {QStringLiteral("Indjija"), QStringLiteral("Opština Inđija")},
        {QStringLiteral("Indija"), QStringLiteral("Opština Inđija")},
        {QStringLiteral("Uzice"), QStringLiteral("Grad Užice")},
        {QStringLiteral("grad Užice"), QStringLiteral("Grad Užice")},
        {QStringLiteral("opština Užice"), QStringLiteral("Grad Užice")},
        {QStringLiteral("gradska opština Užice"), QStringLiteral("Gradska opština Užice")},
        {QStringLiteral("Požarevac"), QStringLiteral("Grad Požarevac")},
        {QStringLiteral("Врање"), QStringLiteral("Grad Vranje")},
        {QStringLiteral("71242"), QStringLiteral("Grad Čačak")},
        {QStringLiteral("Rača"), QStringLiteral("Opština Rača")},
        {QStringLiteral("Soko Banja"), QStringLiteral("Opština Sokobanja")},
        {QStringLiteral("Смедеревска\u00A0Паланка"), QStringLiteral("Opština Smederevska Palanka")},
        {QStringLiteral("  Opština\u00A0\u00A0Bela   Palanka "), QStringLiteral("Opština Bela Palanka")},
        {QStringLiteral("Sоmbоr"), QStringLiteral("Grad Sombor")},      // with Cyrillic о
        {QStringLiteral("Inđiјa"), QStringLiteral("Opština Inđija")},   // with Cyrillic ј
        {QStringLiteral("Opštinа Šid"), QStringLiteral("Opština Šid")}, // with Cyrillic а
        {QStringLiteral("Palilula (Niš)"), QStringLiteral("Gradska opština Palilula")},
        {QStringLiteral("Beograd - Novi Beograd"), QStringLiteral("Gradska opština Novi Beograd")},
        {QStringLiteral("Stari grad"), QStringLiteral("Gradska opština Stari grad")},
        {QStringLiteral("Municipality of Šid"), QStringLiteral("Opština Šid")},
        {QStringLiteral("City of Užice"), QStringLiteral("Grad Užice")},
        {QStringLiteral("S. Palanka"), QStringLiteral("Opština Smederevska Palanka")},
        {QStringLiteral("g.o. Zemun"), QStringLiteral("Gradska opština Zemun")},
        {QStringLiteral("G.O. ZEMUN"), QStringLiteral("Gradska opština Zemun")},
        {QStringLiteral("opšt. Šid"), QStringLiteral("Opština Šid")},
        {QStringLiteral("op. Šid"), QStringLiteral("Opština Šid")},
        {QStringLiteral("gr. Užice"), QStringLiteral("Grad Užice")},
        {QStringLiteral("гр. Ужице"), QStringLiteral("Grad Užice")},
        {QStringLiteral("JLS Raška"), QStringLiteral("Opština Raška")},
        {QStringLiteral("Petrovac n/M"), QStringLiteral("Opština Petrovac na Mlavi")},
        {QStringLiteral("Petrovac n. M."), QStringLiteral("Opština Petrovac na Mlavi")},
        {QStringLiteral("Petrovac, Bački"), QStringLiteral("Opština Bački Petrovac")},
        {QStringLiteral("Novi Pazar, grad"), QStringLiteral("Grad Novi Pazar")},
        {QStringLiteral("Užice (gradska opština)"), QStringLiteral("Gradska opština Užice")},
        {QStringLiteral("\u00d0akovica"), QStringLiteral("Opština Đakovica")},
        {QStringLiteral("In\u00f0ija"), QStringLiteral("Opština Inđija")},
        {QStringLiteral("Novi Beograd, GO"), QStringLiteral("Gradska opština Novi Beograd")}};
    for (const auto& [text, name] : spellings) {
        CAPTURE(text.toStdString());
        CHECK(found(text) == QStringList{name});
    }
}

TEST_CASE("A name that two share gives both, to be chosen between")
{
    CHECK(findMunicipalities(QStringLiteral("Палилула")).size() == 2);
    CHECK(findMunicipalities(QStringLiteral("Palilula, Beograd")).size() == 1);
}

TEST_CASE("A word within names finds them for a person and for no table")
{
    CHECK(municipalitiesNamedLike(QStringLiteral("Palanka")).size() == 3);
    CHECK(findMunicipalities(QStringLiteral("Palanka")).empty());
    CHECK(municipalitiesNamedLike(QStringLiteral("Petrovac")).size() == 1);
    CHECK(municipalitiesNamedLike(QStringLiteral("alank")).empty());
}

TEST_CASE("What is no municipality finds none")
{
    for (const QString& text :
         {QString(), QStringLiteral("  "), QStringLiteral("grad"), QStringLiteral("opština"),
          QStringLiteral("Petr"), QStringLiteral("12345"), QStringLiteral("London")}) {
        CAPTURE(text.toStdString());
        CHECK(findMunicipalities(text).empty());
    }
}

TEST_CASE("Full names stand in both scripts")
{
    CHECK(fullNameOf(findMunicipalities(QStringLiteral("Šid")).front(), Script::Cyrillic) ==
          QStringLiteral("Општина Шид"));
    CHECK(fullNameOf(findMunicipalities(QStringLiteral("Beograd")).front(), Script::Latin) ==
          QStringLiteral("Grad Beograd"));
    CHECK(fullNameOf(findMunicipalities(QStringLiteral("Niš")).front(), Script::Cyrillic) ==
          QStringLiteral("Град Ниш"));
}

TEST_CASE("A search shows the city and its city municipality of the same name", "[municipalities]")
{
    for (const char* name : {"Užice", "Vranje", "Požarevac", "Ужице"}) {
        CAPTURE(name);
        const auto found = findMunicipalities(QString::fromUtf8(name), Namesakes::Both);
        REQUIRE(found.size() == 2);
        CHECK(found[0].kind != found[1].kind);
        CHECK(findMunicipalities(QString::fromUtf8(name)).size() == 1);
    }
    const auto city = findMunicipalities(u"grad Užice", Namesakes::Both);
    REQUIRE(city.size() == 1);
    CHECK(city.front().kind == MunicipalityKind::City);
}

TEST_CASE("A name means one unit: with its kind, or with its city, where the name alone is shared",
          "[registry]")
{
    const auto named = [](const char* text) { return findMunicipalities(QString::fromUtf8(text)).front(); };
    CHECK(distinctNameOf(named("Šid"), Script::Latin) == QStringLiteral("Šid"));
    CHECK(distinctNameOf(named("grad Užice"), Script::Latin) == QStringLiteral("Grad Užice"));
    CHECK(distinctNameOf(named("gradska opština Užice"), Script::Cyrillic) ==
          QStringLiteral("Градска општина Ужице"));
    CHECK(distinctNameOf(named("Palilula, Niš"), Script::Latin) ==
          QStringLiteral("Gradska opština Palilula, Niš"));
    CHECK(listedNameOf(named("Palilula, Niš"), Script::Latin) == QStringLiteral("Palilula (Niš)"));
    CHECK(listedNameOf(named("grad Užice"), Script::Latin) == QStringLiteral("Užice"));
    std::set<QString> distinct;
    for (const Municipality& municipality : registeredMunicipalities())
        CHECK(distinct.insert(distinctNameOf(municipality, Script::Latin)).second);
}
