// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the sheet answers to many keys, and each of them is tried.
#include "core/scoring/scoring_operations.h"
#include "core/selection/selection_input.h"
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "tests/ui/program/typing.h"
#include "ui/calls/issue_panel.h"
#include "ui/scoring/score_inspector.h"
#include "ui/scoring/score_sheet.h"
#include "ui/scoring/scores_part.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_bar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ScoresTab {
    ScoresTab() : page(fixture.openPart("PP-2023", u"scores"_s)), part(page.scores()) { choose(0, 0); }

    void choose(int row, int column)
    {
        part.sheet().setFocus();
        part.sheet().setCurrentIndex(part.model().index(row, column));
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return part.model().index(row, column).data().toString();
    }
    [[nodiscard]] std::pair<int, int> place()
    {
        return {part.sheet().currentIndex().row(), part.sheet().currentIndex().column()};
    }
    QWidget* focus() { return fixture.window.focusWidget(); }
    void type(const QString& text) { typeInto(fixture.window, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    [[nodiscard]] size_t steps() { return fixture.workspace().journal().entries().size(); }
    /// Where nobody has marked yet.
    [[nodiscard]] int emptyRow()
    {
        for (int row = 0; row < part.model().rowCount(); ++row) {
            if (part.model().progressOf(row).first == 0)
                return row;
        }
        return -1;
    }

    SampleWindow fixture;
    CallWorkspace& page;
    ScoresPart& part;
};

} // namespace

TEST_CASE("The cell with the ring alone is selected after keys with Ctrl, so that nothing else is emptied",
          "[scores_part]")
{
    ScoresTab tab;
    const auto selected = [&] { return tab.part.sheet().selectionModel()->selectedIndexes(); };
    tab.choose(2, 1);
    tab.press(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(tab.place() == std::pair(2, 1));
    CHECK(selected() == QModelIndexList{tab.part.sheet().currentIndex()});
    tab.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(selected() == QModelIndexList{tab.part.sheet().currentIndex()});

    tab.type(u"7"_s);
    tab.press(Qt::Key_Return);
    tab.choose(5, 3);
    tab.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(tab.place() == std::pair(2, 1));
    CHECK(selected() == QModelIndexList{tab.part.sheet().currentIndex()});
}

TEST_CASE("Ctrl+Home and Ctrl+End lead the selection along with the ring", "[scores_part]")
{
    ScoresTab tab;
    tab.choose(4, 3);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
        QTest::keyClick(&tab.part.sheet(), key, Qt::ControlModifier);
        CHECK(tab.part.sheet().selectionModel()->selectedIndexes() ==
              QModelIndexList{tab.part.sheet().currentIndex()});
    }
}

