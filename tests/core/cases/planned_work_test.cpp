// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/planned_work.h"

#include "core/calls/call_parts.h"
#include "core/cases/case_findings.h"
#include "core/cases/unfinished_work.h"
#include "core/reporting/report_operations.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

/// From 31 August 2023: 12 months of technical support, then 12 of financial.
CaseDays twoYears()
{
    CaseDays days;
    days.of.id = Id<Case>(1);
    days.of.agreementId = Id<Agreement>(1);
    days.of.openedOn = QDate(2023, 9, 15);
    days.concludedOn = QDate(2023, 8, 31);
    CaseStage technical;
    technical.startsOn = QDate(2023, 8, 31);
    technical.endsOn = QDate(2024, 8, 30);
    CaseStage financial = technical;
    financial.kind = StageKind::Financial;
    financial.startsOn = QDate(2024, 8, 31);
    financial.endsOn = QDate(2025, 8, 30);
    days.stages = {technical, financial};
    return days;
}

ReportRule rule(ReportedTime time, int everyMonths, int dueDays)
{
    ReportRule made;
    made.id = Id<ReportRule>::make();
    made.time = time;
    made.everyMonths = everyMonths;
    made.dueDays = dueDays;
    return made;
}

PlannedTask planned(const QString& title, TaskAnchor anchor, int days)
{
    PlannedTask task;
    task.id = Id<PlannedTask>::make();
    task.title = title;
    task.anchor = anchor;
    task.offsetDays = days;
    return task;
}

} // namespace

TEST_CASE("One report is about all of the support and due some days after it", "[case plan]")
{
    const auto reports = plannedReports({rule(ReportedTime::Whole, 0, 60)}, twoYears());
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].startsOn == QDate(2023, 8, 31));
    CHECK(reports[0].endsOn == QDate(2025, 8, 30));
    CHECK(reports[0].dueOn == QDate(2025, 10, 29));
}

TEST_CASE("Reports for every few months follow each other without a gap, the last one as long as is left",
          "[case plan]")
{
    const auto reports = plannedReports({rule(ReportedTime::Financial, 5, 30)}, twoYears());
    REQUIRE(reports.size() == 3);
    CHECK(reports[0].startsOn == QDate(2024, 8, 31));
    for (size_t i = 1; i < reports.size(); ++i) {
        CHECK(reports[i].startsOn == reports[i - 1].endsOn.addDays(1));
        CHECK(reports[i].part == int(i) + 1);
    }
    CHECK(reports[2].endsOn == QDate(2025, 8, 30)); // two months of five
    CHECK(reports[2].dueOn == QDate(2025, 9, 29));
}

TEST_CASE("A rule or task about a stage that the case does not have asks for nothing", "[case plan]")
{
    CaseDays days = twoYears();
    days.stages.pop_back();
    CHECK(plannedReports({rule(ReportedTime::Financial, 0, 30)}, days).empty());
    CHECK(plannedTasks({planned(u"Završna provera"_s, TaskAnchor::FinancialEnd, -30)}, days).empty());
    days.stages.clear();
    CHECK(plannedReports({rule(ReportedTime::Whole, 0, 30)}, days).empty());
}

TEST_CASE("Tasks are counted from their day, also before it, and milestones begin earlier", "[case plan]")
{
    PlannedTask milestone = planned(u"Licenca pružaoca"_s, TaskAnchor::TechnicalEnd, 0);
    milestone.kind = TaskKind::Milestone;
    milestone.lengthDays = 90;
    milestone.remindDays = 21;
    const auto tasks = plannedTasks({planned(u"Prva poseta"_s, TaskAnchor::CaseOpened, 14),
                                     planned(u"Završna provera"_s, TaskAnchor::FinancialEnd, -30), milestone,
                                     planned(u"Posle"_s, TaskAnchor::TaskBefore, 7)},
                                    twoYears());
    REQUIRE(tasks.size() == 3); // the last one waits for the one before
    CHECK(tasks[0].dueOn == QDate(2023, 9, 29));
    CHECK_FALSE(tasks[0].startsOn);
    CHECK(tasks[1].dueOn == QDate(2025, 7, 31));
    CHECK(tasks[2].dueOn == QDate(2024, 8, 30));
    CHECK(tasks[2].startsOn == QDate(2024, 6, 1));
    CHECK(tasks[2].remindDays == 21);
}

namespace {

/// A signed agreement whose call has a plan, before its case is opened.
struct PlannedCase : OpenedCase {
    PlannedCase()
    {
        REQUIRE(workspace.undo()); // the case
        const Id<Call> call = sample.call().id;
        ReportRule interim;
        interim.callId = call;
        interim.kind = ReportKind::Interim;
        interim.everyMonths = 6;
        addPart(workspace, interim);
        PlannedTask visit = planned(u"Prva poseta"_s, TaskAnchor::CaseOpened, 0);
        visit.callId = call;
        addPart(workspace, visit);
        PlannedTask record = planned(u"Zapisnik o poseti"_s, TaskAnchor::TaskBefore, 5);
        record.callId = call;
        addPart(workspace, record);
    }
    void open() { id = openCases(workspace, {sample.agreement(agreement)}).front(); }
    [[nodiscard]] CaseFile read() const { return readCase(file(), id); }
};

} // namespace

