// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"

using namespace oslonac;

TEST_CASE("Agreement numbers of a scheme and year have no gap, none twice, and begin at one")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    CHECK_THROWS_AS(insertIn(*workspace, small.anAgreement(decision, 2)), RuleBroken);
    CHECK_THROWS_AS(insertIn(*workspace, small.anAgreement(decision, 0)), RuleBroken);
    const auto first = insertIn(*workspace, small.anAgreement(decision, 1));
    CHECK_THROWS_AS(insertIn(*workspace, small.anAgreement(decision, 1)), RuleBroken);
    insertIn(*workspace, small.anAgreement(decision, 2));
    CHECK_THROWS_AS(removeIn(*workspace, first), RuleBroken);
    CHECK(Records<Agreement>(workspace->file()).count() == 2);
}

TEST_CASE("Another year or scheme begins at one again")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    insertIn(*workspace, small.anAgreement(decision, 1));
    Agreement nextYear = small.anAgreement(decision, 1);
    nextYear.numberYear = 2024;
    CHECK_NOTHROW(insertIn(*workspace, nextYear));
    Agreement otherScheme = small.anAgreement(decision, 1);
    otherScheme.numberScheme = QStringLiteral("A-{sequence}");
    CHECK_NOTHROW(insertIn(*workspace, otherScheme));
}

TEST_CASE("Two agreements may exchange their numbers in one step")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    Agreement first = small.anAgreement(decision, 1);
    Agreement second = small.anAgreement(decision, 2);
    first.id = insertIn(*workspace, first);
    second.id = insertIn(*workspace, second);
    std::swap(first.numberSequence, second.numberSequence);
    workspace->perform({OperationKind::EditAgreement, {}}, [&](const Change& change) {
        change.update(first);
        change.update(second);
    });
    CHECK(Records<Agreement>(workspace->file()).get(first.id).numberSequence == 2);
    CHECK(workspace->undo());
}

TEST_CASE("An older agreement is not undone out of the middle of the numbers")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    insertIn(*workspace, small.anAgreement(decision, 1));
    insertIn(*workspace, small.anAgreement(decision, 2));
    CHECK_FALSE(workspace->checkUndo(3).isPossible());
    CHECK_THROWS_AS(workspace->undoEntry(3), RuleBroken);
    CHECK(workspace->checkUndo(4).isPossible());
}
