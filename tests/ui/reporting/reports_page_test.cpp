// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_parts.h"
#include "core/reporting/report_operations.h"
#include "tests/support/text.h"
#include "tests/ui/calls/call_fields.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/calls/plan_part.h"
#include "ui/reporting/report_inspector.h"
#include "ui/reporting/report_steps_panel.h"
#include "ui/reporting/reports_card.h"
#include "ui/reporting/reports_page.h"
#include "ui/widgets/page_bar.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three cases whose call asks for a report on technical support, due by 1 November 2024.
struct ReportsWindow : CasesWindow {
    ReportsWindow()
    {
        ReportRule rule;
        rule.callId = call("PP-2023").id;
        rule.kind = ReportKind::Narrative;
        rule.time = ReportedTime::Technical;
        addPart(workspace(), rule);
        cases().openWaiting();
    }
    ReportsPage& reports()
    {
        window.showPage(PageId::Reports);
        return *static_cast<ReportsPage*>(window.pageIfBuilt(PageId::Reports));
    }
    [[nodiscard]] ReportFile report(size_t place)
    {
        return readReport(workspace().file(), reports().model().rowAt(int(place)).id);
    }
    static void take(const ReportStepsPanel& panel, ReportStepKind kind, const QString& remarks = {})
    {
        const_cast<ReportStepsPanel&>(panel).open(kind);
        enter(*panel.of(kind).remarks, remarks);
        panel.of(kind).form->take();
    }
};

} // namespace

TEST_CASE("Who owes which report is listed, and what is overdue leads", "[reporting]")
{
    ReportsWindow fixture;
    ReportsPage& page = fixture.reports();
    REQUIRE(page.model().rowCount() == 3);
    CHECK(visibleTexts(page).contains(u"3 overdue"_s));
    fixture.window.showPlace({PageId::Reports, 0, u"to_check"_s});
    CHECK(page.list().table().listedIds().empty());
    fixture.window.showPlace({PageId::Reports, 0, u"overdue"_s});
    CHECK(page.list().table().listedIds().size() == 3);
}

TEST_CASE("A report is received, returned with remarks and a new day, received and approved", "[reporting]")
{
    ReportsWindow fixture;
    ReportsPage& page = fixture.reports();
    page.list().table().setCurrentId(page.model().rowAt(0).id.number());
    ReportStepsPanel& steps = page.inspector().steps();
    fixture.take(steps, ReportStepKind::Received);
    CHECK(fixture.report(0).state() == ReportState::Received);
    fixture.take(steps, ReportStepKind::Returned);
    CHECK_FALSE(steps.of(ReportStepKind::Returned).form->refusal().isEmpty()); // what is to be corrected?
    CasesWindow::enter(*steps.of(ReportStepKind::Returned).remarks, u"nedostaje spisak korisnika"_s);
    steps.of(ReportStepKind::Returned).correctBy->show(QDate(2025, 3, 20));
    steps.of(ReportStepKind::Returned).form->take();
    CHECK(fixture.report(0).dueOn() == QDate(2025, 3, 20));
    CHECK_FALSE(page.model().rowAt(0).isOverdue());
    CHECK(fixture.report(0).last(ReportStepKind::Returned)->remarks == u"nedostaje spisak korisnika");
    fixture.take(steps, ReportStepKind::Received);
    fixture.take(steps, ReportStepKind::Approved);
    CHECK(fixture.report(0).state() == ReportState::Approved);
    for (int step = 0; step < 4; ++step)
        fixture.trigger(ActionId::Undo);
    CHECK(fixture.report(0).state() == ReportState::Expected);
}

TEST_CASE("Several reports are received at once and undone as one step", "[reporting]")
{
    ReportsWindow fixture;
    ReportsPage& page = fixture.reports();
    page.list().table().selectAll();
    fixture.take(page.inspector().steps(), ReportStepKind::Received);
    for (size_t place = 0; place < 3; ++place)
        CHECK(fixture.report(place).state() == ReportState::Received);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.report(2).state() == ReportState::Expected);
}

TEST_CASE("A case shows its reports, takes another one and moves the day of one in its cell", "[reporting]")
{
    ReportsWindow fixture;
    fixture.cases().openCase(fixture.firstCase());
    ReportsCard& card = fixture.cases().view().reports();
    REQUIRE(card.model().rowCount() == 1);
    CHECK(visibleTexts(card).contains(u"1 overdue"_s));
    card.openNew();
    card.form().take();
    CHECK_FALSE(card.form().refusal().isEmpty()); // about which time?
    card.startsOn().show(QDate(2025, 1, 1));
    card.endsOn().show(QDate(2025, 6, 30));
    card.dueOn().show(QDate(2025, 7, 15));
    card.form().take();
    REQUIRE(card.model().rowCount() == 2);
    ListTable& table = card.list().table();
    table.setFocus();
    table.setCurrentCell(card.model().rowAt(1).id.number(), 3);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->setText(u"31.7.2025."_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(card.model().rowAt(1).report.dueOn() == QDate(2025, 7, 31));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(card.model().rowCount() == 1);
}

TEST_CASE("A report of a closed case cannot be worked on", "[reporting]")
{
    ReportsWindow fixture;
    closeCase(fixture.workspace(), fixture.firstCase(),
              {CaseStatus::Closed, fixture.workspace().today(), {}});
    ReportsPage& page = fixture.reports();
    const auto closed =
        std::ranges::find_if(page.model().rows(), [](const ReportRow& row) { return !row.isLive; });
    REQUIRE(closed != page.model().rows().end());
    page.list().table().setCurrentId(closed->id.number());
    CHECK_FALSE(page.inspector().steps().of(ReportStepKind::Received).button->isVisible());
    CHECK(visibleTexts(page).contains(u"2 overdue"_s));
}

TEST_CASE("Due work leads to the report, and undo shows it", "[reporting]")
{
    ReportsWindow fixture;
    fixture.window.showPlace({PageId::Reports, fixture.reports().model().rowAt(1).id.number()});
    CHECK(fixture.reports().list().table().currentId() == fixture.reports().model().rowAt(1).id.number());
    fixture.take(fixture.reports().inspector().steps(), ReportStepKind::Received);
    fixture.window.showPage(PageId::Overview);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPage() == PageId::Reports);
}

TEST_CASE("The plan of a call is written in its tab, and open cases get what they lack", "[reporting]")
{
    ReportsWindow fixture;
    const Id<Call> call = fixture.call("PP-2023").id;
    fixture.window.showPlace({PageId::Calls, call.number(), u"plan"_s});
    PlanPart& part = fixture.calls().workspace().plan();
    CHECK(part.bar().isHidden());
    part.add(PartKind::PlannedTask);
    const auto planned = Records<PlannedTask>(fixture.workspace().file()).all();
    REQUIRE(planned.size() == 1);
    CHECK(visibleTexts(part).contains(u"so no case gets it"_s)); // it says nothing yet
    PlannedTask visit = planned.front();
    visit.title = u"Zakaži prvu posetu"_s;
    visit.offsetDays = 14;
    editPart(fixture.workspace(), visit);
    CHECK(visibleTexts(part).contains(u"14 days after the case is opened"_s));
    CHECK(part.bar().isVisible());
    part.addToCases();
    CHECK(part.bar().isHidden());
    CHECK(fixture.file(fixture.firstCase()).tasks.size() == 1);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.file(fixture.firstCase()).tasks.empty());
}
