// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/lists/town_list.h"
#include "ui/widgets/tab_strip.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList shownColumns(TownList& list)
{
    QStringList keys;
    for (const int column : list.table().header().chosenColumns())
        keys.append(list.model.head(column).key);
    return keys;
}

QAbstractButton* buttonOf(QWidget& host, const QString& text)
{
    for (auto* button : host.findChildren<QAbstractButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

const std::vector<SortKey> byPlaces{{1, Qt::DescendingOrder}};

} // namespace

TEST_CASE("The chooser finds a column by name, hides it with Space and moves it with Ctrl+Up", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.chooseColumns();
    list.type(u"distr"_s);
    list.press(Qt::Key_Down);
    list.press(Qt::Key_Space); // of an entry that was walked to, not a word's
    CHECK(shownColumns(list) == QStringList{u"name"_s, u"places"_s, u"awarded"_s, u"due"_s});
    CHECK(buttonOf(list.view, u"Columns 4/5"_s));
    for (int i = 0; i < 5; ++i)
        list.press(Qt::Key_Backspace);
    list.type(u"due"_s);
    list.press(Qt::Key_Up, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        list.press(Qt::Key_Backspace);
    list.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(shownColumns(list) == QStringList{u"name"_s, u"places"_s, u"due"_s, u"awarded"_s});
}

TEST_CASE("Enter hides and shows the column that was found, and closes the chooser when nothing is typed",
          "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.chooseColumns();
    list.type(u"distr"_s);
    list.press(Qt::Key_Return);
    CHECK(shownColumns(list) == QStringList{u"name"_s, u"places"_s, u"awarded"_s, u"due"_s});
    list.press(Qt::Key_Return);
    CHECK(shownColumns(list).contains(u"district"_s));
    list.type(u"due"_s); // in place of the words before
    list.press(Qt::Key_Return);
    CHECK_FALSE(shownColumns(list).contains(u"due"_s));
    REQUIRE(list.panel());
    list.press(Qt::Key_Backspace);
    list.press(Qt::Key_Return);
    CHECK_FALSE(list.panel());
}

TEST_CASE("The first column stays shown and first", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.chooseColumns();
    list.press(Qt::Key_Space);
    list.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(shownColumns(list).front() == u"name"_s);
    list.press(Qt::Key_Down);
    list.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(shownColumns(list).front() == u"name"_s);
}

TEST_CASE("Columns as at first bring back order and hidden ones", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.table().header().setColumns({{u"due"_s, 90, true}, {u"places"_s, 50, false}});
    CHECK(shownColumns(list).size() == 4);
    list.view.chooseColumns();
    QTest::mouseClick(buttonOf(list.view, u"As at first"_s), Qt::LeftButton);
    CHECK(shownColumns(list).size() == 5);
    CHECK(shownColumns(list)[1] == u"places"_s);
}

TEST_CASE("The panel of order sorts by one column, adds a second with Shift, and takes one out", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.chooseOrder();
    list.type(u"distr"_s);
    list.press(Qt::Key_Return);
    CHECK(list.proxy().sortKeys() == std::vector<SortKey>{{2, Qt::AscendingOrder}});
    list.press(Qt::Key_Return);
    CHECK(list.proxy().sortKeys() == std::vector<SortKey>{{2, Qt::DescendingOrder}});
    for (int i = 0; i < 5; ++i)
        list.press(Qt::Key_Backspace);
    list.press(Qt::Key_Up);
    list.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(list.proxy().sortKeys() == std::vector<SortKey>{{2, Qt::DescendingOrder}, {1, Qt::AscendingOrder}});
    list.press(Qt::Key_Delete);
    CHECK(list.proxy().sortKeys().size() == 1);
}

TEST_CASE("Where views fold into a field, the focus that was in their row goes there and not out of the list",
          "[lists]")
{
    MemoryListStore store;
    std::vector<SavedView> views;
    for (const char* key : {"one", "two", "three", "four", "five"})
        views.push_back(townView(key, ColumnFilter::notBlank(u"due"_s)));
    TownList list(store, views);
    auto* tabs = list.view.findChild<TabStrip*>();
    tabs->setFocus();
    list.view.resize(420, 600);
    QCoreApplication::processEvents();
    REQUIRE_FALSE(tabs->isVisible());
    CHECK(QApplication::focusWidget() == list.view.bars().findChild<QComboBox*>());
    list.view.resize(1000, 600);
    QCoreApplication::processEvents();
    CHECK(tabs->hasFocus());
}

TEST_CASE("Built-in views are tabs with counts, and Ctrl+Alt with a digit opens one", "[lists]")
{
    MemoryListStore store;
    TownList list(store, {townView("due", ColumnFilter::notBlank(u"due"_s))});
    auto* tabs = list.view.findChild<TabStrip*>();
    REQUIRE(tabs->count() == 2);
    CHECK(QTest::qWaitFor([tabs] { return tabs->accessibleTabName(1) == u"Agreements, 2"_s; }));
    list.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    CHECK(tabs->currentIndex() == 1);
    CHECK(list.names() == QStringList{u"Svrljig"_s, u"Tutin"_s});
    CHECK_FALSE(list.view.look().isChanged());
    CHECK(list.view.perform(ActionId::NextTab));
    CHECK(list.names().size() == 3);
}

TEST_CASE("Counts of views follow the rows", "[lists]")
{
    MemoryListStore store;
    TownList list(store, {townView("due", ColumnFilter::notBlank(u"due"_s))});
    list.model.remove({1});
    auto* tabs = list.view.findChild<TabStrip*>();
    CHECK(QTest::qWaitFor([tabs] { return tabs->accessibleTabName(1) == u"Agreements, 1"_s; }));
}

TEST_CASE("A changed view says so and can be changed back", "[lists]")
{
    MemoryListStore store;
    TownList list(store, {townView("due", ColumnFilter::notBlank(u"due"_s))});
    list.view.look().open(1);
    list.proxy().setFilters({ColumnFilter::notBlank(u"due"_s), ColumnFilter::notBlank(u"district"_s)});
    CHECK(list.view.look().isChanged());
    QAbstractButton* back = buttonOf(list.view, u"Change it back"_s);
    REQUIRE(back);
    back->click();
    CHECK_FALSE(list.view.look().isChanged());
    CHECK(list.proxy().filters().size() == 1);
}

TEST_CASE("A view is saved under a name with filters, order and columns, and comes back with them", "[lists]")
{
    MemoryListStore store;
    {
        TownList list(store);
        list.proxy().setFilters({ColumnFilter::notBlank(u"district"_s)});
        list.proxy().setSortKeys(byPlaces);
        list.table().header().setColumns(
            {{u"due"_s, 90, true}, {u"places"_s, 50, true}, {u"district"_s, 10, false}});
        buttonOf(list.view, u"Save a view"_s)->click();
        list.type(u"Rokovi"_s);
        list.press(Qt::Key_Return);
        CHECK(list.view.look().openView().text() == u"Rokovi"_s);
        list.view.look().open(0);
        CHECK(list.proxy().filters().empty());
        CHECK(shownColumns(list).size() == 5); // the list's own again
    }
    TownList again(store);
    REQUIRE(again.view.look().views().all().size() == 2);
    again.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    CHECK(again.names() == QStringList{u"Tutin"_s, u"Svrljig"_s});
    CHECK(shownColumns(again) == QStringList{u"name"_s, u"due"_s, u"places"_s, u"awarded"_s});
}

TEST_CASE("Two views of one name are refused, where one is saved and where one is renamed", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    const auto save = [&](const QString& name) {
        buttonOf(list.view, u"Save a view"_s)->click();
        list.type(name);
        list.press(Qt::Key_Return);
    };
    save(u"Rokovi"_s);
    save(u"rokovi "_s);
    REQUIRE(list.panel());
    CHECK(QApplication::focusWidget()->accessibleDescription() == u"There is a view of this name already."_s);
    list.type(u"2"_s);
    list.press(Qt::Key_Return);
    CHECK_FALSE(list.panel());
    CHECK(list.view.look().openView().text() == u"rokovi 2"_s);
    CHECK(list.view.look().views().all().size() == 3);
}

TEST_CASE("An own view is overwritten, renamed, deleted and brought back", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    ListLook& look = list.view.look();
    list.proxy().setFilters({ColumnFilter::notBlank(u"due"_s)});
    look.saveAs(u"Rokovi"_s, {});
    list.proxy().setFilters({ColumnFilter::blank(u"due"_s)});
    REQUIRE(look.isChanged());
    buttonOf(list.view, u"Save the view"_s)->click();
    CHECK_FALSE(look.isChanged());
    look.renameOpen(u"Bez roka"_s);
    CHECK(look.openView().text() == u"Bez roka"_s);
    look.removeOpen();
    CHECK(look.views().all().size() == 1);
    CHECK(look.openPlace() == 0);
    buttonOf(list.view, u"Bring back Bez roka"_s)->click();
    CHECK(list.names() == QStringList{u"Ada"_s});
    CHECK(store.views(u"towns"_s).value(u"views"_s).toArray().size() == 1);
}

TEST_CASE("What a list looks like is remembered: filters, order, columns, view and current record", "[lists]")
{
    MemoryListStore store;
    {
        TownList list(store, {townView("due", ColumnFilter::notBlank(u"due"_s))});
        list.view.look().open(1);
        list.proxy().setSortKeys(byPlaces);
        list.table().header().setColumns({{u"places"_s, 77, true}, {u"due"_s, 90, false}});
        list.table().setCurrentId(1);
    }
    TownList again(store, {townView("due", ColumnFilter::notBlank(u"due"_s))});
    CHECK(again.view.look().openPlace() == 1);
    CHECK_FALSE(again.view.look().isChanged());
    CHECK(again.names() == QStringList{u"Tutin"_s, u"Svrljig"_s});
    CHECK(again.table().currentId() == 1);
    CHECK(again.table().header().columns()[1] == ColumnPlace{u"places"_s, 77, true});
    CHECK_FALSE(shownColumns(again).contains(u"due"_s));
}

TEST_CASE("A memory that makes no sense leaves the list as it is", "[lists]")
{
    MemoryListStore store;
    store.setState(u"towns"_s, {{u"view"_s, 7}, {u"shown"_s, QJsonObject{{u"columns"_s, u"none"_s}}}});
    store.setViews(u"towns"_s, {{u"views"_s, QJsonArray{1, u"x"_s, QJsonObject{}}}});
    TownList list(store);
    CHECK(list.names() == QStringList{u"Ada"_s, u"Svrljig"_s, u"Tutin"_s});
    CHECK(shownColumns(list).size() == 5);
    CHECK(list.view.look().views().all().size() == 1);
}

TEST_CASE("Tabs that do not fit become one field in the row of filters", "[lists]")
{
    MemoryListStore store;
    TownList list(store, {townView("a", ColumnFilter::notBlank(u"due"_s)),
                          townView("b", ColumnFilter::blank(u"due"_s)),
                          townView("c", ColumnFilter::blank(u"awarded"_s))});
    auto* tabs = list.view.findChild<TabStrip*>();
    CHECK(tabs->isVisible());
    list.view.resize(460, 400);
    CHECK_FALSE(tabs->isVisible());
    list.press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    CHECK(list.names() == QStringList{u"Ada"_s});
}

TEST_CASE("What a page put among the filters stays in sight while there is no record")
{
    MemoryListStore store;
    TownList fixture(store, {townView("old", {})});
    auto* lots = new QPushButton(u"Lot 2"_s);
    fixture.view.filterRow().addWidget(lots);
    fixture.model.reset({});
    QApplication::processEvents();
    CHECK(lots->isVisible());
    CHECK_FALSE(fixture.view.bars().findChild<QLineEdit*>()->isVisible());
    CHECK_FALSE(fixture.view.bars().findChild<TabStrip*>()->isVisible());
    CHECK(fixture.view.offeredActions().empty());
    fixture.model.reset(threeTowns());
    QApplication::processEvents();
    CHECK(fixture.view.bars().findChild<QLineEdit*>()->isVisible());
    CHECK(fixture.view.bars().findChild<TabStrip*>()->isVisible());
}