TEST_CASE("Undo of another assessor's mark shows that assessor's sheet and the cell", "[scores_part]")
{
    ScoresTab tab;
    const auto first = tab.part.model().choice().assessor;
    REQUIRE(first.has_value());
    tab.choose(1, 2);
    tab.type(u"6"_s);
    tab.press(Qt::Key_Return);
    tab.press(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(tab.part.model().choice().assessor != first);
    tab.choose(4, 0);
    tab.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(tab.part.model().choice().assessor == first);
    CHECK(tab.place() == std::pair(1, 2));
}

TEST_CASE("Undo of a block of marks leads to its first cell", "[scores_part]")
{
    ScoresTab tab;
    tab.choose(3, 2);
    QGuiApplication::clipboard()->setText(u"4\t5\n6\t3\n2\t1"_s);
    tab.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(tab.cell(5, 3) == u"1");
    tab.choose(0, 0);
    tab.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(tab.place() == std::pair(3, 2));
    tab.choose(0, 0);
    tab.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(tab.place() == std::pair(3, 2));
}

TEST_CASE("The list of cells that were not taken goes with the next good paste, and by Esc", "[scores_part]")
{
    ScoresTab tab;
    const auto* problems = tab.page.findChild<IssuePanel*>();
    REQUIRE(problems != nullptr);
    const auto paste = [&](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        tab.choose(0, 0);
        tab.press(Qt::Key_V, Qt::ControlModifier);
    };
    paste(u"999"_s);
    REQUIRE(problems->isVisible());
    paste(u"8"_s);
    CHECK_FALSE(problems->isVisible());
    paste(u"999"_s);
    tab.press(Qt::Key_Escape);
    CHECK_FALSE(problems->isVisible());
    CHECK(tab.focus() == &tab.part.sheet());
}

TEST_CASE("The sheet shows one assessor's marks of one lot, criteria across", "[scores_part]")
{
    ScoresTab tab;
    CHECK(tab.part.model().columnCount() == 11); // ten criteria and the sum
    CHECK(tab.part.model().headerData(0, Qt::Horizontal).toString() == u"A1"_s);
    CHECK(tab.cell(0, 0) == u"15"_s);
    CHECK(tab.cell(0, 10) == u"91"_s);
    tab.part.chooseAssessor(std::nullopt);
    CHECK(tab.part.model().columnCount() == 33);
}

TEST_CASE("The sheet keeps the rules of models while marks, lots and assessors change", "[scores_part]")
{
    ScoresTab tab;
    QAbstractItemModelTester tester(&tab.part.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Warning);
    tab.type(u"12"_s);
    tab.press(Qt::Key_Return);
    tab.part.chooseLot(1);
    tab.part.chooseAssessor(std::nullopt);
    tab.part.chooseRows(SheetRows::Disagreeing);
    CHECK(tab.part.model().columnCount() > 0);
}

TEST_CASE("Applications stand in the order of their numbers' values", "[scores_part]")
{
    ScoresTab tab;
    tab.fixture.workspace().perform({OperationKind::EditCall, {}}, [](const Change& change) {
        int number = 12;
        for (Application& application : Records<Application>(change.file()).all("ORDER BY id")) {
            application.registryNumber = u"KP-%1"_s.arg(number = number % 97 + 1);
            change.update(application);
        }
    });
    int before = 0;
    for (int row = 0; row < tab.part.model().rowCount(); ++row) {
        const int number = tab.part.model().applicationAt(row).registryNumber.sliced(3).toInt();
        CHECK(number > before);
        before = number;
    }
    CHECK(before > 9);
}

TEST_CASE("Typing overwrites, Enter writes and goes down, Tab goes on", "[scores_part]")
{
    ScoresTab tab;
    const size_t before = tab.steps();
    tab.type(u"12"_s);
    tab.press(Qt::Key_Return);
    CHECK(tab.cell(0, 0) == u"12"_s);
    CAPTURE(tab.place().first, tab.place().second);
    CHECK(tab.place() == std::pair(1, 0));
    tab.type(u"11"_s);
    tab.press(Qt::Key_Tab);
    CHECK(tab.place() == std::pair(1, 1));
    CHECK(tab.cell(1, 0) == u"11"_s);
    CHECK(tab.steps() == before + 1); // the second was 11 already
}

TEST_CASE("Tab passes over the sum into the next line and leaves the sheet at its end", "[scores_part]")
{
    ScoresTab tab;
    tab.choose(0, 9);
    tab.press(Qt::Key_Tab);
    CHECK(tab.place() == std::pair(1, 0));
    tab.press(Qt::Key_Backtab);
    CHECK(tab.place() == std::pair(0, 9));
    tab.choose(tab.part.model().rowCount() - 1, 9);
    tab.press(Qt::Key_Tab);
    CHECK_FALSE(tab.part.sheet().hasFocus());
}

TEST_CASE("The decimal mark may be a comma or a point", "[scores_part]")
{
    ScoresTab tab;
    const int row = tab.emptyRow();
    REQUIRE(row >= 0);
    tab.choose(row, 0);
    tab.type(u"7,5"_s);
    tab.press(Qt::Key_Return);
    CHECK(tab.part.sheet().isEditing()); // whole steps only
    tab.press(Qt::Key_Escape);
    tab.choose(row, 0);
    tab.type(u"7,0"_s);
    tab.press(Qt::Key_Return);
    CHECK(tab.cell(row, 0) == u"7"_s);
    tab.choose(row, 1);
    tab.type(u"8.0"_s);
    tab.press(Qt::Key_Return);
    CHECK(tab.cell(row, 1) == u"8"_s);
}

TEST_CASE("A value off the scale is refused in its cell with the reason, and Esc restores", "[scores_part]")
{
    ScoresTab tab;
    const size_t before = tab.steps();
    tab.type(u"16"_s);
    tab.press(Qt::Key_Return);
    CHECK(tab.part.sheet().isEditing());
    CHECK(tab.part.sheet().refusal() == u"Criterion A1 takes marks from 0 to 15, steps of 1."_s);
    tab.press(Qt::Key_Escape);
    CHECK_FALSE(tab.part.sheet().isEditing());
    CHECK(tab.cell(0, 0) == u"15"_s);
    tab.type(u"dobar"_s);
    tab.press(Qt::Key_Return);
    CHECK(tab.part.sheet().refusal().contains(u"dobar"_s));
    CHECK(tab.steps() == before);
}

TEST_CASE("Leaving the sheet writes what was typed", "[scores_part]")
{
    ScoresTab tab;
    tab.type(u"9"_s);
    tab.part.inspector().findChild<QWidget*>();
    tab.page.setFocus();
    tab.fixture.window.focusWidget();
    tab.part.sheet().editor().clearFocus();
    CHECK(tab.cell(0, 0) == u"9"_s);
}

TEST_CASE("F2 edits the mark that stands there, arrows move", "[scores_part]")
{
    ScoresTab tab;
    tab.press(Qt::Key_Right);
    tab.press(Qt::Key_Down);
    CHECK(tab.place() == std::pair(1, 1));
    tab.press(Qt::Key_F2);
    CHECK(tab.part.sheet().editor().text() == tab.cell(1, 1));
    tab.press(Qt::Key_Escape);
    CHECK(tab.part.sheet().hasFocus());
}

TEST_CASE("Delete clears one mark, or a block as one step", "[scores_part]")
{
    ScoresTab tab;
    const size_t before = tab.steps();
    tab.press(Qt::Key_Delete);
    CHECK(tab.cell(0, 0).isEmpty());
    tab.choose(1, 0);
    tab.press(Qt::Key_Down, Qt::ShiftModifier);
    tab.press(Qt::Key_Right, Qt::ShiftModifier);
    tab.press(Qt::Key_Delete);
    CHECK(tab.cell(1, 1).isEmpty());
    CHECK(tab.cell(2, 0).isEmpty());
    CHECK(tab.steps() == before + 2);
    tab.fixture.trigger(ActionId::Undo);
    CHECK_FALSE(tab.cell(2, 0).isEmpty());
}

TEST_CASE("A block from a spreadsheet is one step; what cannot be taken is listed and changes nothing else",
          "[scores_part]")
{
    ScoresTab tab;
    const size_t before = tab.steps();
    const QString untouched = tab.cell(1, 1);
    QGuiApplication::clipboard()->setText(u"10\t9\r\n8\t99\r\n"_s);
    tab.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(tab.cell(0, 0) == u"10"_s);
    CHECK(tab.cell(0, 1) == u"9"_s);
    CHECK(tab.cell(1, 0) == u"8"_s);
    CHECK(tab.cell(1, 1) == untouched);
    CHECK(tab.steps() == before + 1);
    REQUIRE(tab.page.issues().problems().rowCount() == 1);
    CHECK(tab.page.issues().problems().rowAt(0).problem.value == u"99"_s);
    CHECK(tab.page.issues().problems().rowAt(0).problem.line == 2);
}

TEST_CASE("A block is copied as text and as cells", "[scores_part]")
{
    ScoresTab tab;
    tab.press(Qt::Key_Right, Qt::ShiftModifier);
    tab.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"15\t13\n"_s);
}

