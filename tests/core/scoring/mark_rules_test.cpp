// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"

using namespace oslonac;

TEST_CASE("Before there are marks, criteria may change and go")
{
    const FreshWorkspace workspace;
    SmallCall small = addSmallCall(*workspace);
    small.criterion.multiplier = 2;
    CHECK_NOTHROW(updateIn(*workspace, small.criterion));
    CHECK_NOTHROW(removeIn(*workspace, small.criterion.id));
}

TEST_CASE("Once a call has marks, what its marks mean stays")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    insertIn(*workspace, small.aMark(7));
    Criterion scale = small.criterion;
    scale.scaleMaximum = 5;
    CHECK_THROWS_AS(updateIn(*workspace, scale), RuleBroken);
    Criterion multiplier = small.criterion;
    multiplier.multiplier = 2;
    CHECK_THROWS_AS(updateIn(*workspace, multiplier), RuleBroken);
    Criterion minimum = small.criterion;
    minimum.minimum = Score(1);
    CHECK_THROWS_AS(updateIn(*workspace, minimum), RuleBroken);
    CriteriaSection section = small.section;
    section.minimum = Score(5);
    CHECK_THROWS_AS(updateIn(*workspace, section), RuleBroken);
    Criterion moved = small.criterion;
    moved.position += 1;
    CHECK_THROWS_AS(updateIn(*workspace, moved), RuleBroken);
    CriteriaSection movedSection = small.section;
    movedSection.position += 1;
    CHECK_THROWS_AS(updateIn(*workspace, movedSection), RuleBroken);
}

TEST_CASE("Once a call has marks, titles may still be corrected")
{
    const FreshWorkspace workspace;
    SmallCall small = addSmallCall(*workspace);
    insertIn(*workspace, small.aMark(7));
    small.criterion.title = QStringLiteral("Relevantnost");
    CHECK_NOTHROW(updateIn(*workspace, small.criterion));
    small.section.title = QStringLiteral("Relevantnost");
    CHECK_NOTHROW(updateIn(*workspace, small.section));
}

TEST_CASE("Once a call has marks, a criterion without any is not deleted either")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    Criterion second = small.criterion;
    second.id = {};
    second.id = insertIn(*workspace, second);
    insertIn(*workspace, small.aMark(7));
    CHECK_THROWS_AS(removeIn(*workspace, second.id), RuleBroken);
    CHECK_THROWS_AS(workspace->undoEntry(2), RuleBroken);
}

TEST_CASE("Once a call has marks, no criterion or section is added")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    insertIn(*workspace, small.aMark(7));
    Criterion criterion = small.criterion;
    criterion.id = {};
    CHECK_THROWS_AS(insertIn(*workspace, criterion), RuleBroken);
    CriteriaSection section = small.section;
    section.id = {};
    CHECK_THROWS_AS(insertIn(*workspace, section), RuleBroken);
}

TEST_CASE("The criteria of another call stay free")
{
    const FreshWorkspace workspace;
    insertIn(*workspace, addSmallCall(*workspace).aMark(7));
    const SmallCall other = addSmallCall(*workspace);
    CHECK_NOTHROW(removeIn(*workspace, other.criterion.id));
}

TEST_CASE("A change of the multiplier made before the marks is not undone under them")
{
    const FreshWorkspace workspace;
    SmallCall small = addSmallCall(*workspace);
    small.criterion.multiplier = 2;
    updateIn(*workspace, small.criterion);
    insertIn(*workspace, small.aMark(7));
    CHECK_FALSE(workspace->checkUndo(2).isPossible());
}
