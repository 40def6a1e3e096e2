// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/budget_operations.h"

#include "core/budgets/budget_sums.h"
#include "core/cases/case_findings.h"
#include "tests/core/payments/opened_case.h"
#include "tests/support/dump.h"

#include <catch2/catch.hpp>

#include <random>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

struct Budgeted : OpenedCase {
    int documents = 0;
    Id<BudgetLine> carers = line(u"Ljudski resursi"_s, u"Gerontodomaćice"_s, Money::eur(30'000));
    Id<BudgetLine> training = line(u"Ljudski resursi"_s, u"Obuke"_s, Money::eur(10'000));
    Id<BudgetLine> vehicle = line(u"Oprema"_s, u"Vozilo"_s, Money::eur(20'000));

    Id<BudgetLine> line(const QString& heading, const QString& title, Money planned)
    {
        BudgetLine made;
        made.caseId = id;
        made.heading = heading;
        made.title = title;
        made.planned = planned;
        return addBudgetLine(workspace, made);
    }
    [[nodiscard]] BudgetLine read(Id<BudgetLine> of) const { return Records<BudgetLine>(file()).get(of); }
    [[nodiscard]] Expenditure read(Id<Expenditure> of) const { return Records<Expenditure>(file()).get(of); }
    Id<Expenditure> spend(Id<BudgetLine> on, Money amount, QDate day = QDate(2023, 11, 6))
    {
        Expenditure made;
        made.lineId = on;
        made.spentOn = day;
        made.document = u"R-%1"_s.arg(++documents);
        made.payee = u"Dobavljač"_s;
        made.amount = amount;
        return addExpenditure(workspace, made);
    }
    void amend(Id<BudgetLine> of, Money amount)
    {
        BudgetLine changed = read(of);
        changed.amended = amount;
        editBudgetLine(workspace, changed);
    }
    [[nodiscard]] std::vector<LineSpending> budget() const { return spendingOf(file(), id); }
    [[nodiscard]] BudgetSums total() const { return sumsOf(budget()).value(); }
    [[nodiscard]] QStringList findings() const
    {
        QStringList codes;
        for (const Finding& finding : findingsOfCase(file(), readCase(file(), id), workspace.today()))
            codes.append(finding.code);
        return codes;
    }
};

} // namespace

TEST_CASE("A budget adds up line by line and heading by heading", "[budgets]")
{
    Budgeted fixture;
    (void)fixture.spend(fixture.carers, Money::eur(1'000, 50));
    fixture.amend(fixture.vehicle, Money::eur(19'000));
    const BudgetSums total = fixture.total();
    CHECK(total.planned == Money::eur(60'000));
    CHECK(total.current == Money::eur(59'000));
    CHECK(total.spent == Money::eur(1'000, 50));
    CHECK(total.left() == Money::eur(57'999, 50));
    const auto headings = headingsOf(fixture.budget());
    REQUIRE(headings.size() == 2);
    CHECK(headings[0].heading == u"Ljudski resursi"_s);
    CHECK(headings[0].sums.planned == Money::eur(40'000));
    CHECK(headings[1].sums.current == Money::eur(19'000));
    CHECK(readAllCases(fixture.file()).front().budget.size() == 3);
}

TEST_CASE("An expenditure is accepted whole or with less and a reason, parked, and taken up again",
          "[budgets]")
{
    Budgeted fixture;
    const Id<Expenditure> id = fixture.spend(fixture.carers, Money::eur(500));
    CHECK_THROWS_AS(cutExpenditure(fixture.workspace, id, Money::eur(400), u" "_s), RuleBroken);
    CHECK_THROWS_AS(cutExpenditure(fixture.workspace, id, Money::eur(501), u"r"_s), RuleBroken);
    cutExpenditure(fixture.workspace, id, Money::eur(400), u"PDV nije prihvatljiv"_s);
    CHECK(fixture.total().spent == Money::eur(400));
    CHECK_THROWS_AS(parkExpenditure(fixture.workspace, id, {}), RuleBroken);
    parkExpenditure(fixture.workspace, id, u"nedostaje izvod"_s);
    CHECK(fixture.total().spent.isZero());
    CHECK(fixture.total().parked == Money::eur(500));
    acceptExpenditures(fixture.workspace, {id});
    CHECK(fixture.total().spent == Money::eur(500));
    CHECK(fixture.read(id).reason.isEmpty());
    uncheckExpenditure(fixture.workspace, id);
    CHECK(fixture.read(id).state == ExpenditureState::Unchecked);
    CHECK_FALSE(fixture.read(id).accepted);
}

TEST_CASE("What was paid in dinars keeps its rate, and is what the rate makes of it", "[budgets]")
{
    Budgeted fixture;
    Expenditure paid;
    paid.lineId = fixture.carers;
    paid.spentOn = QDate(2023, 11, 6);
    paid.document = u"R-18"_s;
    paid.original = Money::rsd(117'234, 50);
    paid.rateMicros = 117'234'500;
    paid.amount = Money::eur(1'000);
    CHECK_THROWS_AS(addExpenditure(fixture.workspace, paid), RuleBroken); // from where is the rate?
    paid.rateSource = u"NBS, srednji kurs, 6.11.2023."_s;
    const Id<Expenditure> id = addExpenditure(fixture.workspace, paid);
    CHECK(fixture.read(id).original == paid.original);
    Expenditure wrong = fixture.read(id);
    wrong.amount = Money::eur(1'000, 1);
    CHECK_THROWS_AS(editExpenditure(fixture.workspace, wrong), RuleBroken);
    wrong = fixture.read(id);
    wrong.amount = Money::rsd(117'234, 50);
    CHECK_THROWS_AS(editExpenditure(fixture.workspace, wrong), RuleBroken);
}

TEST_CASE("A budget has one currency, its lines have names, and a line with expenditures stays", "[budgets]")
{
    Budgeted fixture;
    CHECK_THROWS_AS(fixture.line(u"Oprema"_s, u"Krevet"_s, Money::rsd(100)), RuleBroken);
    CHECK_THROWS_AS(fixture.line(u"Oprema"_s, {}, Money::eur(100)), RuleBroken);
    CHECK_THROWS_AS(fixture.spend(fixture.carers, Money::eur(0)), RuleBroken);
    (void)fixture.spend(fixture.carers, Money::eur(1));
    CHECK_THROWS_AS(deleteBudgetLine(fixture.workspace, fixture.carers), RuleBroken);
    CHECK_NOTHROW(deleteBudgetLine(fixture.workspace, fixture.vehicle));
}

TEST_CASE("A closed case keeps its budget", "[budgets]")
{
    Budgeted fixture;
    closeCase(fixture.workspace, fixture.id, {CaseStatus::Closed, fixture.workspace.today(), {}});
    CHECK_THROWS_AS(fixture.spend(fixture.carers, Money::eur(1)), RuleBroken);
    CHECK_THROWS_AS(fixture.amend(fixture.carers, Money::eur(1)), RuleBroken);
}

TEST_CASE("Overspent lines, headings changed beyond the limit and days outside the period are told",
          "[budgets]")
{
    Budgeted fixture;
    CHECK(fixture.findings().isEmpty());
    const Id<Expenditure> id = fixture.spend(fixture.training, Money::eur(10'000, 1));
    CHECK(fixture.findings() == QStringList{u"budget_line_overspent"_s});
    parkExpenditure(fixture.workspace, id, u"nedostaje izvod"_s);
    CHECK(fixture.findings().isEmpty());
    // Within a heading anything moves; a quarter of a heading is still within the limit.
    fixture.amend(fixture.carers, Money::eur(5'000));
    fixture.amend(fixture.training, Money::eur(35'000));
    CHECK(fixture.findings().isEmpty());
    fixture.amend(fixture.vehicle, Money::eur(15'000));
    CHECK(fixture.findings().isEmpty());
    fixture.amend(fixture.vehicle, Money::eur(14'999, 99));
    CHECK(fixture.findings() == QStringList{u"budget_heading_over_limit"_s});
    fixture.amend(fixture.vehicle, Money::eur(20'000));
    (void)fixture.spend(fixture.vehicle, Money::eur(1), QDate(2023, 9, 1));
    CHECK(fixture.findings() == QStringList{u"expenditure_outside_period"_s});
}

TEST_CASE("The limit of transfers is that of the programme", "[budgets]")
{
    Budgeted fixture;
    fixture.amend(fixture.vehicle, Money::eur(17'000));
    CHECK(fixture.findings().isEmpty());
    auto programme = Records<Programme>(fixture.file()).all().front();
    programme.transferLimitPercent = 10;
    fixture.workspace.perform({OperationKind::EditProgramme, {programme.code}},
                              [&](const Change& change) { change.update(programme); });
    CHECK(fixture.findings() == QStringList{u"budget_heading_over_limit"_s});
}

TEST_CASE(
    "Whatever is planned, amended, spent, cut and parked, no cent is lost and undo returns the very file",
    "[budgets][property]")
{
    std::mt19937 random(GENERATE(1U, 2U, 3U, 4U, 5U));
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    Budgeted fixture;
    const QString before = dumpOf(fixture.file());
    const qint64 start = fixture.lastStep();
    for (int i = 0; i < 40; ++i) {
        const auto budget = fixture.budget();
        const LineSpending& of = budget[size_t(pick(0, int(budget.size()) - 1))];
        const Money some(pick(0, 5'000'00), Currency::Eur);
        try {
            if (pick(0, 4) == 0) {
                fixture.amend(of.line.id, some);
            } else if (of.expenditures.empty() || pick(0, 2) == 0) {
                (void)fixture.spend(of.line.id, some);
            } else {
                const Expenditure& one = of.expenditures[size_t(pick(0, int(of.expenditures.size()) - 1))];
                const int step = pick(0, 3);
                if (step == 0)
                    acceptExpenditures(fixture.workspace, {one.id});
                if (step == 1)
                    cutExpenditure(fixture.workspace, one.id, some, u"r"_s);
                if (step == 2)
                    parkExpenditure(fixture.workspace, one.id, u"r"_s);
                if (step == 3)
                    deleteExpenditure(fixture.workspace, one.id);
            }
        } catch (const RuleBroken&) {
            // What the rules refuse leaves no trace; that is what is counted below.
        }
        BudgetSums byHeading(Currency::Eur);
        for (const HeadingSums& heading : headingsOf(fixture.budget()))
            byHeading.add(heading.sums);
        CHECK(byHeading == fixture.total());
        for (const LineSpending& line : fixture.budget()) {
            for (const Expenditure& one : line.expenditures)
                CHECK((!one.accepted || *one.accepted <= one.amount));
        }
    }
    while (fixture.lastStep() != start)
        REQUIRE(fixture.workspace.undo());
    CHECK((dumpOf(fixture.file()) == before));
}
