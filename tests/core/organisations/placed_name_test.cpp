// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/placed_name.h"

#include "core/municipalities/municipality_registry.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

Organisation unitOf(const char* city, const QString& name)
{
    Organisation unit;
    unit.id = Id<Organisation>(1);
    unit.kind = OrganisationKind::AdministrativeUnit;
    unit.nameLatin = name;
    unit.municipalityId = findMunicipalities(QString::fromUtf8(city)).front().id;
    return unit;
}

} // namespace

TEST_CASE("A unit's city stands behind its name, in both scripts", "[organisations]")
{
    const PlacedName name = placedName(unitOf("Užice", u"Gradska uprava za socijalnu zaštitu"_s));
    CHECK(name.latin == u"Gradska uprava za socijalnu zaštitu, Grad Užice"_s);
    CHECK(name.cyrillic == u"Градска управа за социјалну заштиту, Град Ужице"_s);
    Organisation entered = unitOf("Šid", u"Opštinska uprava"_s);
    entered.nameCyrillic = u"Општинска управа"_s;
    CHECK(placedName(entered).cyrillic == u"Општинска управа, Општина Шид"_s);
}

TEST_CASE("A city that the name holds in any case is not told twice", "[organisations]")
{
    const auto stays = [](const char* city, const QString& name) {
        return placedName(unitOf(city, name)).latin == name;
    };
    CHECK(stays("Užice", u"Gradska uprava grada Užica"_s));
    CHECK(stays("Novi Pazar", u"Uprava za socijalna pitanja Novog Pazara"_s));
    CHECK(stays("Leskovac", u"Gradska uprava Leskovca"_s));
    CHECK(stays("Šid", u"Opštinska uprava opštine Šid"_s));
    CHECK_FALSE(stays("Ada", u"Administrativna služba"_s));
    CHECK_FALSE(stays("Bor", u"Odbor za socijalna pitanja"_s));
    CHECK_FALSE(stays("Novi Pazar", u"Nova uprava"_s));
}

TEST_CASE("A unit is placed by whose unit it is when it has no seat", "[organisations]")
{
    Organisation unit = unitOf("Užice", u"Gradska uprava"_s);
    unit.parentId = Id<Organisation>(unit.municipalityId->number());
    unit.municipalityId.reset();
    CHECK(placedName(unit).latin == u"Gradska uprava, Grad Užice"_s);
    unit.parentId.reset();
    CHECK(placedName(unit).latin == u"Gradska uprava"_s);
}

TEST_CASE("Whoever is no unit is called as entered", "[organisations]")
{
    Organisation society = unitOf("Užice", u"Udruženje"_s);
    society.kind = OrganisationKind::CivilSocietyOrganisation;
    CHECK(placedName(society).latin == u"Udruženje"_s);
    CHECK(placedName(society).cyrillic.isEmpty());
}

TEST_CASE("A city municipality is told from its namesake in another city, and the others need no city",
          "[organisations]")
{
    const auto organisationOf = [](const char* name) {
        const Municipality unit = findMunicipalities(QString::fromUtf8(name)).front();
        Organisation organisation;
        organisation.kind = OrganisationKind::CityMunicipality;
        organisation.municipalityId = unit.id;
        organisation.nameLatin = fullNameOf(unit, Script::Latin);
        organisation.nameCyrillic = fullNameOf(unit, Script::Cyrillic);
        return organisation;
    };
    CHECK(placedName(organisationOf("Palilula, Niš")).latin == u"Gradska opština Palilula, Niš"_s);
    CHECK(placedNameIn(organisationOf("Palilula, Beograd"), Script::Cyrillic) ==
          u"Градска општина Палилула, Београд"_s);
    CHECK(placedName(organisationOf("Novi Beograd")).latin == u"Gradska opština Novi Beograd"_s);
}
