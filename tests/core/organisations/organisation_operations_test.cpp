// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_operations.h"

#include "core/municipalities/municipality_registry.h"
#include "core/storage/records.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

using namespace oslonac;

TEST_CASE("A municipality's organisation carries its number, both names, its seat and who represents it")
{
    const Organisation sid = organisationOf(findMunicipalities(QStringLiteral("Šid")).front());
    CHECK(sid.id.number() == sid.municipalityId->number());
    CHECK(sid.nameLatin == QStringLiteral("Opština Šid"));
    CHECK(sid.nameCyrillic == QStringLiteral("Општина Шид"));
    CHECK(sid.seat == QStringLiteral("Šid"));
    CHECK(sid.representativeOffice == QStringLiteral("predsednik opštine"));
}

TEST_CASE("A city is represented by its mayor, a city municipality by its president")
{
    const Organisation city = organisationOf(findMunicipalities(QStringLiteral("Užice")).front());
    const Organisation part = organisationOf(findMunicipalities(QStringLiteral("Zemun")).front());
    CHECK(city.representativeOffice == QStringLiteral("gradonačelnik"));
    CHECK(part.representativeOffice == QStringLiteral("predsednik gradske opštine"));
}

TEST_CASE("Only what was entered by mistake is deleted: nothing belongs to it, and no registry knows it")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Greška"));
    const auto find = [&] { return Records<Organisation>(workspace->file()).find(id); };
    Organisation branch = aClub(QStringLiteral("Ogranak"));
    branch.parentId = id;
    workspace->perform(addOrganisationOperation(branch),
                       [&](const Change& change) { branch.id = addOrganisation(change, branch); });
    CHECK_THROWS_AS(deleteOrganisation(*workspace, id), RuleBroken);
    CHECK(find());
    deleteOrganisation(*workspace, branch.id);
    deleteOrganisation(*workspace, id);
    CHECK_FALSE(find());
    CHECK(workspace->undo());
    CHECK(find());
    const auto unit =
        Records<Organisation>(workspace->file()).firstBy(&Organisation::seat, QStringLiteral("Šid"));
    REQUIRE(unit);
    CHECK_THROWS_AS(deleteOrganisation(*workspace, unit->id), RuleBroken);
}

TEST_CASE("A name typed in one script is completed in the other")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Naša kuća"));
    CHECK(Records<Organisation>(workspace->file()).get(id).nameCyrillic == QStringLiteral("Наша кућа"));
}

TEST_CASE("A name typed in Cyrillic where the Latin one stands becomes both")
{
    FreshWorkspace workspace;
    Organisation typed;
    typed.kind = OrganisationKind::Institution;
    typed.nameLatin = QStringLiteral("Дом здравља Џеп");
    Id<Organisation> id;
    workspace->perform(addOrganisationOperation(typed),
                       [&](const Change& change) { id = addOrganisation(change, typed); });
    auto stored = Records<Organisation>(workspace->file()).get(id);
    CHECK(stored.nameLatin == QStringLiteral("Dom zdravlja Džep"));
    CHECK(stored.nameCyrillic == QStringLiteral("Дом здравља Џеп"));
    rename(stored, Script::Latin, QStringLiteral("Центар Љиг"));
    CHECK(stored.nameLatin == QStringLiteral("Centar Ljig"));
    CHECK(stored.nameCyrillic == QStringLiteral("Центар Љиг"));
}

TEST_CASE("An edited organisation keeps its other fields")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Naša kuća"));
    Organisation club = Records<Organisation>(workspace->file()).get(id);
    club.taxNumber = QStringLiteral("100000001");
    workspace->perform(editOrganisationOperation(club),
                       [&](const Change& change) { editOrganisation(change, club); });
    const Organisation stored = Records<Organisation>(workspace->file()).get(id);
    CHECK(stored.taxNumber == QStringLiteral("100000001"));
    CHECK(stored.nameLatin == QStringLiteral("Naša kuća"));
}

TEST_CASE("A new name takes the other script's along, unless that was typed otherwise")
{
    Organisation club = aClub(QStringLiteral("Kuća"));
    rename(club, Script::Latin, QStringLiteral("Naša kuća"));
    CHECK(club.nameCyrillic == QStringLiteral("Наша кућа"));
    rename(club, Script::Cyrillic, QStringLiteral("Кућа Swiss PRO"));
    rename(club, Script::Latin, QStringLiteral("Naša nova kuća"));
    CHECK(club.nameLatin == QStringLiteral("Naša nova kuća"));
    club.nameCyrillic = QStringLiteral("Нешто друго");
    rename(club, Script::Latin, QStringLiteral("Kuća"));
    CHECK(club.nameCyrillic == QStringLiteral("Нешто друго"));
}