TEST_CASE("A remark belongs to the chosen mark", "[scores_part]")
{
    ScoresTab tab;
    tab.press(Qt::Key_F2, Qt::ShiftModifier);
    tab.type(u"nema pisma"_s);
    tab.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(tab.part.model().index(0, 0).data(ScoreSheetModel::CommentRole).toString() == u"nema pisma"_s);
    CHECK(tab.cell(0, 0) == u"15"_s);
}

TEST_CASE("A declared conflict takes the marks away and the cells say so", "[scores_part]")
{
    ScoresTab tab;
    tab.part.inspector().declareConflict();
    StepForm& form = tab.part.inspector().conflictForm();
    form.findChild<QPlainTextEdit*>()->setFocus();
    tab.type(u"srodnik"_s);
    form.take();
    CHECK(tab.cell(0, 0) == u"conflict of interest: srodnik"_s);
    CHECK(tab.part.sheet().columnSpan(0, 0) == 11);
    CHECK(tab.part.model().progressOf(0) == std::pair(0, 0));
    tab.choose(0, 0);
    tab.type(u"7"_s);
    CHECK_FALSE(tab.part.sheet().isEditing());
    CHECK_FALSE(tab.part.sheet().refusal().isEmpty());
    tab.fixture.trigger(ActionId::Undo);
    CHECK(tab.cell(0, 0) == u"15"_s);
}

