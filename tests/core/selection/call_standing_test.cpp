// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/call_standing.h"

#include "core/calls/call_definition.h"
#include "core/sample/sample_programme.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/open_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;

namespace {

CallStanding standingOf(const FreshWorkspace& workspace, const char* code)
{
    return readCallStanding(workspace->file(), *findCall(workspace->file(), QString::fromLatin1(code)));
}

} // namespace

TEST_CASE("The stages of the sample's calls go from received to selected", "[overview]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const StageCounts packages = stagesOf(standingOf(workspace, "PP-2023").list);
    CHECK(packages.selected == 20);
    CHECK(packages.received > *packages.complete);
    CHECK(*packages.complete > *packages.eligible);
    CHECK(*packages.eligible > *packages.aboveThreshold);
    CHECK(*packages.aboveThreshold > 20);
    CHECK(stagesOf(standingOf(workspace, "ROMA-2023").list).selected == 10);
}

TEST_CASE("A decided call shows its decided list", "[overview]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const StageCounts before = stagesOf(standingOf(workspace, "PP-2023").list);
    CHECK_FALSE(standingOf(workspace, "PP-2023").isDecided());
    draftSample(*workspace);
    CHECK(standingOf(workspace, "PP-2023").isDecided());
    CHECK(stagesOf(standingOf(workspace, "PP-2023").list) == before);
}

TEST_CASE("Stages that have not begun have no number", "[overview]")
{
    testing::OpenCall open;
    const auto stages = [&open] {
        return stagesOf(readCallStanding(open.workspace().file(), open.call).list);
    };
    CHECK(stages() == StageCounts{});
    open.takeTwoApplications();
    CHECK(stages().received == 2);
    CHECK(stages().eligible == 2);
    CHECK_FALSE(stages().aboveThreshold);
    CHECK_FALSE(stages().selected);
}
