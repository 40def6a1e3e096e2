// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/duplicate_contacts.h"
#include "core/duplicates/duplicate_organisations.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

Organisation club(qint64 id, const QString& name)
{
    Organisation made = aClub(name);
    made.id = Id<Organisation>(id);
    return made;
}

OrganisationsById among(std::initializer_list<Organisation> list)
{
    OrganisationsById organisations;
    for (const Organisation& organisation : list)
        organisations.emplace(organisation.id, organisation);
    return organisations;
}

std::vector<SameBy> sameBy(const OrganisationsById& organisations)
{
    const auto others = DuplicateOrganisations(organisations).of(Id<Organisation>(1));
    return others.empty() ? std::vector<SameBy>() : others.front().by;
}

} // namespace

TEST_CASE("Organisations with one name in any script, spelling and order may be the same", "[duplicates]")
{
    for (const QString& name : {u"Romski centar Šid"_s, u"ROMSKI CENTAR „SID”"_s, u"Шид, Ромски центар"_s,
                                u"Udruženje građana Romski centar Šid"_s}) {
        INFO(name);
        CHECK(sameBy(among({club(1, u"Romski centar Šid"_s), club(2, name)})) == std::vector{SameBy::Name});
    }
    CHECK(sameBy(among({club(1, u"Romski centar Šid"_s), club(2, u"Romski centar"_s)})).empty());
}

TEST_CASE("The same registration or tax number makes two names one, however it is written", "[duplicates]")
{
    Organisation one = club(1, u"Klub"_s);
    Organisation other = club(2, u"Društvo"_s);
    one.registrationNumber = u"28000001"_s;
    other.registrationNumber = u"280 000 01"_s;
    CHECK(sameBy(among({one, other})) == std::vector{SameBy::RegistrationNumber});
    one.taxNumber = other.taxNumber = u"101134702"_s;
    CHECK(sameBy(among({one, other})) == std::vector{SameBy::RegistrationNumber, SameBy::TaxNumber});
}

TEST_CASE("One name in two municipalities is two organisations", "[duplicates]")
{
    Organisation one = club(1, u"Centar za socijalni rad"_s);
    Organisation other = club(2, u"Centar za socijalni rad"_s);
    one.municipalityId = Id<Municipality>(80497);
    other.municipalityId = Id<Municipality>(80187);
    CHECK(sameBy(among({one, other})).empty());
    other.municipalityId.reset();
    CHECK(sameBy(among({one, other})) == std::vector{SameBy::Name});
}

TEST_CASE("Units of the registry are never the same, and a unit may carry the numbers of the one above",
          "[duplicates]")
{
    const FreshWorkspace workspace;
    OrganisationsById organisations;
    for (Organisation& organisation : Records<Organisation>(workspace->file()).all())
        organisations.emplace(organisation.id, std::move(organisation));
    CHECK(DuplicateOrganisations(organisations).count() == 0);
    organisations.at(sid).registrationNumber = u"08000001"_s;
    Organisation unit = club(1, u"Opštinska uprava Šid"_s);
    unit.kind = OrganisationKind::AdministrativeUnit;
    unit.parentId = sid;
    unit.registrationNumber = u"08000001"_s;
    organisations.emplace(unit.id, unit);
    CHECK(DuplicateOrganisations(organisations).count() == 0);
    organisations.at(unit.id).kind = OrganisationKind::Institution;
    CHECK(DuplicateOrganisations(organisations).of(sid).size() == 1);
}

TEST_CASE("One name at one time makes two contacts a question, one after the other does not", "[duplicates]")
{
    const Contact deputy =
        aContact().numbered(1).named(u"Petra Primer"_s).as(u"zamenica"_s).until(QDate(2020, 8, 20));
    const Contact mayor =
        aContact().numbered(2).named(u"Петра Пример"_s).as(u"gradonačelnica"_s).from(QDate(2020, 8, 21));
    const Contact again = aContact().numbered(3).named(u"PRIMER Petra"_s);
    CHECK(duplicateContacts({deputy, mayor}).empty());
    const auto pairs = duplicateContacts({again, mayor});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().older.id == mayor.id);
    CHECK(pairs.front().newer.id == again.id);
    CHECK(duplicateContacts({aContact().numbered(1), aContact().numbered(2)}).empty());
}
