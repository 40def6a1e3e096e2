// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/lists/towns.h"
#include "ui/lists/list_proxy.h"

#include <QAbstractItemModelTester>

using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList names(const ListProxy& proxy)
{
    QStringList result;
    for (int row = 0; row < proxy.rowCount(); ++row)
        result.append(proxy.index(row, 0).data().toString());
    return result;
}

} // namespace

TEST_CASE("Texts sort in Serbian order, with digraphs as letters")
{
    RecordListModel<Town> model(townColumns());
    ListProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSortKeys({{0, Qt::AscendingOrder}});
    model.reset({town(1, u"Šid"_s), town(2, u"Svrljig"_s), town(3, u"Čačak"_s), town(4, u"Ćuprija"_s),
                 town(5, u"Ljig"_s), town(6, u"Lučani"_s), town(7, u"Crna Trava"_s)});
    CHECK(names(proxy) == QStringList{u"Crna Trava"_s, u"Čačak"_s, u"Ćuprija"_s, u"Lučani"_s, u"Ljig"_s,
                                      u"Svrljig"_s, u"Šid"_s});
}

TEST_CASE("A second key orders what the first leaves equal")
{
    RecordListModel<Town> model(townColumns());
    model.reset({town(1, u"Šid"_s, 2), town(2, u"Ada"_s, 2), town(3, u"Pirot"_s, 9)});
    ListProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    CHECK(names(proxy) == QStringList{u"Pirot"_s, u"Ada"_s, u"Šid"_s});
}

TEST_CASE("Narrowing is blind to script and diacritics")
{
    RecordListModel<Town> model(townColumns());
    model.reset({town(1, u"Šid"_s), town(2, u"Раковица"_s), town(3, u"Aranđelovac"_s)});
    ListProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setNarrowing(u"sid"_s);
    CHECK(names(proxy) == QStringList{u"Šid"_s});
    proxy.setNarrowing(u"rakovica"_s);
    CHECK(names(proxy) == QStringList{u"Rakovica"_s});
    for (const QString& typed : {u"АРАНЂ"_s, u"arandj"_s, u"arande"_s, u"dj"_s}) {
        proxy.setNarrowing(typed);
        CHECK(names(proxy) == QStringList{u"Aranđelovac"_s});
    }
    proxy.setNarrowing(u"idj"_s);
    CHECK(names(proxy) == QStringList());
}

TEST_CASE("A changed row moves to its new place")
{
    RecordListModel<Town> model(townColumns());
    model.reset({town(1, u"Ada"_s), town(2, u"Pirot"_s)});
    ListProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setSortKeys({{0, Qt::AscendingOrder}});
    REQUIRE(names(proxy) == QStringList{u"Ada"_s, u"Pirot"_s});
    model.replace({town(1, u"Žabalj"_s)});
    CHECK(names(proxy) == QStringList{u"Pirot"_s, u"Žabalj"_s});
}

TEST_CASE("Many rows are narrowed, ordered and changed as few are")
{
    RecordListModel<Town> model(townColumns());
    ListProxy proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.setSortKeys({{1, Qt::DescendingOrder}});
    std::vector<Town> rows;
    for (int i = 1; i <= 5000; ++i)
        rows.push_back(town(i, i % 2 == 0 ? u"Šid"_s : u"Ada"_s, i));
    model.reset(rows);
    REQUIRE(names(proxy).size() == 5000);
    proxy.setNarrowing(u"sid"_s);
    CHECK(proxy.rowCount() == 2500);
    CHECK(proxy.index(0, 1).data().toString() == u"5000"_s);
    for (Town& row : rows)
        row.name = u"Ada"_s;
    rows.front().name = u"Šid"_s;
    model.replace(rows);
    CHECK(names(proxy) == QStringList{u"Šid"_s});
    std::vector<qint64> gone;
    for (int i = 2; i <= 200; ++i)
        gone.push_back(i);
    model.remove(gone);
    proxy.setNarrowing({});
    CHECK(proxy.rowCount() == 4801);
    CHECK(proxy.index(4800, 1).data().toString() == u"1"_s);
}

TEST_CASE("Lines between records are shown only while nothing is narrowed")
{
    RecordListModel<Town> model(townColumns());
    model.setGroupLine([](const Town& row) { return row.places < 0 ? GroupLine::Solid : GroupLine::None; });
    model.reset({town(1, u"Ada"_s, 1), town(2, u"line a"_s, -1), town(3, u"Arilje"_s, 2)});
    ListProxy proxy;
    proxy.setSourceModel(&model);
    CHECK(proxy.rowCount() == 3);
    CHECK(proxy.recordCount() == 2);
    proxy.setNarrowing(u"a"_s);
    CHECK(names(proxy) == QStringList{u"Ada"_s, u"Arilje"_s});
}