TEST_CASE("What was typed for a conflict is there again after another tab, and not on another mark",
          "[scores_part]")
{
    ScoresTab tab;
    tab.part.inspector().declareConflict();
    StepForm& form = tab.part.inspector().conflictForm();
    form.findChild<QPlainTextEdit*>()->setFocus();
    tab.type(u"srodnik"_s);
    tab.fixture.openPart("PP-2023", u"ranking"_s);
    tab.fixture.openPart("PP-2023", u"scores"_s);
    CHECK(form.isVisible());
    CHECK(form.findChild<QPlainTextEdit*>()->toPlainText() == u"srodnik"_s);
    tab.choose(1, 0);
    CHECK_FALSE(form.isVisible());
}

TEST_CASE("Assessors who disagree are marked, and the filter keeps those rows alone", "[scores_part]")
{
    ScoresTab tab;
    tab.part.chooseRows(SheetRows::Disagreeing);
    REQUIRE(tab.part.model().rowCount() > 0);
    CHECK(tab.part.model().rowCount() < 27);
    bool any = false;
    for (int column = 0; column < 10; ++column)
        any = any || tab.part.model().index(0, column).data(ScoreSheetModel::DivergentRole).toBool();
    CHECK(any);
}

TEST_CASE("What is not finished is found, and a row stays while it is being finished", "[scores_part]")
{
    ScoresTab tab;
    tab.part.chooseRows(SheetRows::Unfinished);
    const int rows = tab.part.model().rowCount();
    REQUIRE(rows > 0);
    tab.choose(0, 0);
    for (int column = 0; column < 10; ++column) {
        tab.type(u"4"_s);
        tab.press(Qt::Key_Tab);
    }
    CHECK(tab.part.model().progressOf(0) == std::pair(10, 10));
    CHECK(tab.part.model().rowCount() == rows);
    CHECK(tab.part.footer().text().contains(u"of 270 marks"_s));
}

TEST_CASE("Ctrl+Page Down goes to the next assessor and keeps the application", "[scores_part]")
{
    ScoresTab tab;
    tab.choose(3, 2);
    const auto application = tab.part.model().applicationAt(3).id;
    tab.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(tab.part.model().choice().assessor != std::nullopt);
    CHECK(tab.part.model().applicationAt(tab.place().first).id == application);
    CHECK(tab.place().second == 2);
}

