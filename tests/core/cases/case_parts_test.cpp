// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_parts.h"

#include "core/budgets/budget_operations.h"
#include "core/calls/call_parts.h"
#include "core/cases/case_file.h"
#include "core/cases/unfinished_work.h"
#include "core/cases/visit_operations.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

Id<ChecklistItem> ask(OpenedCase& opened, ChecklistPurpose purpose, const QString& title)
{
    ChecklistItem item;
    item.callId = opened.sample.call().id;
    item.purpose = purpose;
    item.title = title;
    return addPart(opened.workspace, item);
}

Id<CaseVisit> visit(OpenedCase& opened, QDate on)
{
    CaseVisit visit;
    visit.caseId = opened.id;
    visit.plannedOn = on;
    return addVisit(opened.workspace, visit);
}

Id<SupportedService> support(OpenedCase& opened)
{
    SupportedService service;
    service.caseId = opened.id;
    service.title = u"Pomoć u kući"_s;
    return addPart(opened.workspace, service);
}

} // namespace

TEST_CASE("A visit asks what the checklist of the call asks on that day, and keeps its words", "[visits]")
{
    OpenedCase opened;
    const auto item = ask(opened, ChecklistPurpose::Visit, u"Prostor je pristupačan"_s);
    ask(opened, ChecklistPurpose::Closing, u"Sve isplate su potvrđene"_s);
    visit(opened, QDate(2024, 3, 1));
    auto changed = Records<ChecklistItem>(opened.file()).get(item);
    changed.title = u"Nešto drugo"_s;
    editPart(opened.workspace, changed);
    const CaseFile of = readCase(opened.file(), opened.id);
    REQUIRE(of.visits.size() == 1);
    REQUIRE(of.visits.front().checks.size() == 1);
    CHECK(of.visits.front().checks.front().title == u"Prostor je pristupačan");
    CHECK_THROWS_AS(deletePart(opened.workspace, item), RuleBroken); // its answer stands on it
}

TEST_CASE("A visit goes with its checks and recommendations, and undo brings all of it back", "[visits]")
{
    OpenedCase opened;
    ask(opened, ChecklistPurpose::Visit, u"Prostor je pristupačan"_s);
    const auto id = visit(opened, QDate(2024, 3, 1));
    VisitRecommendation recommendation;
    recommendation.visitId = id;
    recommendation.title = u"Ugraditi rampu"_s;
    addPart(opened.workspace, recommendation);
    deletePart(opened.workspace, id);
    CHECK(Records<CaseCheck>(opened.file()).all().empty());
    CHECK(Records<VisitRecommendation>(opened.file()).all().empty());
    CHECK(opened.workspace.undo());
    CHECK(readCase(opened.file(), opened.id).visits.front().recommendations.size() == 1);
}

TEST_CASE("A visit is made on a day that has come", "[visits]")
{
    OpenedCase opened;
    auto planned = Records<CaseVisit>(opened.file()).get(visit(opened, QDate(2024, 3, 1)));
    planned.madeOn = opened.workspace.today().addDays(1);
    CHECK_THROWS_AS(recordVisit(opened.workspace, planned), RuleBroken);
    planned.madeOn = opened.sample.agreement(opened.agreement).concludedOn->addDays(-1);
    CHECK_THROWS_AS(recordVisit(opened.workspace, planned), RuleBroken);
    planned.madeOn = opened.workspace.today();
    recordVisit(opened.workspace, planned);
    CHECK(Records<CaseVisit>(opened.file()).get(planned.id).day() == opened.workspace.today());
}

TEST_CASE("A case has the closing checks of its call, also those that were asked later", "[closing]")
{
    OpenedCase opened;
    const Id<Call> call = opened.sample.call().id;
    CHECK(missingWork(opened.file(), call).isEmpty());
    ask(opened, ChecklistPurpose::Closing, u"Sve isplate su potvrđene"_s);
    REQUIRE(missingWork(opened.file(), call).checks.size() == 1);
    addMissingWork(opened.workspace, missingWork(opened.file(), call));
    CHECK(missingWork(opened.file(), call).isEmpty());
    const auto sentences = [&] {
        return unfinishedIn(readCase(opened.file(), opened.id), opened.workspace.today()).size();
    };
    const auto before = sentences();
    answerCheck(opened.workspace, readCase(opened.file(), opened.id).closing.front().id,
                CheckAnswer::NotApplicable, {});
    CHECK(sentences() == before - 1);
}

