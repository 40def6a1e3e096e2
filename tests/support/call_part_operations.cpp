// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/call_part_operations.h"

#include "core/calls/call_definition.h"
#include "core/calls/call_operations.h"
#include "core/exchange/call_import.h"
#include "core/exchange/call_making.h"
#include "core/sample/example_grids.h"
#include "core/sample/sample_programme.h"
#include "core/scoring/assessor_part.h"
#include "tests/support/sample_files.h"

namespace oslonac {

namespace {

void nothing(Workspace&) {}

/// Lots, rules, documents and criteria, but no work.
void withDefinition(Workspace& workspace)
{
    importCall(workspace, readCallJson(sampleFile("pp-2023.json"), QStringLiteral("pp-2023.json")));
}

CallDefinition definition(Workspace& workspace)
{
    return readCallDefinition(workspace.file(), findCall(workspace.file(), QStringLiteral("PP-2023"))->id);
}

void addEmpty(Workspace& workspace)
{
    Call call;
    call.code = QStringLiteral("Poziv 1");
    addCall(workspace, call);
}

void retitle(Workspace& workspace)
{
    Call call = definition(workspace).call;
    call.title = QStringLiteral("Javni poziv (izmena)");
    editCall(workspace, call);
}

void addInTheMiddle(Workspace& workspace)
{
    const DefinedSection section = definition(workspace).sections.front();
    Criterion criterion = section.criteria.front();
    criterion.code = QStringLiteral("A1a");
    addPart(workspace, criterion, section.criteria.front().id);
}

void editInstalment(Workspace& workspace)
{
    PlannedInstalment instalment = definition(workspace).lots.front().instalments.front();
    instalment.sharePercent = 50;
    editPart(workspace, instalment);
}

void addExcluded(Workspace& workspace)
{
    EligibilityValue value;
    value.ruleId = definition(workspace).rules.front().rule.id;
    value.value = QStringLiteral("administrative_unit");
    addPart(workspace, value);
}

void moveDocument(Workspace& workspace)
{
    movePart(workspace, definition(workspace).documents.back().id, -2);
}

void moveToTheNextSection(Workspace& workspace)
{
    moveCriterion(workspace, definition(workspace).sections.front().criteria.back().id, 1);
}

void deleteFirstLot(Workspace& workspace)
{
    deletePart(workspace, definition(workspace).lots.front().lot.id);
}

void deleteAssessor(Workspace& workspace)
{
    deletePart(workspace, Records<Assessor>(workspace.file()).all().front().id);
}

void takeExampleGrid(Workspace& workspace)
{
    takeGrid(workspace, definition(workspace).call.id, exampleGrid(ExampleGrid::FullApplications));
}

void addLikeSample(Workspace& workspace)
{
    addCallLike(workspace, definition(workspace).call.id, QStringLiteral("PP-2024"));
}

void withSample(Workspace& workspace)
{
    addSampleProgramme(workspace);
}

void deleteSample(Workspace& workspace)
{
    deleteCall(workspace, definition(workspace).call.id);
}

} // namespace

std::vector<OperationUnderTest> callPartOperations()
{
    return {{"add an empty call", nothing, addEmpty},
            {"edit a call", withDefinition, retitle},
            {"add a criterion between two", withDefinition, addInTheMiddle},
            {"edit an instalment", withDefinition, editInstalment},
            {"add a value to a rule", withDefinition, addExcluded},
            {"move a document", withDefinition, moveDocument},
            {"move a criterion to the next section", withDefinition, moveToTheNextSection},
            {"delete a lot", withDefinition, deleteFirstLot},
            {"delete an assessor", withDefinition, deleteAssessor},
            {"take an example grid", withDefinition, takeExampleGrid},
            {"add a call like another", withDefinition, addLikeSample},
            {"delete a call with all its work", withSample, deleteSample}};
}

} // namespace oslonac
