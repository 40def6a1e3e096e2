// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_operations.h"
#include "core/selection/selection_operations.h"
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/calls/order_list.h"
#include "ui/lists/list_view.h"
#include "ui/selection/rank_inspector.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/selection/tie_form.h"
#include "ui/selection/version_view.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DecisionsTab {
    DecisionsTab() : page(fixture.openPart("PP-2023", u"decisions"_s)), part(page.decisions()) {}

    void withdrawFirst()
    {
        const SelectionList list = currentSelection(fixture.workspace().file(), page.call());
        withdrawApplication(fixture.workspace(), list.lots.front().rows.front().listed.application,
                            QDate(2023, 9, 20), u"odustali"_s);
    }
    QWidget* focus() { return fixture.window.focusWidget(); }

    SampleWindow fixture;
    CallWorkspace& page;
    DecisionsPart& part;
};

/// Without its tie rules the sample has a tie.
void takeTieRulesAway(SampleWindow& fixture)
{
    const CallDefinition definition =
        readCallDefinition(fixture.workspace().file(), fixture.call("PP-2023").id);
    fixture.workspace().perform({OperationKind::EditCall, {}}, [&](const Change& change) {
        for (const TieRule& rule : definition.tieRules)
            change.remove(rule.id);
    });
}

} // namespace