TEST_CASE("A case is opened with the reports and tasks that its call plans", "[case plan]")
{
    PlannedCase of;
    of.open();
    const CaseFile read = of.read();
    REQUIRE(read.reports.size() == 4); // of 24 months
    CHECK(read.reports[0].record.startsOn == read.stages.front().startsOn);
    CHECK(read.reports[3].record.endsOn == read.stages.back().endsOn);
    REQUIRE(read.tasks.size() == 1);
    CHECK(read.tasks[0].dueOn == of.workspace.today());
    CHECK(missingWork(of.file(), of.sample.call().id).isEmpty());
    CHECK(of.workspace.undo());
    CHECK(Records<PartyReport>(of.file()).all().empty());
}

TEST_CASE("The next task appears once the one before is done, with the same step", "[case plan]")
{
    PlannedCase of;
    of.open();
    const Id<CaseTask> visit = of.read().tasks[0].id;
    finishTasks(of.workspace, {visit}, of.workspace.today());
    REQUIRE(of.read().tasks.size() == 2);
    const auto isRecord = [](const CaseTask& task) { return task.title == u"Zapisnik o poseti"; };
    const CaseFile after = of.read();
    const auto next = std::ranges::find_if(after.tasks, isRecord);
    REQUIRE(next != after.tasks.end());
    CHECK(next->dueOn == of.workspace.today().addDays(5));
    finishTasks(of.workspace, {visit}, std::nullopt);
    finishTasks(of.workspace, {visit}, of.workspace.today());
    CHECK(of.read().tasks.size() == 2); // once only
    for (int steps = 0; steps < 3; ++steps)
        CHECK(of.workspace.undo());
    CHECK(of.read().tasks.size() == 1);
}

TEST_CASE("Open cases get what the plan asks for later, in one step", "[case plan]")
{
    OpenedCase of;
    const Id<Call> call = of.sample.call().id;
    CHECK(missingWork(of.file(), call).isEmpty());
    CHECK_THROWS_AS(addMissingWork(of.workspace, {}), RuleBroken);
    ReportRule last;
    last.callId = call;
    addPart(of.workspace, last);
    const MissingWork missing = missingWork(of.file(), call);
    CHECK(missing.agreements == QStringList{of.sample.agreement(of.agreement).number});
    addMissingWork(of.workspace, missing);
    CHECK(readCase(of.file(), of.id).reports.size() == 1);
    CHECK(missingWork(of.file(), call).isEmpty());
    // A rule that cases stand on stays.
    CHECK_THROWS_AS(deletePart(of.workspace, Records<ReportRule>(of.file()).all().front().id), RuleBroken);
}

TEST_CASE("A case whose task was done before the plan named the next one gets it too", "[case plan]")
{
    PlannedCase of;
    of.open();
    const Id<Call> call = of.sample.call().id;
    finishTasks(of.workspace, {of.read().tasks[0].id}, of.workspace.today());
    CHECK(missingWork(of.file(), call).isEmpty());
    const CaseFile read = of.read();
    const auto next = std::ranges::find_if(read.tasks, [](const CaseTask& task) { return !task.doneOn; });
    REQUIRE(next != read.tasks.end());
    deleteTask(of.workspace, next->id);
    const MissingWork missing = missingWork(of.file(), call);
    REQUIRE(missing.tasks.size() == 1);
    CHECK(missing.tasks[0].title == u"Zapisnik o poseti");
    CHECK(missing.tasks[0].dueOn == of.workspace.today().addDays(5));
}

TEST_CASE("An overdue report and a payment before its report are findings", "[case plan]")
{
    PlannedCase of;
    of.open();
    const auto codes = [&](QDate today) {
        QStringList found;
        for (const Finding& finding : caseFindings(of.read(), today))
            found.append(finding.code);
        return found;
    };
    const PartyReport first = of.read().reports[0].record;
    CHECK(codes(first.dueOn).isEmpty());
    CHECK(codes(first.dueOn.addDays(1)) == QStringList{u"report_overdue"_s});
    std::vector<Instalment> plan = of.instalments();
    plan.front().reportId = first.id;
    planInstalments(of.workspace, of.agreement, plan);
    CHECK(codes(first.startsOn).isEmpty());
    const Id<Payment> payment = of.request(Money::eur(100));
    CHECK(codes(first.startsOn) == QStringList{u"payment_before_report"_s});
    returnPayment(of.workspace, payment, QDate(2023, 10, 12), u"prvo izveštaj"_s);
    CHECK(codes(first.startsOn).isEmpty());
    ReportStep step;
    step.happenedOn = QDate(2023, 10, 12);
    takeReportStep(of.workspace, {first.id}, step);
    step.kind = ReportStepKind::Approved;
    takeReportStep(of.workspace, {first.id}, step);
    (void)of.request(Money::eur(100), 0, QDate(2023, 10, 13));
    CHECK(codes(first.dueOn.addDays(1)).isEmpty());
}

TEST_CASE("What is not finished is said when a case is closed", "[case plan]")
{
    PlannedCase of;
    of.open();
    const QStringList sentences = unfinishedIn(of.read(), of.read().stages.front().startsOn);
    REQUIRE(sentences.size() == 3); // money, reports, the task
    CHECK(sentences[1].contains(u"4"));
}
