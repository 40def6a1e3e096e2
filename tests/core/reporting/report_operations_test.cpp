// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/report_operations.h"

#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

struct OwedReports : test::OpenedCase {
    std::vector<Id<PartyReport>> ids;

    OwedReports()
    {
        PartyReport first;
        first.agreementId = agreement;
        first.kind = ReportKind::Interim;
        first.startsOn = QDate(2023, 10, 3);
        first.endsOn = QDate(2024, 4, 2);
        first.dueOn = QDate(2024, 5, 2);
        PartyReport second = first;
        second.part = 2;
        second.startsOn = QDate(2024, 4, 3);
        second.endsOn = QDate(2024, 10, 2);
        second.dueOn = QDate(2024, 11, 1);
        addReports(workspace, {first, second});
        for (const ReportFile& report : reportsOf(file(), agreement))
            ids.push_back(report.record.id);
    }
    void take(ReportStepKind kind, QDate on, const QString& remarks = {}) const
    {
        ReportStep step;
        step.kind = kind;
        step.happenedOn = on;
        step.remarks = remarks;
        takeReportStep(workspace, {ids[0]}, step);
    }
    [[nodiscard]] ReportFile report(size_t place = 0) const { return readReport(file(), ids[place]); }
};

} // namespace

TEST_CASE("A report that is returned keeps what was remarked each time", "[reporting]")
{
    const OwedReports owed;
    owed.take(ReportStepKind::Received, QDate(2023, 10, 10));
    owed.take(ReportStepKind::Returned, QDate(2023, 10, 12), u"nedostaje spisak korisnika"_s);
    owed.take(ReportStepKind::Received, QDate(2023, 10, 14));
    owed.take(ReportStepKind::Returned, QDate(2023, 10, 15), u"računi nisu overeni"_s);
    owed.take(ReportStepKind::Received, QDate(2023, 10, 16));
    owed.take(ReportStepKind::Approved, QDate(2023, 10, 17));
    const ReportFile report = owed.report();
    CHECK(report.state() == ReportState::Approved);
    REQUIRE(report.steps.size() == 6);
    CHECK(report.steps[1].remarks == u"nedostaje spisak korisnika");
    CHECK(report.last(ReportStepKind::Returned)->remarks == u"računi nisu overeni");
}

TEST_CASE("Several reports are received in one step, and undo takes it from all of them", "[reporting]")
{
    const OwedReports owed;
    ReportStep step;
    step.happenedOn = QDate(2023, 10, 10);
    takeReportStep(owed.workspace, owed.ids, step);
    CHECK(owed.report(1).state() == ReportState::Received);
    CHECK(owed.workspace.undo());
    CHECK(owed.report(0).state() == ReportState::Expected);
    CHECK(owed.report(1).state() == ReportState::Expected);
}

TEST_CASE("Steps out of order, on earlier or coming days, or without their reason are refused", "[reporting]")
{
    const OwedReports owed;
    const qint64 before = owed.lastStep();
    CHECK_THROWS_AS(owed.take(ReportStepKind::Approved, QDate(2023, 10, 10)), RuleBroken);
    CHECK_THROWS_AS(owed.take(ReportStepKind::Skipped, QDate(2023, 10, 10)), RuleBroken);
    CHECK_THROWS_AS(owed.take(ReportStepKind::Received, owed.workspace.today().addDays(1)), RuleBroken);
    CHECK(owed.lastStep() == before);
    owed.take(ReportStepKind::Received, QDate(2023, 10, 10));
    CHECK_THROWS_AS(owed.take(ReportStepKind::Approved, QDate(2023, 10, 9)), RuleBroken);
    CHECK_THROWS_AS(owed.take(ReportStepKind::Returned, QDate(2023, 10, 11)), RuleBroken);
    CHECK(owed.report().state() == ReportState::Received);
}

TEST_CASE("A step that others stand on is not undone alone", "[reporting]")
{
    const OwedReports owed;
    owed.take(ReportStepKind::Received, QDate(2023, 10, 10));
    const qint64 receipt = owed.lastStep();
    owed.take(ReportStepKind::Approved, QDate(2023, 10, 11));
    CHECK_THROWS(owed.workspace.undoEntry(receipt));
    CHECK(owed.report().state() == ReportState::Approved);
}

TEST_CASE("A report that something happened to, or that an instalment waits for, is not deleted",
          "[reporting]")
{
    OwedReports owed;
    owed.take(ReportStepKind::Received, QDate(2023, 10, 10));
    CHECK_THROWS_AS(deleteReport(owed.workspace, owed.ids[0]), RuleBroken);
    std::vector<Instalment> plan = owed.instalments();
    plan.back().reportId = owed.ids[1];
    planInstalments(owed.workspace, owed.agreement, plan);
    CHECK_THROWS_AS(deleteReport(owed.workspace, owed.ids[1]), RuleBroken);
    CHECK(owed.workspace.undo());
    deleteReport(owed.workspace, owed.ids[1]);
    CHECK(reportsOf(owed.file(), owed.agreement).size() == 1);
}

TEST_CASE("Reports of a closed case stay as they are", "[reporting]")
{
    OwedReports owed;
    closeCase(owed.workspace, owed.id, {CaseStatus::Closed, owed.workspace.today(), {}});
    CHECK_THROWS_AS(owed.take(ReportStepKind::Received, QDate(2023, 10, 10)), RuleBroken);
    PartyReport report = owed.report().record;
    report.dueOn = report.dueOn.addDays(1);
    CHECK_THROWS_AS(editReport(owed.workspace, report), RuleBroken);
}

TEST_CASE("A time that ends before it begins and a day before it are refused", "[reporting]")
{
    const OwedReports owed;
    PartyReport report = owed.report().record;
    report.endsOn = report.startsOn.addDays(-1);
    CHECK_THROWS_AS(editReport(owed.workspace, report), RuleBroken);
    report = owed.report().record;
    report.dueOn = report.startsOn.addDays(-1);
    CHECK_THROWS_AS(editReport(owed.workspace, report), RuleBroken);
    report.dueOn = report.startsOn;
    editReport(owed.workspace, report);
    CHECK(owed.report().record.dueOn == report.startsOn);
}
