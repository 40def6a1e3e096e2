// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_report.h"

#include "tests/support/text.h"
#include "tests/ui/lists/town_list.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const ListOrigin origin{u"Towns"_s, u"Late"_s, u"primer.oslonac"_s, QDate(2025, 3, 13)};

QString csvOf(TownList& list)
{
    return QString::fromUtf8(reportCsv(reportOf(list.table(), origin), Separator::Comma)).remove(u'\ufeff');
}

} // namespace

TEST_CASE("A list leaves the program with the rows, the columns and the order that are seen", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.proxy().setSortKeys({{1, Qt::DescendingOrder}});
    list.table().setColumnHidden(2, true);
    list.table().header().moveSection(list.table().header().visualIndex(4), 0); // due comes first
    CHECK(csvOf(list) == u"due,Cities and municipalities,Public calls,awarded,Currency\r\n"
                         "2025-04-01,Tutin,10,\"10,000 EUR + 500 RSD\",\r\n"
                         "2025-03-10,Svrljig,3,60000.00,EUR\r\n"
                         ",Ada,0,,\r\n"_s);
    list.proxy().setFilters({ColumnFilter::anyOf(u"district"_s, {u"raski"_s})});
    list.proxy().setNarrowing(u"tut"_s);
    CHECK(csvOf(list).count(u"\r\n"_s) == 2);
}

TEST_CASE("The paper of a list says which list it is, what narrows it, its order and its sums", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.proxy().setSortKeys({{2, Qt::AscendingOrder}, {1, Qt::DescendingOrder}});
    list.proxy().setNarrowing(u"tut"_s);
    const Report report = reportOf(list.table(), origin);
    CHECK(report.title == u"Towns"_s);
    CHECK(report.heading == u"Late"_s);
    CHECK(report.facts == QStringList{u"Records: 1 of 3."_s, u"Only: words: tut."_s,
                                      u"Order: district; Public calls, descending."_s});
    CHECK(report.footer.startsWith(u"primer.oslonac, state of "_s));
    list.proxy().setNarrowing({});
    CHECK(reportOf(list.table(), origin).tables.front().summary ==
          u"Sums: Public calls 13; awarded 70,000 EUR + 500 RSD."_s);
}

TEST_CASE("An amount names its currency in the head while all have the same", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.model.remove({2});
    CHECK(csvOf(list).startsWith(u"Cities and municipalities,Public calls,district,\"awarded, EUR\",due"_s));
}

TEST_CASE("Few columns are printed upright, many across", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    CHECK_FALSE(reportOf(list.table(), origin).wide);
    list.table().setColumnWidth(0, 600);
    list.table().header().rememberWidth(0); // as after dragging
    CHECK(reportOf(list.table(), origin).wide);
}
