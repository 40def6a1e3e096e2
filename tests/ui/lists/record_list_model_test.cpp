// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/lists/towns.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

using Tester = QAbstractItemModelTester;

TEST_CASE("A list keeps its rows by id through replacing, adding and removing")
{
    RecordListModel<Town> model(townColumns());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.reset({town(1, u"Šid"_s), town(2, u"Ada"_s), town(3, u"Pirot"_s)});

    model.replace({town(2, u"Ada"_s, 5), town(4, u"Raška"_s)});
    CHECK(model.rowCount() == 4);
    CHECK(model.find(2)->places == 5);

    model.remove({1, 99});
    CHECK(model.rowOf(1) == -1);
    CHECK(model.idAt(model.rowOf(4)) == 4);
}

TEST_CASE("A replaced row is reported once, with all its columns")
{
    RecordListModel<Town> model(townColumns());
    model.reset({town(1, u"Šid"_s), town(2, u"Ada"_s)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.replace({town(2, u"Ada"_s, 7)});
    REQUIRE(changed.count() == 1);
    CHECK(changed.at(0).at(0).toModelIndex() == model.index(1, 0));
    CHECK(changed.at(0).at(1).toModelIndex() == model.index(1, 1));
}

TEST_CASE("Numbers stand right and a cell names its column to a screen reader")
{
    RecordListModel<Town> model(townColumns());
    model.reset({town(1, u"Šid"_s, 12)});
    CHECK(Qt::Alignment(model.index(0, 1).data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    CHECK(model.index(0, 1).data(Qt::AccessibleTextRole).toString() == u"Public calls: 12"_s);
}