TEST_CASE("The form says before what will be frozen, and takes the paper by keys alone", "[decisions_part]")
{
    DecisionsTab tab;
    tab.page.decide();
    DecisionForm& form = tab.part.inspector().form();
    REQUIRE_FALSE(form.preview().empty());
    CHECK(form.preview().front().contains(u"Lot 1: 15 proposed, 3 on the reserve list"_s));
    QTest::keyClicks(tab.focus(), u"400-61/2023"_s);
    QTest::keyClick(tab.focus(), Qt::Key_Tab);
    QTest::keyClick(tab.focus(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(tab.focus(), u"18.9.2023"_s);
    QTest::keyClick(tab.focus(), Qt::Key_Tab);
    QTest::keyClicks(tab.focus(), u"Komisija"_s);
    QTest::keyClick(tab.focus(), Qt::Key_Return);
    const auto decision = latestDecision(tab.fixture.workspace().file(), tab.page.call());
    REQUIRE(decision);
    CHECK(decision->decidedOn == QDate(2023, 9, 18));
    CHECK(decision->body == u"Komisija"_s);
    CHECK_FALSE(form.form().isOpen());
    CHECK(tab.part.list().table().currentId() == decision->id.number());
}

TEST_CASE("A refused decision says why and keeps what was typed", "[decisions_part]")
{
    DecisionsTab tab;
    tab.page.decide();
    DecisionForm& form = tab.part.inspector().form();
    form.form().take();
    CHECK(form.form().isOpen());
    CHECK(form.form().refusal().contains(u"number"_s));
    QTest::keyClicks(&form.number().edit(), u"5"_s);
    form.date().edit().setFocus();
    QTest::keyClick(tab.focus(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(tab.focus(), u"31.4.2023"_s);
    form.form().take();
    CHECK(form.form().isOpen());
    CHECK_FALSE(form.date().remark().isEmpty());
    CHECK(form.number().edit().text() == u"5"_s);
}

TEST_CASE("What was typed for a decision is there again after the form was left, and gone once decided",
          "[decisions_part]")
{
    DecisionsTab tab;
    tab.page.decide();
    DecisionForm& form = tab.part.inspector().form();
    QTest::keyClicks(tab.focus(), u"61/2023"_s);
    QTest::keyClick(tab.focus(), Qt::Key_Tab);
    QTest::keyClick(tab.focus(), Qt::Key_Escape);
    CHECK_FALSE(form.form().isOpen());
    tab.page.decide();
    CHECK(form.number().edit().text() == u"61/2023"_s);
    form.form().take();
    tab.page.decide();
    CHECK(form.number().edit().text().isEmpty());
}

TEST_CASE("Deciding again is warned of, and so is a version that would change nothing", "[decisions_part]")
{
    DecisionsTab tab;
    const auto warned = [&](const QString& text) {
        return !tab.part.inspector().form().preview().filter(text).isEmpty();
    };
    CHECK_FALSE(warned(u"Deciding again"_s));
    tab.fixture.decide("PP-2023", u"1/2023"_s);
    tab.page.reveal({PageId::Calls, 0, u"decisions"_s});
    CHECK(warned(u"with number 1/2023 and stays as it is. Deciding again makes version 2"_s));
    CHECK(warned(u"Nothing has changed"_s));
    tab.withdrawFirst();
    tab.page.reveal({PageId::Calls, 0, u"decisions"_s});
    CHECK(warned(u"Deciding again"_s));
    CHECK_FALSE(warned(u"Nothing has changed"_s));
}

TEST_CASE("Each version stands with its paper, its counts and how far the present state has moved",
          "[decisions_part]")
{
    DecisionsTab tab;
    tab.fixture.decide("PP-2023", u"1/2023"_s);
    tab.withdrawFirst();
    tab.fixture.decide("PP-2023", u"2/2023"_s, u"21.09.2023."_s);
    const auto& rows = tab.part.model().rows();
    REQUIRE(rows.size() == 3);
    CHECK_FALSE(rows[0].decision);
    CHECK(rows[1].decision->number == u"2/2023"_s);
    CHECK(rows[1].differences == 0);
    CHECK(rows[2].decision->number == u"1/2023"_s);
    CHECK(rows[2].differences > 0);
    CHECK(rows[2].count(SelectionStatus::Selected) == 20);
}

TEST_CASE("A frozen version opens as it was decided and is held against any other list", "[decisions_part]")
{
    DecisionsTab tab;
    tab.fixture.decide("PP-2023", u"1/2023"_s);
    const SelectionList decided = currentSelection(tab.fixture.workspace().file(), tab.page.call());
    tab.withdrawFirst();
    tab.page.reveal({PageId::Calls, 0, u"decisions"_s});
    tab.part.list().table().setCurrentId(tab.part.model().rows()[1].id);
    const auto& shown = tab.part.version().list().model().rows();
    CHECK(shown.front().row.listed.application == decided.lots.front().rows.front().listed.application);
    CHECK(shown.front().row.status == SelectionStatus::Selected);
    tab.part.version().compareWith(DecisionRow::presentId);
    CHECK(tab.part.version().differences().rowCount() == tab.part.model().rows()[1].differences);
    const auto& differences = tab.part.version().differences();
    CHECK(differences.headerData(firstListColumn, Qt::Horizontal).toString() == u"Version 1"_s);
    CHECK(differences.headerData(otherListColumn, Qt::Horizontal).toString() == u"Now"_s);
}

TEST_CASE("The list as it stands is proposed in every cell, the decided one selected", "[decisions_part]")
{
    DecisionsTab tab;
    const auto says = [](const auto& model, const QString& word) {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.cellText(row, column).contains(word, Qt::CaseInsensitive))
                    return true;
            }
        }
        return false;
    };
    const auto& shown = tab.part.version().list();
    CHECK(says(shown.model(), u"Cut-off: 15 places, 15 proposed, 900,000.00 EUR in all"_s));
    CHECK_FALSE(says(shown.model(), u"selected"_s));
    CHECK_FALSE(says(shown.model(), u"awarded"_s));
    tab.fixture.decide("PP-2023", u"1/2023"_s);
    tab.page.reveal({PageId::Calls, 0, u"decisions"_s});
    tab.part.list().table().setCurrentId(tab.part.model().rows()[1].id);
    CHECK(says(shown.model(), u"Cut-off: 15 places, 15 selected, 900,000.00 EUR awarded"_s));
    CHECK_FALSE(says(shown.model(), u"proposed"_s));
    tab.withdrawFirst();
    tab.page.reveal({PageId::Calls, 0, u"decisions"_s});
    tab.part.version().compareWith(DecisionRow::presentId);
    CHECK(says(tab.part.version().differences(), u"Selected, place"_s));
    CHECK(says(tab.part.version().differences(), u"Proposed, place"_s));
}

TEST_CASE("Each version is exported as it was decided", "[decisions_part]")
{
    DecisionsTab tab;
    tab.fixture.decide("PP-2023", u"1/2023"_s);
    tab.withdrawFirst();
    tab.page.reveal({PageId::Calls, 0, u"decisions"_s});
    tab.part.list().table().setCurrentId(tab.part.model().rows()[1].id);
    const QString path = tab.fixture.folder.filePath(u"v1.csv"_s);
    tab.fixture.prompts.paths.push_back(path);
    tab.part.inspector().exportAs(ListKind::Ranked);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK_FALSE(text.contains(u"odustali"_s));
    CHECK(text.contains(u"Vrnjačka Banja"_s));
}

TEST_CASE("An open tie on the line forbids the decision until the commission's order is recorded",
          "[decisions_part]")
{
    DecisionsTab tab;
    takeTieRulesAway(tab.fixture);
    const SelectionList list = currentSelection(tab.fixture.workspace().file(), tab.page.call());
    const SelectionRow* tie = nullptr;
    for (const SelectionLot& lot : list.lots) {
        for (const SelectionRow& row : lot.rows)
            tie = tie == nullptr && row.tied ? &row : tie;
    }
    REQUIRE(tie);
    tab.page.reveal({PageId::Calls, 0, u"ranking"_s, tie->listed.application.number()});
    RankInspector& inspector = tab.page.ranking().inspector();
    const SelectionLot* lot = nullptr;
    for (const SelectionLot& one : list.lots)
        lot = one.row(tie->listed.application) ? &one : lot;
    const std::vector<SelectionRow> tied = tiedWith(*lot, *tie);
    inspector.tieForm().open(tab.fixture.call("PP-2023"), lot->id, tied);
    OrderList& order = inspector.tieForm().order();
    const std::vector<qint64> before = order.order();
    QTest::keyClick(&order, Qt::Key_Down, Qt::ControlModifier);
    CHECK(order.order()[1] == before[0]);
    const auto fields = inspector.tieForm().findChildren<LineField*>();
    fields[0]->edit().setFocus();
    QTest::keyClicks(tab.focus(), u"7/2023"_s);
    inspector.tieForm().form().take();
    CHECK(Records<TieDecision>(tab.fixture.workspace().file()).count() == 1);
    const SelectionList now = currentSelection(tab.fixture.workspace().file(), tab.page.call());
    CHECK(*now.row(Id<Application>(before[1]))->rank < *now.row(Id<Application>(before[0]))->rank);
}

TEST_CASE("Every control of the decisions has a name", "[decisions_part]")
{
    DecisionsTab tab;
    tab.fixture.decide("PP-2023", u"1/2023"_s);
    tab.page.decide();
    CHECK(controlsWithoutName(tab.part) == QStringList{});
}
