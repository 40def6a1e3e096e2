// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/participants.h"

#include "core/organisations/organisation_operations.h"
#include "core/storage/records.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

Id<Organisation> addUnit(Workspace& workspace, std::optional<Id<Organisation>> parent,
                         std::optional<Id<Municipality>> municipality)
{
    Organisation unit = aClub(u"Odeljenje"_s);
    unit.kind = OrganisationKind::AdministrativeUnit;
    unit.parentId = parent;
    unit.municipalityId = municipality;
    Id<Organisation> id;
    workspace.perform(addOrganisationOperation(unit),
                      [&](const Change& change) { id = addOrganisation(change, unit); });
    return id;
}

} // namespace

TEST_CASE("Administrative units take part for the municipality above them, others for themselves",
          "[organisations]")
{
    const FreshWorkspace workspace;
    const auto unit = addUnit(*workspace, sid, std::nullopt);
    const auto below = addUnit(*workspace, unit, std::nullopt);
    const auto bySeat = addUnit(*workspace, std::nullopt, Id<Municipality>(sid.number()));
    const auto club = addClub(*workspace, u"Klub"_s);
    std::vector<Id<Organisation>> those;
    for (const Organisation& organisation : thoseTakingPartFor(workspace->file(), sid))
        those.push_back(organisation.id);
    std::ranges::sort(those);
    CHECK(those == std::vector{sid, unit, below, bySeat});
    CHECK(thoseTakingPartFor(workspace->file(), club).size() == 1);
}
