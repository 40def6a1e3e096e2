// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/lists/towns.h"
#include "ui/lists/list_store.h"
#include "ui/lists/list_view.h"
#include "ui/lists/selection_copy.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    RecordListModel<Town> model{townColumns()};
    ListView view{model};

    Fixture()
    {
        model.reset({town(1, u"Šid"_s, 1), town(2, u"Ada"_s, 2), town(3, u"Pirot"_s, 3)});
        view.table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
        view.resize(600, 400);
        view.show();
        QApplication::setActiveWindow(&view);
        view.table().setFocus();
    }
    QLineEdit& quick() { return *view.findChild<QLineEdit*>(); }
};

} // namespace

TEST_CASE("Arrow keys walk the list and Enter opens the record")
{
    Fixture fixture;
    ListTable& table = fixture.view.table();
    const QSignalSpy opened(&table, &ListTable::opened);
    CHECK(table.currentId() == 2);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toLongLong() == 3);
}

TEST_CASE("A slash goes to the quick filter and Esc comes back with the whole list")
{
    Fixture fixture;
    QTest::keyClick(&fixture.view.table(), Qt::Key_Slash);
    QTest::keyClicks(&fixture.quick(), u"pir"_s);
    CHECK(fixture.view.table().listedIds() == std::vector<qint64>{3});
    QTest::keyClick(&fixture.quick(), Qt::Key_Escape);
    CHECK(fixture.view.table().listedIds() == std::vector<qint64>{2, 3, 1});
    CHECK(fixture.view.table().hasFocus());
}

TEST_CASE("What was looked for and found stays chosen when Esc brings the whole list back")
{
    Fixture fixture;
    fixture.view.table().setCurrentId(2);
    QTest::keyClick(&fixture.view.table(), Qt::Key_Slash);
    QTest::keyClicks(&fixture.quick(), u"pir"_s);
    QTest::keyClick(&fixture.quick(), Qt::Key_Escape);
    CHECK(fixture.view.table().currentId() == 3);
    QTest::keyClick(&fixture.view.table(), Qt::Key_Slash);
    QTest::keyClicks(&fixture.quick(), u"nothing like it"_s);
    QTest::keyClick(&fixture.quick(), Qt::Key_Escape);
    CHECK(fixture.view.table().currentId() == 3);
}

TEST_CASE("Current row and selection survive a reset of the rows")
{
    Fixture fixture;
    fixture.view.table().setCurrentId(3);
    fixture.model.reset({town(3, u"Pirot"_s, 8), town(9, u"Lapovo"_s)});
    CHECK(fixture.view.table().currentId() == 3);
    CHECK(fixture.view.table().selectedIds() == std::vector<qint64>{3});
}

TEST_CASE("The footer is told what is listed and what is selected")
{
    Fixture fixture;
    std::vector<qint64> listed;
    std::vector<qint64> selected;
    fixture.view.setFooter([&](const std::vector<qint64>& all, const std::vector<qint64>& chosen) {
        listed = all;
        selected = chosen;
        return QStringList();
    });
    fixture.view.table().selectAll();
    CHECK(listed == std::vector<qint64>{2, 3, 1});
    CHECK(selected == std::vector<qint64>{2, 3, 1});
}

TEST_CASE("The selection is copied as text and as a table")
{
    Fixture fixture;
    fixture.view.table().setCurrentId(1);
    const auto data = selectionAsMime(fixture.view.table());
    REQUIRE(data);
    CHECK(data->text() == u"Cities and municipalities\tPublic calls\nŠid\t1\n"_s);
    CHECK(data->html().contains(u">Šid</td>"_s));
}

TEST_CASE("Every control of a list has a name for screen readers")
{
    Fixture fixture;
    CHECK(controlsWithoutName(fixture.view).join(u"; "_s).toStdString().empty());
}

TEST_CASE("A list without records shows no tools for filtering and counting, until there is one")
{
    MemoryListStore store;
    Fixture fixture;
    fixture.view.remember(store, u"towns"_s);
    CHECK(fixture.view.bars().isVisible());
    fixture.model.reset({});
    CHECK_FALSE(fixture.view.bars().isVisible());
    fixture.model.reset({town(1, u"Šid"_s, 1)});
    CHECK(fixture.view.bars().isVisible());
}

TEST_CASE("A list that leaves its bars out has none when records come")
{
    RecordListModel<Town> model{townColumns()};
    ListView view{model};
    view.leaveOutBars();
    view.show();
    model.reset({town(1, u"Šid"_s, 1)});
    CHECK_FALSE(view.bars().isVisible());
}

TEST_CASE("What the program chooses stands alone, whatever keys are down")
{
    Fixture fixture;
    ListTable& table = fixture.view.table();
    QTest::keyPress(&table, Qt::Key_Z, Qt::ControlModifier); // Ctrl stays down while undo shows its record
    table.setCurrentId(3);
    CHECK(table.selectedIds() == std::vector<qint64>{3});
    table.setCurrentId(1);
    CHECK(table.selectedIds() == std::vector<qint64>{1});
    QTest::keyRelease(&table, Qt::Key_Z);
}
