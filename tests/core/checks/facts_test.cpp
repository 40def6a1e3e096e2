// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/facts.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Facts come back as they were given, whatever stands in them", "[checks]")
{
    const QString title = u"Izjava; overena=da; 50%3B popusta"_s;
    const QString line = factsText({{"document", u"1"_s}, {"title", title}});
    const auto facts = factsOf(line);
    CHECK(facts.size() == 2);
    CHECK(facts.value(u"title"_s) == title);
}

TEST_CASE("Plain facts read as ever", "[checks]")
{
    CHECK(factsText({{"received", u"2023-06-27T09:00"_s}, {"deadline", u"2023-06-26T15:00"_s}}) ==
          u"received=2023-06-27T09:00;deadline=2023-06-26T15:00"_s);
    CHECK(factsOf(u"registry_number="_s).value(u"registry_number"_s, u"?"_s).isEmpty());
}
