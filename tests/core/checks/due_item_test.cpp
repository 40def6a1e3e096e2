// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/due_item.h"

#include <catch2/catch.hpp>

using namespace oslonac;

namespace {

DueItem itemOn(std::optional<QDate> date, const char* what = "")
{
    DueItem item;
    item.date = date;
    item.what = QString::fromLatin1(what);
    return item;
}

DueSpan spanAfter(int days)
{
    const QDate today(2025, 3, 13);
    return spanOf(itemOn(today.addDays(days)), today);
}

} // namespace

TEST_CASE("What is due falls into late, today, two weeks and later", "[due]")
{
    CHECK(spanAfter(-1) == DueSpan::Late);
    CHECK(spanAfter(0) == DueSpan::Today);
    CHECK(spanAfter(1) == DueSpan::TwoWeeks);
    CHECK(spanAfter(14) == DueSpan::TwoWeeks);
    CHECK(spanAfter(15) == DueSpan::Later);
    CHECK(spanOf(itemOn(std::nullopt), QDate(2025, 3, 13)) == DueSpan::Undated);
}

TEST_CASE("Due items stand by date, undated ones at the end, those of one day as given", "[due]")
{
    std::vector<DueItem> items{itemOn({}, "undated"), itemOn(QDate(2025, 3, 14), "second"),
                               itemOn(QDate(2025, 3, 14), "third"), itemOn(QDate(2025, 3, 1), "first")};
    sortByDate(items);
    QStringList order;
    for (const DueItem& item : items)
        order.append(item.what);
    CHECK(order.join(u' ') == u"first second third undated");
}
