// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/lists/towns.h"
#include "ui/lists/list_view.h"

#include <QLabel>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList footerOf(const ListView& view)
{
    QStringList texts;
    for (const QLabel* label : view.findChild<ListFooter*>()->findChildren<QLabel*>())
        texts.append(
            label->text().replace(u"&nbsp;"_s, u" "_s).remove(u"<b>"_s).remove(u"</b>"_s).simplified());
    return texts;
}

} // namespace

TEST_CASE("Amounts of two currencies stand beside each other and are never added together", "[lists]")
{
    RecordListModel<Town> model(richTownColumns());
    model.reset(threeTowns());
    const auto sums = columnSums(model, {0, 1, 2, 3, 4}, {0, 1, 2});
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].text(Language::English) == u"13"_s);
    CHECK(sums[1].text(Language::English) == u"70,000 EUR + 500 RSD"_s);
}

TEST_CASE("The footer counts what is listed of how many, with sums of the columns that are shown", "[lists]")
{
    RecordListModel<Town> model(richTownColumns());
    model.reset(threeTowns());
    ListView view(model);
    CHECK(footerOf(view)[0] == u"3 records Public calls 13 awarded 70,000 EUR + 500 RSD"_s);
    view.table().proxy().setNarrowing(u"svrljig"_s);
    CHECK(footerOf(view)[0] == u"1 of 3 Public calls 3 awarded 60,000 EUR"_s);
    view.table().setColumnHidden(3, true);
    view.table().proxy().setNarrowing({});
    CHECK(footerOf(view)[0] == u"3 records Public calls 13"_s);
}

TEST_CASE("Several selected rows have their own sums", "[lists]")
{
    RecordListModel<Town> model(richTownColumns());
    model.reset(threeTowns());
    ListView view(model);
    view.table().setCurrentId(1);
    CHECK(footerOf(view)[1] == u"1 selected"_s);
    view.table().selectAll();
    CHECK(footerOf(view)[1] == u"3 selected Public calls 13 awarded 70,000 EUR + 500 RSD"_s);
}
