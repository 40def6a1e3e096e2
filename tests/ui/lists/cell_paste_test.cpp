// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/lists/club_list.h"
#include "ui/lists/cell_grid.h"
#include "ui/lists/paste_panel.h"
#include "ui/lists/selection_copy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    ClubList::press(Qt::Key_V, Qt::ControlModifier);
}

PastePanel& panelOf(ClubList& list)
{
    return *list.view->findChild<PastePanel*>();
}

QAbstractButton* buttonOf(QWidget& host, const QString& text)
{
    for (auto* button : host.findChildren<QAbstractButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Cells of a sheet are pasted from the current one on, as one operation", "[lists]")
{
    ClubList list;
    paste(u"Niš\t111\r\nBor\t222\r\n"_s);
    CHECK(list.cell(0, 1) == u"Niš"_s);
    CHECK(list.cell(0, 2) == u"111"_s);
    CHECK(list.cell(1, 2) == u"222"_s);
    CHECK(list.undoName() == u"Changed in the list: pasted, 4 cells"_s);
    list.workspace->undo();
    CHECK(list.cell(1, 1).isEmpty());
}

TEST_CASE("What cannot be written is shown cell by cell, and nothing is written before the officer says so",
          "[lists]")
{
    ClubList list;
    const QString before = list.undoName();
    list.goTo(1, 1);
    paste(u"Niš\tx1\nBor\t222\nUb\t333"_s);
    PastePanel& panel = panelOf(list);
    REQUIRE(panel.isVisible());
    CHECK(list.undoName() == before);
    auto& table = *panel.findChild<ListTable*>();
    REQUIRE(table.proxy().rowCount() == 3);
    CHECK(table.proxy().index(0, 0).data().toString() == u"Bor"_s);
    CHECK(table.proxy().index(0, 2).data().toString() == u"x1"_s);
    CHECK(table.proxy().index(0, 3).data().toString() == u"Only digits."_s);
    CHECK(table.proxy().index(1, 0).data().toString() == u"row 3"_s); // beyond the list
    CHECK(controlsWithoutName(panel).join(u"; "_s) == QString());
    buttonOf(panel, u"Write the other 3 cells"_s)->click();
    CHECK_FALSE(panel.isVisible());
    CHECK(list.cell(1, 1) == u"Niš"_s);
    CHECK(list.cell(1, 2).isEmpty());
    CHECK(list.cell(2, 2) == u"222"_s);
    CHECK(Records<Club>(list.workspace->file())
              .by(&Club::kind, OrganisationKind::CivilSocietyOrganisation)
              .size() == 3);
}

TEST_CASE("The officer can write nothing of a paste", "[lists]")
{
    ClubList list;
    const QString before = list.undoName();
    list.goTo(0, 2);
    paste(u"x"_s);
    REQUIRE(panelOf(list).isVisible());
    list.press(Qt::Key_Escape);
    CHECK_FALSE(panelOf(list).isVisible());
    CHECK(list.undoName() == before);
    CHECK(list.table().hasFocus());
}

TEST_CASE("A paste that waits for an answer goes away by Esc in the list, and where its cells change",
          "[lists]")
{
    ClubList list;
    list.goTo(0, 2);
    paste(u"111"_s);
    REQUIRE(list.cell(0, 2) == u"111"_s);
    paste(u"x"_s);
    REQUIRE(panelOf(list).isVisible());
    list.table().setFocus();
    list.press(Qt::Key_Escape);
    CHECK_FALSE(panelOf(list).isVisible());
    list.table().setFocus();
    paste(u"x"_s);
    REQUIRE(panelOf(list).isVisible());
    list.workspace->undo();
    CHECK_FALSE(panelOf(list).isVisible());
}

TEST_CASE("Rows that are filtered out are never written", "[lists]")
{
    ClubList list;
    list.table().proxy().setNarrowing(u"cer"_s);
    list.goTo(0, 1);
    paste(u"Niš\nBor"_s);
    REQUIRE(panelOf(list).isVisible());
    buttonOf(panelOf(list), u"Write the other 1 cells"_s)->click();
    list.table().proxy().setNarrowing({});
    CHECK(list.cell(0, 1).isEmpty());
    CHECK(list.cell(2, 1) == u"Niš"_s);
}

TEST_CASE("One value goes into its column in all selected rows", "[lists]")
{
    ClubList list;
    list.table().selectAll();
    paste(u"Niš"_s);
    for (int row = 0; row < 3; ++row)
        CHECK(list.cell(row, 1) == u"Niš"_s);
}

TEST_CASE("A column that cannot be changed rejects other values and lets its own pass", "[lists]")
{
    ClubList list;
    list.goTo(0, 0);
    paste(u"Ada\tNiš\nZum\tBor"_s);
    REQUIRE(panelOf(list).isVisible());
    CHECK(panelOf(list).findChild<ListTable*>()->proxy().rowCount() == 1);
}

TEST_CASE("What was copied from the list pastes back as it was", "[lists]")
{
    ClubList list;
    list.goTo(0, 1);
    list.type(u"+381 11"_s);
    list.press(Qt::Key_Return);
    list.goTo(0, 1);
    const auto copied = selectionAsMime(list.table());
    CHECK(copied->text().contains(u"'+381 11"_s)); // no formula
    const CellGrid grid = gridOf(*copied);
    REQUIRE(grid.rows.size() == 2);
    CHECK(grid.rows[1][1] == u"+381 11"_s);
}

TEST_CASE("Titles above pasted cells say which columns these go to, wherever the current cell is", "[lists]")
{
    ClubList list;
    list.goTo(1, 3);
    paste(u"name\tnumber\tseat\nBor\t222\tNiš\nCer\t333\tUb\n"_s);
    CHECK(list.undoName() == u"Changed in the list: pasted, 4 cells"_s);
    CHECK(list.cell(1, 1) == u"Niš"_s);
    CHECK(list.cell(1, 2) == u"222"_s);
    CHECK(list.cell(2, 2) == u"333"_s);
    list.goTo(0, 2);
    list.table().selectAll();
    list.press(Qt::Key_C, Qt::ControlModifier);
    list.goTo(0, 2);
    list.press(Qt::Key_V, Qt::ControlModifier); // back as it was
    CHECK_FALSE(panelOf(list).isVisible());
    CHECK(list.told.last() == u"The cells hold what was pasted already."_s);
    list.goTo(0, 1);
    paste(u"name\tseat\nZum\tNiš\n"_s);
    REQUIRE(panelOf(list).isVisible()); // the row is of another club
    CHECK(panelOf(list).findChild<ListTable*>()->proxy().rowCount() == 1);
    list.press(Qt::Key_Escape); // and no control key is held any more
}

TEST_CASE("A grid is read from quoted text and from the first table of an HTML text", "[lists]")
{
    QMimeData text;
    text.setText(u"a\t\"b\nc\"\n5\" pipe\n"_s);
    REQUIRE(gridOf(text).rows.size() == 2);
    CHECK(gridOf(text).rows[0][1] == u"b\nc"_s);
    CHECK(gridOf(text).rows[1][0] == u"5\" pipe"_s);
    text.setText(u"\"Zora\" Ub\tBor"_s); // begins with a quote and is not quoted
    REQUIRE(gridOf(text).rows.size() == 1);
    CHECK(gridOf(text).rows[0][0] == u"\"Zora\" Ub"_s);
    QMimeData html;
    html.setHtml(u"<p>x</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>"_s);
    REQUIRE(gridOf(html).rows.size() == 2);
    CHECK(gridOf(html).rows[1] == QStringList{u"3"_s, u"4"_s});
    CHECK(gridOf(QMimeData()).rows.empty());
}

TEST_CASE("One column is changed in all selected rows as one operation", "[lists]")
{
    ClubList list;
    list.goTo(0, 2);
    list.press(Qt::Key_Space);
    list.press(Qt::Key_End);
    list.press(Qt::Key_Space);
    QAbstractButton* button = buttonOf(*list.view, u"Change in 2 rows"_s);
    REQUIRE(button);
    QTest::keyClick(button, Qt::Key_Space);
    auto* panel = list.view->findChild<PopupPanel*>();
    REQUIRE(panel);
    CHECK(panel->findChild<QComboBox*>()->currentText() == u"number"_s); // the current column
    CHECK(controlsWithoutName(*panel).join(u"; "_s) == QString());
    CHECK_FALSE(buttonOf(*panel, u"Change in 0 rows"_s)->isEnabled());
    CHECK(panel->findChild<QLineEdit*>()->hasFocus());
    list.type(u"7a"_s);
    CHECK_FALSE(buttonOf(*panel, u"Change in 0 rows"_s)->isEnabled());
    list.press(Qt::Key_Backspace);
    list.press(Qt::Key_Return);
    CHECK(list.cell(0, 2) == u"7"_s);
    CHECK(list.cell(1, 2).isEmpty());
    CHECK(list.cell(2, 2) == u"7"_s);
    CHECK(list.undoName() == u"Changed in the list: number, 2 rows"_s);
    list.workspace->undo();
    CHECK(list.cell(2, 2).isEmpty());
}

TEST_CASE("Cells of selected rows are emptied when that is asked for, and not because nothing was typed",
          "[lists]")
{
    ClubList list;
    list.goTo(0, 2);
    list.type(u"7"_s);
    list.press(Qt::Key_Return);
    list.goTo(0, 2);
    list.press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(buttonOf(*list.view, u"Change in 3 rows"_s), Qt::Key_Space);
    auto* panel = list.view->findChild<PopupPanel*>();
    REQUIRE(panel);
    list.press(Qt::Key_Return);
    CHECK(list.cell(0, 2) == u"7"_s);
    REQUIRE(panel->isVisible());
    buttonOf(*panel, u"Empty the cells"_s)->click();
    REQUIRE(buttonOf(*panel, u"Clear in 1 rows"_s));
    buttonOf(*panel, u"Clear in 1 rows"_s)->click();
    CHECK(list.cell(0, 2).isEmpty());
}
