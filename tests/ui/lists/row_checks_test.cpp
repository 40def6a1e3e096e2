// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/row_checks.h"

#include "tests/ui/lists/town_list.h"
#include "ui/lists/checks_bar.h"
#include "ui/lists/row_delegate.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace oslonac::test;
using namespace oslonac::ui;

TEST_CASE("Checks are counted among the ids that are asked for")
{
    RowChecks checks;
    checks.check({1, 2});
    CHECK(checks.among({3, 2, 1}) == std::vector<qint64>{2, 1});
    CHECK(checks.stateOf({1, 2}) == Qt::Checked);
    CHECK(checks.stateOf({1, 3}) == Qt::PartiallyChecked);
    CHECK(checks.stateOf({3}) == Qt::Unchecked);
    CHECK(checks.stateOf({}) == Qt::Unchecked);
}

TEST_CASE("Toggling several checks all of them first")
{
    RowChecks checks;
    checks.check({1});
    checks.toggle({1, 2});
    CHECK(checks.stateOf({1, 2}) == Qt::Checked);
    checks.toggle({1, 2});
    CHECK(checks.count() == 0);
}

TEST_CASE("What did not change is not told, and records that are gone lose their check")
{
    RowChecks checks;
    checks.check({1, 2});
    const QSignalSpy spy(&checks, &RowChecks::changed);
    checks.check({1});
    CHECK(spy.isEmpty());
    checks.keepOnly({2, 3});
    CHECK(checks.count() == 1);
    CHECK(spy.size() == 1);
}

namespace {

struct CheckedTowns {
    MemoryListStore store;
    RowChecks checks;
    TownList list{store};
    ChecksBar& bar = list.view.addChecks(checks);
};

} // namespace

TEST_CASE("Space checks the row one stands on; of several that are selected, all")
{
    CheckedTowns towns;
    ListTable& table = towns.list.table();
    QTest::keyClick(&table, Qt::Key_Home);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(towns.checks.among(table.listedIds()) == std::vector{table.listedIds().front()});
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(towns.checks.count() == 2);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(towns.checks.count() == 0);
}

TEST_CASE("A click on a box checks its row and chooses no other")
{
    CheckedTowns towns;
    ListTable& table = towns.list.table();
    QTest::keyClick(&table, Qt::Key_Home);
    const qint64 current = table.currentId();
    const QRect cell = table.visualRect(table.model()->index(2, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, RowDelegate::checkBoxArea(cell).center());
    CHECK(towns.checks.isChecked(table.listedIds()[2]));
    CHECK(table.currentId() == current);
}

TEST_CASE("The box above the list checks what is listed and says when only some are")
{
    CheckedTowns towns;
    ListTable& table = towns.list.table();
    towns.checks.check({table.listedIds()[0]});
    CHECK(towns.bar.box().checkState() == Qt::PartiallyChecked);
    towns.bar.box().click();
    CHECK(towns.bar.box().checkState() == Qt::Checked);
    CHECK(towns.checks.count() == 3);
    towns.bar.box().click();
    CHECK(towns.checks.count() == 0);
}

TEST_CASE("A check is read by whoever cannot see it")
{
    CheckedTowns towns;
    const QModelIndex first = towns.list.table().model()->index(0, 0);
    CHECK(first.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    towns.checks.check({first.data(IdRole).toLongLong()});
    CHECK(first.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK_FALSE(towns.list.table().model()->index(0, 1).data(Qt::CheckStateRole).isValid());
}
