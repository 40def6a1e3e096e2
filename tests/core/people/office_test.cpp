// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/office.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

Organisation of(OrganisationKind kind)
{
    Organisation organisation;
    organisation.kind = kind;
    return organisation;
}

} // namespace

TEST_CASE("Proposals for an office begin with who represents the organisation, in both genders", "[people]")
{
    CHECK(proposedOffices(OrganisationKind::Municipality).first() == u"predsednik opštine"_s);
    CHECK(proposedOffices(OrganisationKind::City).mid(0, 2) ==
          QStringList{u"gradonačelnik"_s, u"gradonačelnica"_s});
    CHECK(proposedOffices(OrganisationKind::Institution).first() == u"direktor"_s);
    CHECK(proposedOffices(OrganisationKind::City).contains(u"koordinatorka za romska pitanja"_s));
    CHECK_FALSE(proposedOffices(OrganisationKind::City).contains(u"predsednik opštine"_s));
}

TEST_CASE("A representative's office is known in either gender, script and spelling", "[people]")
{
    const Organisation municipality = of(OrganisationKind::Municipality);
    for (const QString& office : {u"predsednik opštine"_s, u"Predsednica opstine"_s, u"председница општине"_s,
                                  u"predsednik opštine Primer"_s, u"predsednica privremenog organa"_s}) {
        INFO(office);
        CHECK(isRepresentative(office, municipality));
    }
    for (const QString& office : {u"zamenik predsednika opštine"_s, u"predsednik"_s, u"gradonačelnik"_s,
                                  u"član opštinskog veća"_s, u""_s}) {
        INFO(office);
        CHECK_FALSE(isRepresentative(office, municipality));
    }
}

TEST_CASE("The office that an organisation names for its representative counts, whatever it is", "[people]")
{
    Organisation club = of(OrganisationKind::CivilSocietyOrganisation);
    CHECK_FALSE(isRepresentative(u"koordinatorka kancelarije"_s, club));
    club.representativeOffice = u"Koordinatorka kancelarije"_s;
    CHECK(isRepresentative(u"координаторка канцеларије"_s, club));
}

TEST_CASE("A sole office is the same in both genders, and offices of many are none", "[people]")
{
    const Organisation city = of(OrganisationKind::City);
    CHECK_FALSE(soleOffice(u"zamenik gradonačelnika"_s, city).isEmpty());
    CHECK(soleOffice(u"zamenik gradonačelnika"_s, city) == soleOffice(u"zamenica gradonačelnika"_s, city));
    CHECK(soleOffice(u"gradonačelnik"_s, city) == soleOffice(u"predsednik privremenog organa"_s, city));
    CHECK(soleOffice(u"član gradskog veća"_s, city).isEmpty());
    CHECK(soleOffice(u"referent"_s, city).isEmpty());
}
