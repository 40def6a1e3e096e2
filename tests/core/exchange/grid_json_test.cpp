// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid_json.h"

#include "core/sample/example_grids.h"
#include "core/sample/sample_programme.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/sample_files.h"
#include "tests/support/text.h"

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

CallDefinition sampleCall(const FreshWorkspace& file)
{
    addSampleProgramme(*file);
    return readCallDefinition(file->file(), findCall(file->file(), u"PP-2023"_s)->id);
}

} // namespace

TEST_CASE("A grid that was written and read is the same")
{
    const FreshWorkspace file;
    const CallDefinition call = sampleCall(file);
    const CriteriaGrid grid = readGridJson(writeGridJson(call), call.lots);
    REQUIRE(grid.isSound());
    CHECK(grid.totalMinimum == Score(60));
    REQUIRE(grid.sections.size() == 4);
    CHECK(grid.sections[1].criteria[2].code == u"B3"_s);
    CHECK(grid.tieRules.size() == 3);
    CallDefinition again = call;
    again.sections = grid.sections;
    again.tieRules = grid.tieRules;
    CHECK(writeGridJson(again) == writeGridJson(call));
}

TEST_CASE("The grid of a call's file can be read alone")
{
    const CriteriaGrid grid = readGridJson(sampleFile("roma-2023.json"), {});
    CHECK(grid.isSound());
    CHECK_FALSE(grid.sections.empty());
}

TEST_CASE("A grid file that says more than a grid, or is none, is refused with its place")
{
    const CriteriaGrid more = readGridJson(R"({"format": "oslonac-grid-1", "lots": [], "sections": []})", {});
    CHECK_FALSE(more.isSound());
    const CriteriaGrid none = readGridJson(R"({"format": "oslonac-selection-1"})", {});
    REQUIRE_FALSE(none.isSound());
    CHECK(none.problems.front().path == u"format"_s);
    CHECK_FALSE(readGridJson("{", {}).isSound());
}

TEST_CASE("A section for a lot that the call does not have is refused")
{
    const CriteriaGrid grid = readGridJson(
        R"({"format": "oslonac-grid-1", "sections": [{"code": "A", "title": "A", "lot": "7",
            "criteria": [{"code": "A1", "title": "A1", "scale_maximum": 5}]}]})",
        {});
    REQUIRE(grid.problems.size() == 1);
    CHECK(grid.problems.front().path == u"sections[0].lot"_s);
}

TEST_CASE("The example grids are sound and have the points they are known for")
{
    const auto points = [](const CriteriaGrid& grid) {
        Score sum;
        for (const DefinedSection& section : grid.sections)
            sum += section.maximumPoints();
        return sum;
    };
    CHECK(points(exampleGrid(ExampleGrid::PackageCall)) == Score(100));
    CHECK(points(exampleGrid(ExampleGrid::ConceptNotes)) == Score(50));
    CHECK(points(exampleGrid(ExampleGrid::FullApplications)) == Score(100));
    const CriteriaGrid full = exampleGrid(ExampleGrid::FullApplications);
    CHECK(full.sections.front().section.minimum == Score(12));
    CHECK(full.sections.back().criteria.back().multiplier == Score(2));
}
