// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/lists/town_list.h"
#include "ui/lists/column_fit.h"

#include <QLabel>

#include <numeric>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

ColumnNeed need(int least, int content, Importance importance = Importance::Usual)
{
    return {least, content, content, importance, false, false};
}

int sumOf(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

QStringList seenKeys(TownList& list)
{
    QStringList keys;
    for (const int column : list.table().header().seenColumns())
        keys.append(list.model.head(column).key);
    return keys;
}

} // namespace

TEST_CASE("Where columns have too little room, the least important go first, of equals the last", "[lists]")
{
    const std::vector<ColumnNeed> needs{need(100, 100), need(80, 80, Importance::Minor), need(80, 80),
                                        need(80, 80), need(80, 80, Importance::Key)};
    CHECK(fittedWidths(needs, 420) == std::vector{100, 80, 80, 80, 80});
    CHECK(fittedWidths(needs, 340) == std::vector{100, 0, 80, 80, 80});
    CHECK(fittedWidths(needs, 260) == std::vector{100, 0, 80, 0, 80});
    CHECK(fittedWidths(needs, 180) == std::vector{100, 0, 0, 0, 80});
    CHECK(fittedWidths(needs, 60) == std::vector{60, 0, 0, 0, 0});
}

TEST_CASE("Columns share exactly the room there is, and what is left goes to the one that takes it",
          "[lists]")
{
    std::vector<ColumnNeed> needs{need(60, 60), need(100, 150), need(80, 80)};
    needs[1].takesRoom = true;
    for (const int room : {240, 275, 290, 700})
        CHECK(sumOf(fittedWidths(needs, room)) == room);
    CHECK(fittedWidths(needs, 700) == std::vector{60, 560, 80});
}

TEST_CASE("A width the officer set is kept when there is room, and the last column takes what is left",
          "[lists]")
{
    std::vector<ColumnNeed> needs{need(60, 60), need(60, 60), need(60, 60)};
    needs[0].takesRoom = true;
    needs[0].isSet = true;
    needs[0].wanted = 200;
    CHECK(fittedWidths(needs, 400) == std::vector{200, 60, 140});
    CHECK(fittedWidths(needs, 220) == std::vector{100, 60, 60});
}

TEST_CASE("A narrow list shows whole columns, keeps what the officer chose and says that there is no room",
          "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    REQUIRE(seenKeys(list).size() == 5);
    list.view.resize(330, 600);
    QApplication::processEvents();
    CHECK(seenKeys(list).size() < 5);
    CHECK(seenKeys(list).front() == u"name"_s);
    CHECK(list.table().header().chosenColumns().size() == 5);
    CHECK(list.table().header().length() == list.table().viewport()->width());
    list.view.resize(1000, 600);
    QApplication::processEvents();
    CHECK(seenKeys(list).size() == 5);
}

TEST_CASE("The current cell does not stay in a column that went out of sight", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.table().setCurrentCell(2, 4);
    list.view.resize(330, 600);
    QApplication::processEvents();
    REQUIRE_FALSE(seenKeys(list).contains(u"due"_s));
    CHECK(list.table().currentIndex().column() == 0);
    CHECK(list.table().currentId() == 2);
}

TEST_CASE("A footer folds whole sums into a count of them instead of cutting one", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    const auto text = [&list] {
        return list.view.findChild<ListFooter*>()->findChildren<QLabel*>().front()->text();
    };
    CHECK(text().contains(u"70,000 EUR + 500 RSD"_s));
    list.view.findChild<ListFooter*>()->setFixedWidth(200);
    QApplication::processEvents();
    CHECK_FALSE(text().contains(u"70,000"_s));
    CHECK(text().contains(u"more"_s));
}
