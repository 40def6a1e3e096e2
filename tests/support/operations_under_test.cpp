// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/operations_under_test.h"

#include "core/calls/call_operations.h"
#include "core/exchange/call_import.h"
#include "core/organisations/organisation_operations.h"
#include "core/storage/records.h"
#include "tests/support/call_part_operations.h"
#include "tests/support/case_operations.h"
#include "tests/support/case_part_operations.h"
#include "tests/support/decision_operations.h"
#include "tests/support/document_operations.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/intake_operations.h"
#include "tests/support/people_operations.h"
#include "tests/support/report_operations.h"
#include "tests/support/sample_files.h"
#include "tests/support/small_call.h"

namespace oslonac {

namespace {

void nothing(Workspace&) {}

void withSmallCall(Workspace& workspace)
{
    addSmallCall(workspace);
}

void addFiftyClubs(Workspace& workspace)
{
    workspace.perform({OperationKind::AddOrganisation, {}}, [](const Change& change) {
        for (int i = 0; i < 50; ++i)
            addOrganisation(change, aClub(QStringLiteral("Udruženje %1").arg(i)));
    });
}

void editEveryOrganisation(Workspace& workspace)
{
    workspace.perform({OperationKind::EditOrganisation, {}}, [](const Change& change) {
        for (Organisation organisation : Records<Organisation>(change.file()).all()) {
            organisation.seat += QStringLiteral(" bb");
            editOrganisation(change, organisation);
        }
    });
}

/// What a list does when one column is changed in many rows.
void editRecordsInList(Workspace& workspace)
{
    workspace.perform({OperationKind::EditRecords, {QStringLiteral("seat"), QStringLiteral("50")}},
                      [](const Change& change) {
                          for (Organisation organisation : Records<Organisation>(change.file()).all()) {
                              organisation.accountNumber = QStringLiteral("840-1-1");
                              change.update(organisation);
                          }
                      });
}

void deleteCallWithItsChildren(Workspace& workspace)
{
    workspace.perform({OperationKind::EditCall, {}}, [](const Change& change) {
        for (const auto& application : Records<Application>(change.file()).all())
            change.remove(application.id);
        for (const auto& assessor : Records<Assessor>(change.file()).all())
            change.remove(assessor.id);
        for (const auto& criterion : Records<Criterion>(change.file()).all())
            change.remove(criterion.id);
        for (const auto& section : Records<CriteriaSection>(change.file()).all())
            change.remove(section.id);
        for (const auto& lot : Records<Lot>(change.file()).all())
            change.remove(lot.id);
        for (const auto& call : Records<Call>(change.file()).all())
            change.remove(call.id);
    });
}

// The case that cascades would lose: a child goes to another parent, then its old parent goes.
void moveCriterionAndDeleteItsSection(Workspace& workspace)
{
    workspace.perform({OperationKind::EditCall, {}}, [](const Change& change) {
        Criterion criterion = Records<Criterion>(change.file()).all().front();
        CriteriaSection section = Records<CriteriaSection>(change.file()).get(criterion.sectionId);
        const auto old = section.id;
        section.id = {};
        criterion.sectionId = change.insert(section);
        change.update(criterion);
        change.remove(old);
    });
}

std::vector<OperationUnderTest> plainOperations()
{
    return {
        {"insert", nothing, [](Workspace& workspace) { addClub(workspace, QStringLiteral("Udruženje")); }},
        {"insert many", nothing, addFiftyClubs},
        {"update many", nothing, editEveryOrganisation},
        {"change a column in a list", nothing, editRecordsInList},
        {"insert a tree", nothing, withSmallCall},
        {"delete a tree", withSmallCall, deleteCallWithItsChildren},
        {"move a child and delete its parent", withSmallCall, moveCriterionAndDeleteItsSection}};
}

void importSampleCall(Workspace& workspace)
{
    importCall(workspace, readCallJson(sampleFile("pp-2023.json"), QStringLiteral("pp-2023.json")));
}

/// Parts are added, changed and removed in one operation.
void importChangedCall(Workspace& workspace)
{
    CallImport import = readCallJson(sampleFile("pp-2023.json"), QStringLiteral("pp-2023.json"));
    CallDefinition& call = import.definition;
    call.call.title += QStringLiteral(" (izmena)");
    call.lots.pop_back();
    call.tieRules.erase(call.tieRules.begin());
    call.sections.front().section.code = QStringLiteral("E");
    import.assessors.front().name += QStringLiteral(" bis");
    importCall(workspace, import);
}

void extendDeadlineOfSample(Workspace& workspace)
{
    const Call call = Records<Call>(workspace.file()).all().front();
    extendDeadline(
        workspace, call.id,
        {*WallTime::fromIsoText(u"2023-07-03T15:00"), QDate(2023, 6, 20), QStringLiteral("praznik")});
}

std::vector<OperationUnderTest> callOperations()
{
    return {{"import a call", nothing, importSampleCall},
            {"import a changed call", importSampleCall, importChangedCall},
            {"extend a deadline", importSampleCall, extendDeadlineOfSample}};
}

} // namespace

std::vector<OperationUnderTest> operationsUnderTest()
{
    std::vector<OperationUnderTest> all;
    for (const auto& list : {plainOperations(), callOperations(), callPartOperations(), intakeOperations(),
                             decisionOperations(), caseOperations(), reportOperations(), documentOperations(),
                             casePartOperations(), peopleOperations()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace oslonac
