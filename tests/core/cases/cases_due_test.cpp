// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/cases_due.h"

#include "core/reporting/report_operations.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

std::vector<DueItem> due(const Connection& file, DueKind kind, QDate today)
{
    std::vector<DueItem> items = casesDue(file, {today, Language::English});
    std::erase_if(items, [kind](const DueItem& item) { return item.kind != kind; });
    return items;
}

CaseTask taskOf(const OpenedCase& opened, QDate dueOn)
{
    CaseTask task;
    task.caseId = opened.id;
    task.title = u"Zakaži mentorsku posetu"_s;
    task.dueOn = dueOn;
    return task;
}

} // namespace

TEST_CASE("Signed agreements without a case wait for one", "[cases]")
{
    OpenedCase opened;
    const QDate today = opened.workspace.today();
    CHECK(due(opened.file(), DueKind::CasesToOpen, today).empty());
    CHECK(opened.workspace.undo()); // the opening
    const auto waiting = due(opened.file(), DueKind::CasesToOpen, today);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().call == opened.sample.call().id);
}

TEST_CASE("The stage that runs says when it ends, and a case whose last one is over is to be closed",
          "[cases]")
{
    const OpenedCase opened;
    const auto stages = Records<CaseStage>(opened.file()).by(&CaseStage::caseId, opened.id, "position");
    const auto first = due(opened.file(), DueKind::StageEnd, stages[0].startsOn);
    REQUIRE(first.size() == 1);
    CHECK(first.front().date == stages[0].endsOn);
    CHECK(due(opened.file(), DueKind::StageEnd, stages[1].startsOn).front().date == stages[1].endsOn);
    CHECK(due(opened.file(), DueKind::CasesToClose, stages[1].endsOn).empty());
    const auto over = due(opened.file(), DueKind::CasesToClose, stages[1].endsOn.addDays(1));
    REQUIRE(over.size() == 1);
    CHECK(over.front().date == stages[1].endsOn); // it is late
    CHECK(due(opened.file(), DueKind::StageEnd, stages[1].endsOn.addDays(1)).empty());
}

TEST_CASE("A payment waits for its next step until the party confirms it", "[cases]")
{
    OpenedCase opened;
    const QDate today = opened.workspace.today();
    const auto waiting = [&] {
        const auto items = due(opened.file(), DueKind::PaymentsInCourse, today);
        return items.empty() ? QString() : items.front().what;
    };
    CHECK(waiting().isEmpty());
    const Id<Payment> id = opened.request(Money::eur(100));
    CHECK(waiting() == u"1 payments to check"_s);
    checkPayments(opened.workspace, {id}, {QDate(2023, 10, 11), u"Ana Primer"_s});
    CHECK(waiting() == u"1 payments to authorise"_s);
    authorisePayments(opened.workspace, {id}, {QDate(2023, 10, 12), u"Marko Primer"_s});
    CHECK(waiting() == u"1 payments to make"_s);
    recordPayments(opened.workspace, {id}, QDate(2023, 10, 13));
    CHECK(waiting() == u"1 payments to be confirmed by the party"_s);
    confirmPayments(opened.workspace, {id}, QDate(2023, 10, 14));
    CHECK(waiting().isEmpty());
}

TEST_CASE("An instalment with a day is due until all of it is requested", "[cases]")
{
    OpenedCase opened;
    const QDate today = opened.workspace.today();
    CHECK(due(opened.file(), DueKind::InstalmentsDue, today).empty());
    std::vector<Instalment> plan = opened.instalments();
    plan.front().dueOn = today.addDays(3);
    planInstalments(opened.workspace, opened.agreement, plan);
    REQUIRE(due(opened.file(), DueKind::InstalmentsDue, today).size() == 1);
    (void)opened.request(plan.front().amount - Money::eur(1));
    CHECK(due(opened.file(), DueKind::InstalmentsDue, today).size() == 1);
    (void)opened.request(Money::eur(1));
    CHECK(due(opened.file(), DueKind::InstalmentsDue, today).empty());
}

TEST_CASE("A task is told from the days of its notice on, until it is done", "[cases]")
{
    OpenedCase opened;
    const QDate day(2024, 9, 20);
    const Id<CaseTask> id = addTask(opened.workspace, taskOf(opened, day));
    CHECK(due(opened.file(), DueKind::CaseTasks, day.addDays(-8)).empty());
    const auto told = due(opened.file(), DueKind::CaseTasks, day.addDays(-7));
    REQUIRE(told.size() == 1);
    CHECK(told.front().what == u"Zakaži mentorsku posetu"_s);
    CHECK(told.front().date == day);
    finishTasks(opened.workspace, {id}, opened.workspace.today());
    CHECK(due(opened.file(), DueKind::CaseTasks, day).empty());
    finishTasks(opened.workspace, {id}, std::nullopt);
    CHECK(due(opened.file(), DueKind::CaseTasks, day).size() == 1);
}

TEST_CASE("A closed case waits for nothing", "[cases]")
{
    OpenedCase opened;
    const QDate today = opened.workspace.today();
    (void)addTask(opened.workspace, taskOf(opened, today));
    closeCase(opened.workspace, opened.id, {CaseStatus::Closed, today, {}});
    CHECK(casesDue(opened.file(), {today.addYears(5), Language::English}).empty());
}

TEST_CASE("Reports that are owed wait by their day, those that came wait to be checked", "[cases]")
{
    OpenedCase opened;
    PartyReport report;
    report.agreementId = opened.agreement;
    report.startsOn = QDate(2023, 10, 3);
    report.endsOn = QDate(2024, 4, 2);
    report.dueOn = QDate(2024, 5, 2);
    addReports(opened.workspace, {report, report});
    const auto owed = due(opened.file(), DueKind::ReportsDue, opened.workspace.today());
    REQUIRE(owed.size() == 1);
    CHECK(owed.front().date == report.dueOn);
    CHECK(owed.front().what.startsWith(u'2'));
    ReportStep step;
    step.happenedOn = QDate(2023, 10, 10);
    takeReportStep(opened.workspace, {Records<PartyReport>(opened.file()).all().front().id}, step);
    CHECK(due(opened.file(), DueKind::ReportsDue, opened.workspace.today()).front().what.startsWith(u'1'));
    const auto received = due(opened.file(), DueKind::ReportsToCheck, opened.workspace.today());
    REQUIRE(received.size() == 1);
    CHECK_FALSE(received.front().date);
}
