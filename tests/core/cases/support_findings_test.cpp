// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/budget_operations.h"
#include "core/calls/call_parts.h"
#include "core/cases/case_findings.h"
#include "core/cases/case_parts.h"
#include "core/cases/visit_operations.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

QStringList codesOn(const OpenedCase& opened, QDate day)
{
    QStringList codes;
    for (const Finding& finding : caseFindings(readCase(opened.file(), opened.id), day))
        codes.append(finding.code);
    return codes;
}

QStringList codesOf(const OpenedCase& opened)
{
    return codesOn(opened, opened.workspace.today());
}

void setLot(OpenedCase& opened, const std::function<void(Lot&)>& set)
{
    Lot lot = readCase(opened.file(), opened.id).dossier.lot;
    set(lot);
    editPart(opened.workspace, lot);
}

Id<BudgetSource> fund(OpenedCase& opened, SourceKind kind, Money amount)
{
    BudgetSource source;
    source.caseId = opened.id;
    source.kind = kind;
    source.title = u"Fondacija"_s;
    source.amount = amount;
    return addPart(opened.workspace, source);
}

void budget(OpenedCase& opened, Money planned, Money spent)
{
    BudgetLine line;
    line.caseId = opened.id;
    line.heading = u"Ljudski resursi"_s;
    line.title = u"Gerontodomaćice"_s;
    line.planned = planned;
    Expenditure expenditure;
    expenditure.lineId = addBudgetLine(opened.workspace, line);
    if (spent.isZero())
        return;
    expenditure.spentOn = QDate(2023, 10, 20);
    expenditure.document = u"R-1"_s;
    expenditure.amount = spent;
    acceptExpenditures(opened.workspace, {addExpenditure(opened.workspace, expenditure)});
}

} // namespace