TEST_CASE("What visits left open is told before a case is closed, and nothing twice", "[closing]")
{
    OpenedCase opened;
    const auto sentences = [&] {
        return unfinishedIn(readCase(opened.file(), opened.id), QDate(2024, 5, 1)).size();
    };
    const auto before = sentences();
    VisitRecommendation recommendation;
    recommendation.visitId = visit(opened, QDate(2024, 3, 1));
    CHECK(sentences() == before + 1);
    recommendation.title = u"Ugraditi rampu"_s;
    recommendation.dueOn = QDate(2024, 4, 1); // overdue by then, which is a finding as well
    addPart(opened.workspace, recommendation);
    CHECK(sentences() == before + 2);
}

TEST_CASE("Nothing in a closed case changes", "[closing]")
{
    OpenedCase opened;
    const auto service = support(opened);
    closeCase(opened.workspace, opened.id, {CaseStatus::Closed, opened.workspace.today(), {}});
    auto changed = Records<SupportedService>(opened.file()).get(service);
    changed.provider = u"Centar za socijalni rad"_s;
    CHECK_THROWS_AS(editPart(opened.workspace, changed), RuleBroken);
    CHECK_THROWS_AS(visit(opened, QDate(2024, 3, 1)), RuleBroken);
}

TEST_CASE("Members, services, sources and stages say who or what they are", "[cases]")
{
    OpenedCase opened;
    CaseMember member;
    member.caseId = opened.id;
    CHECK_THROWS_AS(addPart(opened.workspace, member), RuleBroken);
    member.person = u"Jelena Primer"_s;
    member.validFrom = QDate(2024, 2, 1);
    member.validTo = QDate(2024, 1, 31);
    CHECK_THROWS_AS(addPart(opened.workspace, member), RuleBroken);
    member.validTo = member.validFrom;
    CHECK_NOTHROW(addPart(opened.workspace, member));
    CHECK(member.isIn(QDate(2024, 2, 1)));
    CHECK_FALSE(member.isIn(QDate(2024, 2, 2)));

    BudgetSource source;
    source.caseId = opened.id;
    source.kind = SourceKind::Other;
    source.amount = Money::eur(1);
    CHECK_THROWS_AS(addPart(opened.workspace, source), RuleBroken);
    source.kind = SourceKind::Programme;
    CHECK_NOTHROW(addPart(opened.workspace, source));
    source.kind = SourceKind::Own;
    source.amount = Money::rsd(1);
    CHECK_THROWS_AS(addPart(opened.workspace, source), RuleBroken); // another currency
    BudgetLine line;
    line.caseId = opened.id;
    line.title = u"Vozilo"_s;
    line.planned = Money::rsd(1'000); // the sources are in euros
    CHECK_THROWS_AS(addBudgetLine(opened.workspace, line), RuleBroken);
}

TEST_CASE("A check that is added to one list leaves the others as they are", "[visits]")
{
    OpenedCase opened;
    ask(opened, ChecklistPurpose::Visit, u"Prostor je pristupačan"_s);
    ask(opened, ChecklistPurpose::Closing, u"Sve isplate su potvrđene"_s);
    addMissingWork(opened.workspace, missingWork(opened.file(), opened.sample.call().id));
    visit(opened, QDate(2024, 3, 1));
    CaseCheck check;
    check.caseId = opened.id;
    check.title = u"Ključevi su vraćeni"_s;
    addPart(opened.workspace, check);
    CHECK(opened.workspace.journal().nextUndo()->rowCount == 1);
    const CaseFile of = readCase(opened.file(), opened.id);
    CHECK(of.closing.back().position == 2);
    CHECK(of.visits.front().checks.front().position == 1);
}

TEST_CASE("A stage that is added follows the others", "[cases]")
{
    OpenedCase opened;
    CaseStage stage = readCase(opened.file(), opened.id).stages.back();
    stage.kind = StageKind::Other;
    stage.title = u"Praćenje"_s;
    CHECK_THROWS_AS(addPart(opened.workspace, stage), RuleBroken); // on the days of the last
    stage.startsOn = stage.endsOn.addDays(1);
    stage.endsOn = stage.startsOn.addMonths(3);
    const auto id = addPart(opened.workspace, stage);
    CHECK(readCase(opened.file(), opened.id).stages.back().id == id);
    deletePart(opened.workspace, id);
    CHECK(readCase(opened.file(), opened.id).stages.size() == 2);
}
