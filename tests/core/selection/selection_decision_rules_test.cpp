// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"

using namespace oslonac;

TEST_CASE("A decided list is neither edited nor deleted")
{
    const FreshWorkspace workspace;
    SelectionDecision decision = addSmallCall(*workspace).aDecision();
    decision.id = insertIn(*workspace, decision);
    decision.list = QStringLiteral("[]");
    CHECK_THROWS_AS(updateIn(*workspace, decision), RuleBroken);
    CHECK_THROWS_AS(removeIn(*workspace, decision.id), RuleBroken);
    CHECK((Records<SelectionDecision>(workspace->file()).get(decision.id).list == u"{}"));
}

TEST_CASE("Undo takes back a decision that no agreement refers to")
{
    const FreshWorkspace workspace;
    const auto decision = insertIn(*workspace, addSmallCall(*workspace).aDecision());
    CHECK(workspace->undo());
    CHECK_FALSE(Records<SelectionDecision>(workspace->file()).find(decision).has_value());
    CHECK(workspace->redo());
}

TEST_CASE("A decision that agreements refer to is not taken back alone")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    insertIn(*workspace, small.anAgreement(decision, 1));
    CHECK_FALSE(workspace->checkUndo(2).isPossible());
    CHECK_THROWS_AS(workspace->undoEntry(2), RuleBroken);
}