TEST_CASE("Sources of funding are the budget together", "[funding]")
{
    OpenedCase opened;
    budget(opened, Money::eur(80'000), Money::eur(0));
    fund(opened, SourceKind::Programme, Money::eur(60'000));
    CHECK(codesOf(opened) == QStringList{u"sources_do_not_add_up"_s});
    fund(opened, SourceKind::Own, Money::eur(20'000));
    CHECK(codesOf(opened).isEmpty());
}

TEST_CASE("The lot limits the share of the programme and asks for an own contribution", "[funding]")
{
    OpenedCase opened;
    setLot(opened, [](Lot& lot) {
        lot.mostSharePercent = 70;
        lot.leastOwnPercent = 30;
    });
    fund(opened, SourceKind::Programme, Money::eur(60'000));
    const auto own = fund(opened, SourceKind::Own, Money::eur(25'714, 28));
    CHECK(codesOf(opened) == QStringList{u"programme_share_over_limit"_s, u"own_share_below_minimum"_s});
    auto source = Records<BudgetSource>(opened.file()).get(own);
    source.amount = Money::eur(25'714, 29); // to the cent
    editPart(opened.workspace, source);
    CHECK(codesOf(opened).isEmpty());
}

TEST_CASE("Shares are of the budget, so that more sources do not write a breach away", "[funding]")
{
    OpenedCase opened;
    setLot(opened, [](Lot& lot) { lot.mostSharePercent = 70; });
    budget(opened, Money::eur(80'000), Money::eur(0));
    fund(opened, SourceKind::Programme, Money::eur(60'000));
    fund(opened, SourceKind::Other, Money::eur(100'000));
    CHECK(codesOf(opened) == QStringList{u"sources_do_not_add_up"_s, u"programme_share_over_limit"_s});
}

TEST_CASE("The programme gives no more than the agreement does", "[funding]")
{
    OpenedCase opened;
    fund(opened, SourceKind::Programme, Money::eur(60'000, 1));
    CHECK(codesOf(opened) == QStringList{u"programme_share_over_limit"_s});
}

TEST_CASE("The next instalment waits until enough of the one before is spent", "[funding]")
{
    OpenedCase opened;
    setLot(opened, [](Lot& lot) { lot.trancheSpentPercent = 70; });
    const Money first = opened.instalment().amount;
    (void)opened.pay(first);
    CHECK(codesOf(opened).isEmpty()); // the first waits for nothing
    const Money needed = first.share(70, 100);
    budget(opened, Money::eur(60'000), needed - Money::eur(0, 1));
    Expenditure unchecked; // nobody knows yet whether it counts
    unchecked.lineId = readCase(opened.file(), opened.id).budget.front().line.id;
    unchecked.spentOn = QDate(2023, 10, 21);
    unchecked.document = u"R-2"_s;
    unchecked.amount = Money::eur(100);
    (void)addExpenditure(opened.workspace, unchecked);
    (void)opened.request(Money::eur(100), 1, QDate(2023, 10, 25));
    CHECK(codesOf(opened) == QStringList{u"tranche_before_spending"_s});
    acceptExpenditures(opened.workspace,
                       {readCase(opened.file(), opened.id).budget.front().expenditures.back().id});
    CHECK_FALSE(codesOf(opened).contains(u"tranche_before_spending"_s));
}

TEST_CASE("All instalments but the last are within the limit of pre-financing", "[funding]")
{
    OpenedCase opened;
    const auto all = opened.instalments();
    const Money before = Money::eur(60'000) - all.back().amount;
    const int percent = int(before.minorUnits() * 100 / Money::eur(60'000).minorUnits());
    setLot(opened, [&](Lot& lot) { lot.prefinancingPercent = percent; });
    CHECK(codesOf(opened).isEmpty());
    setLot(opened, [&](Lot& lot) { lot.prefinancingPercent = percent - 1; });
    CHECK(codesOf(opened) == QStringList{u"prefinancing_over_cap"_s});
}

TEST_CASE("A licence counts on its last day and is expired on the next", "[services]")
{
    OpenedCase opened;
    SupportedService service;
    service.caseId = opened.id;
    service.title = u"Pomoć u kući"_s;
    service.licence = Licence::Limited;
    service.licenceUntil = QDate(2024, 3, 1);
    addPart(opened.workspace, service);
    CHECK_FALSE(codesOn(opened, QDate(2024, 3, 1)).contains(u"licence_expired"_s));
    CHECK(codesOn(opened, QDate(2024, 3, 2)).contains(u"licence_expired"_s));
}

TEST_CASE("Users that do not add up, and recommendations beyond their day, are told", "[services][visits]")
{
    OpenedCase opened;
    SupportedService service;
    service.caseId = opened.id;
    service.title = u"Pomoć u kući"_s;
    ServiceUsers users;
    users.serviceId = addPart(opened.workspace, service);
    users.planned = 10;
    addPart(opened.workspace, users);
    users.group = UserGroup::Roma;
    users.planned = 11;
    addPart(opened.workspace, users);
    CHECK(codesOf(opened) == QStringList{u"users_do_not_add_up"_s});

    CaseVisit visit;
    visit.caseId = opened.id;
    visit.plannedOn = QDate(2024, 3, 1);
    VisitRecommendation recommendation;
    recommendation.visitId = addVisit(opened.workspace, visit);
    recommendation.title = u"Ugraditi rampu"_s;
    recommendation.dueOn = QDate(2024, 4, 1);
    const auto id = addPart(opened.workspace, recommendation);
    CHECK_FALSE(codesOn(opened, QDate(2024, 4, 1)).contains(u"recommendation_overdue"_s));
    CHECK(codesOn(opened, QDate(2024, 4, 2)).contains(u"recommendation_overdue"_s));
    finishRecommendations(opened.workspace, {id}, opened.workspace.today());
    CHECK_FALSE(codesOn(opened, QDate(2024, 4, 2)).contains(u"recommendation_overdue"_s));
}

TEST_CASE("A document of the checklist is missing once its stage is over", "[documents]")
{
    OpenedCase opened;
    const auto ask = [&](ChecklistPurpose purpose, const QString& title) {
        ChecklistItem item;
        item.callId = opened.sample.call().id;
        item.purpose = purpose;
        item.title = title;
        return addPart(opened.workspace, item);
    };
    const auto plan = ask(ChecklistPurpose::TechnicalDocument, u"Plan usluge"_s);
    ask(ChecklistPurpose::ClosingDocument, u"Zapisnik o primopredaji"_s);
    const CaseFile of = readCase(opened.file(), opened.id);
    const QDate technicalEnd = of.stages.front().endsOn;
    CHECK(missingDocuments(of, technicalEnd).empty());
    REQUIRE(missingDocuments(of, technicalEnd.addDays(1)).size() == 1);
    CHECK(missingDocuments(of, technicalEnd.addDays(1)).front().id == plan);
    CHECK(missingDocuments(of, of.stages.back().endsOn.addDays(1)).size() == 2);
    CHECK(unattachedDocuments(of).size() == 2);
    CaseFile withoutStage = of;
    withoutStage.stages.erase(withoutStage.stages.begin());
    CHECK(unattachedDocuments(withoutStage).size() == 1); // it has no technical support
    CHECK(codesOn(opened, technicalEnd.addDays(1)).contains(u"document_missing"_s));
}

TEST_CASE("One document twice among the expenditures is told once", "[budgets]")
{
    OpenedCase opened;
    budget(opened, Money::eur(30'000), Money::eur(100));
    CHECK(codesOf(opened).isEmpty());
    budget(opened, Money::eur(30'000), Money::eur(200)); // the same document on another line
    CHECK(codesOf(opened) == QStringList{u"expenditure_twice"_s});
}

TEST_CASE("A budget above the agreement says that the rest has no source", "[funding]")
{
    OpenedCase opened;
    budget(opened, Money::eur(60'000), Money::eur(0));
    CHECK(codesOf(opened).isEmpty());
    budget(opened, Money::eur(0, 1), Money::eur(0));
    CHECK(codesOf(opened) == QStringList{u"budget_without_source"_s});
}
