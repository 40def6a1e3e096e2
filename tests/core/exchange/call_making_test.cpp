// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_making.h"

#include "core/applications/application.h"
#include "core/calls/call_operations.h"
#include "core/calls/call_parts.h"
#include "core/exchange/call_json.h"
#include "core/sample/example_grids.h"
#include "core/sample/sample_programme.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"
#include "tests/support/text.h"

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

Id<Call> sampleCall(const FreshWorkspace& file)
{
    addSampleProgramme(*file);
    return findCall(file->file(), u"PP-2023"_s)->id;
}

} // namespace

TEST_CASE("A call made like another has its definition and none of its work")
{
    const FreshWorkspace file;
    const Id<Call> source = sampleCall(file);
    const Id<Call> made = addCallLike(*file, source, u"PP-2024"_s);
    const CallDefinition call = readCallDefinition(file->file(), made);
    CHECK(call.call.code == u"PP-2024"_s);
    CHECK(call.call.programmeId == Records<Call>(file->file()).get(source).programmeId);
    CHECK_FALSE(call.call.deadline);
    CHECK_FALSE(call.call.publishedOn);
    CHECK(call.lots.size() == 2);
    CHECK(call.lots[1].instalments.size() == 3);
    CHECK(call.rules.size() == 3);
    CHECK(call.documents.size() == 6);
    CHECK(call.tieRules.size() == 3);
    CHECK(call.tieRules[1].criterionId == call.criterionByCode(u"B2"_s, call.lots[0].lot.id)->id);
    CHECK(Records<Assessor>(file->file()).by(&Assessor::callId, made).size() == 3);
    CHECK(Records<Application>(file->file()).by(&Application::callId, made).empty());
}

TEST_CASE("Making a call like another leaves the other as it was")
{
    const FreshWorkspace file;
    const Id<Call> source = sampleCall(file);
    const QByteArray before = writeCallJson(file->file(), source);
    addCallLike(*file, source, u"PP-2024"_s);
    CHECK(writeCallJson(file->file(), source) == before);
}

TEST_CASE("A call can begin with a grid alone")
{
    const FreshWorkspace file;
    const Id<Call> made = addCallWithExample(*file, exampleGrid(ExampleGrid::ConceptNotes), u"GS-1"_s);
    const CallDefinition call = readCallDefinition(file->file(), made);
    CHECK(call.call.isExample);
    CHECK(call.call.totalMinimum == Score(30));
    CHECK(call.sections.size() == 2);
    CHECK(call.lots.empty());
    CHECK(file->undo());
    CHECK_FALSE(findCall(file->file(), u"GS-1"_s));
}

TEST_CASE("A call takes the criteria of another in the place of its own, and nothing else changes")
{
    const FreshWorkspace file;
    const Id<Call> source = sampleCall(file);
    const Id<Call> taker = addCallWithExample(*file, exampleGrid(ExampleGrid::ConceptNotes), u"GS-1"_s);
    Lot lot;
    lot.callId = taker;
    lot.code = u"1"_s;
    addPart(*file, lot);
    const CriteriaGrid grid =
        gridOf(readCallDefinition(file->file(), source), readCallDefinition(file->file(), taker));
    const Changes changes = takeGrid(*file, taker, grid);
    const CallDefinition call = readCallDefinition(file->file(), taker);
    CHECK(call.sections.front().section.code == u"A"_s);
    CHECK(call.sections.size() == 4);
    CHECK(call.lots.size() == 1);
    CHECK_FALSE(changes.touches<Lot>());
    CHECK(changes.rows<Call>().updated == std::vector{taker.number()});
}

TEST_CASE("A grid for a lot that the taker lacks is refused")
{
    const FreshWorkspace file;
    const SmallCall small = addSmallCall(*file);
    CriteriaSection section = small.section;
    section.lotId = small.lot.id;
    updateIn(*file, section);
    Call taker;
    taker.code = u"T"_s;
    const Id<Call> id = addCall(*file, taker);
    CHECK_THROWS_AS(
        gridOf(readCallDefinition(file->file(), small.call.id), readCallDefinition(file->file(), id)),
        RuleBroken);
}

TEST_CASE("A call with marks keeps its criteria")
{
    const FreshWorkspace file;
    const Id<Call> source = sampleCall(file);
    CHECK_THROWS_AS(takeGrid(*file, source, exampleGrid(ExampleGrid::ConceptNotes)), RuleBroken);
}

TEST_CASE("A call takes a grid although another call has the same code")
{
    const FreshWorkspace file;
    Call first;
    first.code = u"P"_s;
    addCall(*file, first);
    const Id<Call> second = addCall(*file, first);
    takeGrid(*file, second, exampleGrid(ExampleGrid::ConceptNotes));
    CHECK(readCallDefinition(file->file(), second).sections.size() == 2);
    CHECK(Records<Call>(file->file()).count() == 2);
}
