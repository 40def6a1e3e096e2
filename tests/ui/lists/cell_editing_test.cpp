// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/lists/club_list.h"

#include <QLabel>
#include <QSignalSpy>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A letter opens the field, Enter writes one named operation and goes down", "[lists]")
{
    ClubList list;
    list.type(u"N"_s);
    REQUIRE(list.field());
    list.type(u"iš"_s);
    list.press(Qt::Key_Return);
    CHECK_FALSE(list.field());
    CHECK(list.cell(0, 1) == u"Niš"_s);
    CHECK(list.undoName() == u"Changed in the list: seat, Ada"_s);
    CHECK(list.table().currentIndex().row() == 1);
    CHECK(list.table().hasFocus());
    list.workspace->undo();
    CHECK(list.cell(0, 1).isEmpty());
}

TEST_CASE("F2 opens with the text, Tab writes and goes right, Esc leaves the cell as it is", "[lists]")
{
    ClubList list;
    list.type(u"Niš"_s);
    list.press(Qt::Key_Tab);
    CHECK(list.table().currentIndex().column() == 2);
    list.goTo(0, 1);
    list.press(Qt::Key_F2);
    REQUIRE(list.field());
    CHECK(list.field()->text() == u"Niš"_s);
    CHECK(list.field()->selectedText() == u"Niš"_s);
    list.type(u"Bor"_s);
    list.press(Qt::Key_Escape);
    CHECK_FALSE(list.field());
    CHECK(list.cell(0, 1) == u"Niš"_s);
}

TEST_CASE("Page Down does not lead the list away under the cell that is edited", "[lists]")
{
    ClubList list;
    list.goTo(0, 1);
    list.press(Qt::Key_F2);
    REQUIRE(list.field());
    const qint64 edited = list.table().currentId();
    list.press(Qt::Key_PageDown);
    CHECK(list.field());
    CHECK(list.table().currentId() == edited);
}

TEST_CASE("A refused value keeps the field open with the reason, and nothing is written", "[lists]")
{
    ClubList list;
    list.goTo(0, 2);
    list.type(u"12a"_s);
    list.press(Qt::Key_Return);
    REQUIRE(list.field());
    CHECK(list.field()->text() == u"12a"_s);
    CHECK(list.field()->accessibleDescription() == u"Only digits."_s);
    CHECK(list.cell(0, 2).isEmpty());
    list.press(Qt::Key_Backspace);
    list.press(Qt::Key_Return);
    CHECK(list.cell(0, 2) == u"12"_s);
}

TEST_CASE("Leaving the field writes it", "[lists]")
{
    ClubList list;
    list.type(u"Niš"_s);
    list.view->narrow();
    CHECK_FALSE(list.field());
    CHECK(list.cell(0, 1) == u"Niš"_s);
}

TEST_CASE("An unchanged value writes nothing", "[lists]")
{
    ClubList list;
    const QString before = list.undoName();
    list.press(Qt::Key_F2);
    list.press(Qt::Key_Return);
    CHECK(list.undoName() == before);
    CHECK(list.table().currentIndex().row() == 1);
}

TEST_CASE("Enter opens the record where the cell cannot be changed", "[lists]")
{
    ClubList list;
    const QSignalSpy opened(&list.table(), &ListTable::opened);
    list.goTo(1, 0);
    list.press(Qt::Key_Return);
    CHECK(opened.count() == 1);
    CHECK_FALSE(list.field());
}

TEST_CASE("The field stays over its record when the list is read anew", "[lists]")
{
    ClubList list;
    list.type(u"Ni"_s);
    list.read();
    QCoreApplication::processEvents();
    REQUIRE(list.field());
    list.type(u"š"_s);
    list.press(Qt::Key_Return);
    CHECK(list.cell(0, 1) == u"Niš"_s);
}

TEST_CASE("Nothing can be changed in a file that is only read", "[lists]")
{
    ClubList list;
    list.model.setEditable(false);
    list.press(Qt::Key_F2);
    CHECK_FALSE(list.field());
    list.type(u"x"_s);
    CHECK_FALSE(list.field());
}

TEST_CASE("Space marks rows and the marks stay while one walks on; Esc takes them away", "[lists]")
{
    ClubList list;
    list.press(Qt::Key_Space);
    list.press(Qt::Key_Down);
    list.press(Qt::Key_Down);
    list.press(Qt::Key_Space);
    CHECK(list.table().selectedCount() == 2);
    list.press(Qt::Key_Up);
    CHECK(list.table().selectedCount() == 2);
    list.press(Qt::Key_Escape);
    CHECK(list.table().selectedCount() == 1);
}

TEST_CASE("Keys with Ctrl lead the chosen row along, so that what is seen beside the list is what is copied",
          "[lists]")
{
    ClubList list;
    list.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(list.table().currentIndex().row() == 2);
    CHECK(list.table().selectedCount() == 1);
    CHECK(list.table().selectionModel()->isRowSelected(2));
    list.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(list.table().selectionModel()->isRowSelected(list.table().currentIndex().row()));
}

TEST_CASE("Home and End go to the first and last row, Shift and Ctrl+A select", "[lists]")
{
    ClubList list;
    list.press(Qt::Key_End);
    CHECK(list.table().currentIndex().row() == 2);
    CHECK(list.table().currentIndex().column() == 1);
    list.press(Qt::Key_Home, Qt::ShiftModifier);
    CHECK(list.table().selectedCount() == 3);
    list.press(Qt::Key_Escape);
    list.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(list.table().selectedCount() == 3);
}
