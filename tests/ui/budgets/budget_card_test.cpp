// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/budgets/budget_card.h"
#include "ui/budgets/expenditures_card.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BudgetWindow : CasesWindow {
    CaseView& view = openFirst();
    BudgetCard& budget = view.budget();
    ExpendituresCard& expenditures = view.expenditures();

    [[nodiscard]] std::vector<LineSpending> lines() { return file(firstCase()).budget; }
    void addLine(const QString& title, const QString& planned)
    {
        budget.openNew();
        enter(budget.title(), title);
        enter(budget.heading(), u"Ljudski resursi"_s);
        enter(budget.planned(), planned);
        budget.form().take();
    }
    void spend(const QString& document, const QString& amount)
    {
        expenditures.openNew();
        expenditures.line().setValue(lines().at(0).line.id.number());
        enter(expenditures.document(), document);
        enter(expenditures.paid(), amount);
        expenditures.form().take();
    }
};

} // namespace

TEST_CASE("A line of the budget is entered in its card, amended in its cell and taken back", "[budgets]")
{
    BudgetWindow fixture;
    fixture.budget.openNew();
    fixture.budget.form().take();
    CHECK_FALSE(fixture.budget.form().refusal().isEmpty()); // how much?
    fixture.addLine(u"Gerontodomaćice"_s, u"30.000"_s);
    REQUIRE(fixture.lines().size() == 1);
    CHECK(fixture.lines().at(0).line.planned == Money::eur(30'000));
    ListTable& table = fixture.budget.list().table();
    table.setFocus();
    table.setCurrentCell(fixture.lines().at(0).line.id.number(), 3);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->setText(u"28.000"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(fixture.lines().at(0).line.amended == Money::eur(28'000));
    fixture.trigger(ActionId::Undo);
    CHECK_FALSE(fixture.lines().at(0).line.amended);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.lines().empty());
}

TEST_CASE("Expenditures are entered on a line, also in dinars with their rate", "[budgets]")
{
    BudgetWindow fixture;
    fixture.addLine(u"Gerontodomaćice"_s, u"30.000"_s);
    fixture.spend(u"R-17"_s, u"500,50"_s);
    CHECK(fixture.lines().at(0).sums().spent == Money::eur(500, 50));
    fixture.expenditures.openNew();
    fixture.expenditures.line().setValue(fixture.lines().at(0).line.id.number());
    CasesWindow::enter(fixture.expenditures.document(), u"R-18"_s);
    CasesWindow::enter(fixture.expenditures.paid(), u"117.234,50 RSD"_s);
    fixture.expenditures.form().take();
    CHECK(fixture.expenditures.form().refusal().contains(u"rate"_s));
    CasesWindow::enter(fixture.expenditures.rate(), u"117,2345"_s);
    CasesWindow::enter(fixture.expenditures.rateSource(), u"NBS, srednji kurs"_s);
    fixture.expenditures.form().take();
    REQUIRE(fixture.lines().at(0).expenditures.size() == 2);
    CHECK(fixture.lines().at(0).sums().spent == Money::eur(1'500, 50));
    CHECK(fixture.expenditures.model().rowCount() == 2);
}

TEST_CASE("Selected expenditures are accepted in one step, and one is cut with its reason", "[budgets]")
{
    BudgetWindow fixture;
    fixture.addLine(u"Gerontodomaćice"_s, u"30.000"_s);
    fixture.spend(u"R-17"_s, u"500"_s);
    fixture.spend(u"R-18"_s, u"300"_s);
    fixture.expenditures.list().table().selectAll();
    CHECK(fixture.expenditures.acceptButton().text() == u"Accept 2 expenditures"_s);
    fixture.expenditures.acceptButton().click();
    for (const Expenditure& one : fixture.lines().at(0).expenditures)
        CHECK(one.accepted == one.amount);
    fixture.trigger(ActionId::Undo);
    for (const Expenditure& one : fixture.lines().at(0).expenditures)
        CHECK_FALSE(one.accepted);
    const qint64 first = fixture.lines().at(0).expenditures.at(0).id.number();
    fixture.expenditures.list().table().setCurrentId(first);
    fixture.expenditures.list().table().selectOnlyCurrent();
    fixture.expenditures.openCheck();
    CasesWindow::enter(fixture.expenditures.accepted(), u"400"_s);
    fixture.expenditures.checkForm().take();
    CHECK(fixture.expenditures.checkForm().refusal().contains(u"reason"_s));
    CasesWindow::enter(fixture.expenditures.reason(), u"PDV nije prihvatljiv"_s);
    fixture.expenditures.checkForm().take();
    CHECK(fixture.lines().at(0).expenditures.at(0).accepted == Money::eur(400));
    CHECK(fixture.lines().at(0).expenditures.at(0).reason == u"PDV nije prihvatljiv"_s);
}
