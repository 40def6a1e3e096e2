// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/name_elsewhere.h"

#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"
#include "tests/support/small_call.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Where else a name stands is found in any script, and an empty name stands nowhere", "[support]")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    CHECK_FALSE(nameElsewhere(workspace->file(), u"Petra Primer"_s).isAnywhere());
    CHECK_FALSE(nameElsewhere(workspace->file(), {}).isAnywhere());
    Agreement agreement = small.anAgreement(insertIn(*workspace, small.aDecision()), 1);
    agreement.partySignatory = u"Петра Пример"_s;
    insertIn(*workspace, agreement);
    Assessor assessor = small.assessor;
    assessor.name = u"Petra Primer"_s;
    updateIn(*workspace, assessor);
    Organisation organisation = Records<Organisation>(workspace->file()).get(sid);
    organisation.representativeName = u"PETRA PRIMER"_s;
    updateIn(*workspace, organisation);
    const NameElsewhere found = nameElsewhere(workspace->file(), u"Petra Primer"_s);
    CHECK(found.agreements == 1);
    CHECK(found.assessors == 1);
    CHECK(found.organisations == 1);
}
