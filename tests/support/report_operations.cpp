// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_operations.h"

#include "core/calls/call_parts.h"
#include "core/cases/case_operations.h"
#include "core/reporting/report_operations.h"
#include "core/sample/sample_programme.h"
#include "tests/support/drafted_sample.h"

namespace oslonac {

namespace {

void withCase(Workspace& workspace)
{
    addSampleProgramme(workspace);
    const Id<Agreement> id = draftSample(workspace).front();
    signDrafted(workspace, {id});
    (void)openCases(workspace, {Records<Agreement>(workspace.file()).get(id)});
}

Agreement theAgreement(const Workspace& workspace)
{
    const auto of = Records<Case>(workspace.file()).all().front();
    return Records<Agreement>(workspace.file()).get(of.agreementId);
}

void owe(Workspace& workspace)
{
    PartyReport report;
    report.agreementId = theAgreement(workspace).id;
    report.kind = ReportKind::Interim;
    report.startsOn = QDate(2023, 10, 3);
    report.endsOn = QDate(2024, 4, 2);
    report.dueOn = QDate(2024, 5, 2);
    addReports(workspace, {report});
}

void withReport(Workspace& workspace)
{
    withCase(workspace);
    owe(workspace);
}

PartyReport theReport(const Workspace& workspace)
{
    return Records<PartyReport>(workspace.file()).all().front();
}

void putOff(Workspace& workspace)
{
    PartyReport report = theReport(workspace);
    report.dueOn = report.dueOn.addDays(14);
    editReport(workspace, report);
}

void drop(Workspace& workspace)
{
    deleteReport(workspace, theReport(workspace).id);
}

void take(Workspace& workspace, ReportStepKind kind)
{
    ReportStep step;
    step.kind = kind;
    step.happenedOn = QDate(2023, 11, 6);
    step.person = QStringLiteral("Ana Primer");
    if (kind != ReportStepKind::Received && kind != ReportStepKind::Approved)
        step.remarks = QStringLiteral("nedostaje spisak korisnika");
    takeReportStep(workspace, {theReport(workspace).id}, step);
}

void receive(Workspace& workspace)
{
    take(workspace, ReportStepKind::Received);
}

void withReceived(Workspace& workspace)
{
    withReport(workspace);
    receive(workspace);
}

void giveBack(Workspace& workspace)
{
    take(workspace, ReportStepKind::Returned);
}

void approve(Workspace& workspace)
{
    take(workspace, ReportStepKind::Approved);
}

void withApproved(Workspace& workspace)
{
    withReceived(workspace);
    approve(workspace);
}

void skip(Workspace& workspace)
{
    take(workspace, ReportStepKind::Skipped);
}

void reopen(Workspace& workspace)
{
    take(workspace, ReportStepKind::Reopened);
}

void ask(Workspace& workspace)
{
    ReportRule rule;
    rule.callId = theAgreement(workspace).callId;
    addPart(workspace, rule);
}

void planTask(Workspace& workspace)
{
    PlannedTask task;
    task.callId = theAgreement(workspace).callId;
    task.title = QStringLiteral("Zakaži prvu posetu");
    addPart(workspace, task);
}

void withPlan(Workspace& workspace)
{
    withCase(workspace);
    ask(workspace);
    planTask(workspace);
}

void giveToCases(Workspace& workspace)
{
    addMissingWork(workspace, missingWork(workspace.file(), theAgreement(workspace).callId));
}

} // namespace

std::vector<OperationUnderTest> reportOperations()
{
    return {{"add a report", withCase, owe},
            {"edit a report", withReport, putOff},
            {"delete a report", withReport, drop},
            {"receive a report", withReport, receive},
            {"return a report", withReceived, giveBack},
            {"approve a report", withReceived, approve},
            {"skip a report", withReport, skip},
            {"reopen a report", withApproved, reopen},
            {"add a rule of reports", withCase, ask},
            {"plan a task", withCase, planTask},
            {"give the plan to cases", withPlan, giveToCases}};
}

} // namespace oslonac
