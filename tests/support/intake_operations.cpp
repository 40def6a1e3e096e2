// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/intake_operations.h"

#include "core/applications/application_operations.h"
#include "core/applications/application_rules.h"
#include "core/exchange/applications_import.h"
#include "core/exchange/scores_import.h"
#include "core/scoring/scoring_operations.h"
#include "tests/support/small_call.h"

namespace oslonac {

namespace {

template <Mapped Record>
Record firstOf(const Workspace& workspace)
{
    return Records<Record>(workspace.file()).all().front();
}

void withCall(Workspace& workspace)
{
    const SmallCall small = addSmallCall(workspace);
    insertIn(workspace, RequiredDocument{{}, small.call.id, 1, QStringLiteral("Obrazac"), true});
}

void withMark(Workspace& workspace)
{
    withCall(workspace);
    recordMark(workspace,
               {firstOf<Application>(workspace).id, firstOf<Assessor>(workspace).id,
                firstOf<Criterion>(workspace).id},
               5);
}

void addOne(Workspace& workspace)
{
    Application application;
    application.lotId = firstOf<Lot>(workspace).id;
    application.applicantId = firstOf<Organisation>(workspace).id;
    addApplication(workspace, application, {firstOf<Application>(workspace).applicantId});
}

void edit(Workspace& workspace)
{
    Application application = firstOf<Application>(workspace);
    application.requested = Money::eur(40'000);
    editApplication(workspace, application, {firstOf<Organisation>(workspace).id});
}

void editInList(Workspace& workspace)
{
    workspace.perform({OperationKind::EditRecords, {QStringLiteral("Note"), QStringLiteral("2")}},
                      [&](const Change& change) {
                          for (Application application : Records<Application>(change.file()).all()) {
                              application.note = QStringLiteral("pregledano");
                              change.update(application);
                          }
                      });
}

void withdraw(Workspace& workspace)
{
    withdrawApplication(workspace, firstOf<Application>(workspace).id, QDate(2023, 6, 25),
                        QStringLiteral("odustali"));
}

void check(Workspace& workspace)
{
    checkCompleteness(
        workspace, firstOf<Application>(workspace).id,
        {{firstOf<RequiredDocument>(workspace).id, DocumentState::Missing, QStringLiteral("traženo")}});
}

void approve(Workspace& workspace)
{
    const auto reviewed = review(readCallApplications(workspace.file(), firstOf<Call>(workspace).id));
    approveFinding(workspace, reviewed.applications.front().findings.front(), QStringLiteral("dogovoreno"));
}

void mark(Workspace& workspace)
{
    recordMark(workspace,
               {firstOf<Application>(workspace).id, firstOf<Assessor>(workspace).id,
                firstOf<Criterion>(workspace).id},
               7, QStringLiteral("bolje"));
}

void clear(Workspace& workspace)
{
    clearMark(workspace, {firstOf<Application>(workspace).id, firstOf<Assessor>(workspace).id,
                          firstOf<Criterion>(workspace).id});
}

void declare(Workspace& workspace)
{
    declareConflict(workspace, {{},
                                firstOf<Application>(workspace).id,
                                firstOf<Assessor>(workspace).id,
                                QDate(2023, 6, 25),
                                QStringLiteral("srodnik")});
}

void reinstate(Workspace& workspace)
{
    reinstateApplication(workspace, firstOf<Application>(workspace).id);
}

/// With everything that can stand on an application.
void withFullApplication(Workspace& workspace)
{
    withMark(workspace);
    check(workspace);
    approve(workspace);
    edit(workspace);
    Assessor other = firstOf<Assessor>(workspace);
    other.id = Id<Assessor>::make();
    insertIn(workspace, other);
    declareConflict(workspace, {{}, firstOf<Application>(workspace).id, other.id, {}, {}});
}

void removeFirst(Workspace& workspace)
{
    deleteApplications(workspace, {firstOf<Application>(workspace).id});
}

void withApproval(Workspace& workspace)
{
    withCall(workspace);
    approve(workspace);
}

void revoke(Workspace& workspace)
{
    revokeApproval(workspace, firstOf<Approval>(workspace));
}

void markBlock(Workspace& workspace)
{
    recordMarks(
        workspace,
        {{{firstOf<Application>(workspace).id, firstOf<Assessor>(workspace).id,
           firstOf<Criterion>(workspace).id},
          Score(8)},
         {{firstOf<Application>(workspace).id, std::nullopt, firstOf<Criterion>(workspace).id}, Score(3)}});
}

void remark(Workspace& workspace)
{
    remarkOnMark(workspace,
                 {firstOf<Application>(workspace).id, firstOf<Assessor>(workspace).id,
                  firstOf<Criterion>(workspace).id},
                 QStringLiteral("nema pisma o namerama"));
}

void withConflict(Workspace& workspace)
{
    withCall(workspace);
    declare(workspace);
}

void withdrawDeclaration(Workspace& workspace)
{
    withdrawConflict(workspace, firstOf<Application>(workspace).id, firstOf<Assessor>(workspace).id);
}

void withWithdrawn(Workspace& workspace)
{
    withCall(workspace);
    withdraw(workspace);
}

void importTwoApplications(Workspace& workspace)
{
    importApplications(workspace, firstOf<Call>(workspace),
                       QByteArray("registry_number;applicant;applicant_kind;missing_documents\n"
                                  "1;Šid;;1\n2;Klub;civil_society_organisation;-\n"),
                       QStringLiteral("prijave.csv"));
}

void importConflict(Workspace& workspace)
{
    Assessor assessor = firstOf<Assessor>(workspace);
    importScores(
        workspace, firstOf<Call>(workspace),
        QStringLiteral("registry_number;assessor;criterion;comment;points\nŠid;%1;sukob_interesa;srodnik;\n")
            .arg(assessor.name)
            .toUtf8(),
        QStringLiteral("bodovi.csv"));
}

void withNamedAssessor(Workspace& workspace)
{
    withMark(workspace);
    Assessor assessor = firstOf<Assessor>(workspace);
    assessor.name = QStringLiteral("Ana");
    updateIn(workspace, assessor);
}

} // namespace

std::vector<OperationUnderTest> intakeOperations()
{
    return {{"add an application", withCall, addOne},
            {"edit an application and its partners", withCall, edit},
            {"edit a column of a list", withCall, editInList},
            {"withdraw an application", withCall, withdraw},
            {"take a withdrawal back", withWithdrawn, reinstate},
            {"delete an application", withFullApplication, removeFirst},
            {"check completeness", withCall, check},
            {"approve a finding", withCall, approve},
            {"take an approval back", withApproval, revoke},
            {"record a mark", withCall, mark},
            {"write a mark over", withMark, mark},
            {"clear a mark", withMark, clear},
            {"record a block of marks", withMark, markBlock},
            {"remark on a mark", withMark, remark},
            {"take a declared conflict back", withConflict, withdrawDeclaration},
            {"declare a conflict of interest", withMark, declare},
            {"import applications", withCall, importTwoApplications},
            {"import a conflict of interest", withNamedAssessor, importConflict}};
}

} // namespace oslonac