TEST_CASE("A mark that moves a place tells it in the status area", "[scores_part]")
{
    ScoresTab tab;
    QStringList told;
    for (const QLabel* label : tab.fixture.window.findChildren<QLabel*>())
        told.append(label->text());
    for (int row = 0; row < 3; ++row) {
        tab.choose(row, 0);
        tab.type(u"0"_s);
        tab.press(Qt::Key_Return);
    }
    QStringList after;
    for (const QLabel* label : tab.fixture.window.status().findChildren<QLabel*>())
        after.append(label->text());
    CHECK(after.join(u'|').contains(u"→"_s));
}

TEST_CASE("A call that agrees on marks has one column for each criterion", "[scores_part]")
{
    ScoresTab tab;
    Call call = tab.fixture.call("PP-2023");
    call.assessmentMethod = AssessmentMethod::Consensus;
    tab.fixture.workspace().perform({OperationKind::EditCall, {call.code}},
                                    [&](const Change& change) { change.update(call); });
    CHECK(tab.part.model().columnCount() == 11);
    tab.choose(0, 0);
    tab.type(u"14"_s);
    tab.press(Qt::Key_Return);
    const auto agreed = Records<Mark>(tab.fixture.workspace().file()).all("WHERE assessor_id IS NULL");
    REQUIRE(agreed.size() == 1);
    CHECK(agreed.front().points == Score(14));
}

TEST_CASE("Every control of the scores has a name, and cells read as sentences", "[scores_part]")
{
    ScoresTab tab;
    CHECK(controlsWithoutName(tab.part) == QStringList{});
    CHECK(tab.part.model().index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          u"Opština Vrnjačka Banja, Ocenjivač 1 (izmišljen), criterion A1: 15"_s);
}

TEST_CASE("Where there is no mark the remark says that it needs one", "[scores_part]")
{
    ScoresTab tab;
    auto& remark = tab.part.inspector().remark().edit();
    CHECK(remark.placeholderText().isEmpty());
    tab.choose(tab.emptyRow(), 0);
    CHECK(remark.isReadOnly());
    CHECK_FALSE(remark.placeholderText().isEmpty());
}

TEST_CASE("A mark that makes the list differ from the decided one leaves the sheet where it is",
          "[scores_part]")
{
    ScoresTab tab;
    tab.fixture.decide("PP-2023", u"400-61/2023"_s);
    const SelectionList list = currentSelection(tab.fixture.workspace().file(), tab.page.call());
    const qint64 first = list.lots.front().rows.front().listed.application.number();
    tab.page.reveal({PageId::Calls, tab.page.call().number(), u"scores"_s, first});
    const auto place = [&tab] {
        QCoreApplication::processEvents();
        return QRect(tab.part.sheet().mapTo(&tab.fixture.window, QPoint()), tab.part.sheet().size());
    };
    const QRect before = place();
    REQUIRE_FALSE(tab.part.differences().isVisible());
    tab.type(u"0"_s);
    tab.press(Qt::Key_Return);
    REQUIRE(tab.part.differences().isVisible());
    CHECK(place() == before);

    tab.choose(tab.part.model().rowCount() - 1, tab.part.model().columnCount() - 1);
    tab.press(Qt::Key_Tab); // leaves the sheet
    REQUIRE(tab.focus() == &tab.part.differences());
    tab.press(Qt::Key_Space);
    CHECK(tab.page.issues().showsDifferences());
    CHECK(tab.fixture.openPart("PP-2023", u"ranking"_s).findChild<PageBar*>()->isVisible());
    tab.fixture.trigger(ActionId::Undo);
    CHECK_FALSE(tab.page.findChild<PageBar*>()->isVisible());
    tab.fixture.openPart("PP-2023", u"scores"_s);
    CHECK_FALSE(tab.part.differences().isVisible());
}
