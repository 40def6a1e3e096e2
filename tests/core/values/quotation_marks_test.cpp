// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/quotation_marks.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Quotation marks inside others are single ones, whatever their signs", "[values]")
{
    const QString wanted = u"Program ‘Zajedno’ za usluge"_s;
    for (const QString& typed : {u"Program „Zajedno” za usluge"_s, u"Program „Zajedno“ za usluge"_s,
                                 u"Program “Zajedno” za usluge"_s, u"Program \"Zajedno\" za usluge"_s,
                                 u"Program »Zajedno« za usluge"_s})
        CHECK(innerQuotes(typed) == wanted);
    CHECK(innerQuotes(u"„Zajedno”"_s) == u"‘Zajedno’"_s);
    CHECK(innerQuotes(u"Dom (\"Sunce\"), Šid"_s) == u"Dom (‘Sunce’), Šid"_s);
    CHECK(innerQuotes(u"Pomoć u kući"_s) == u"Pomoć u kući"_s);
}

TEST_CASE("Only a name that the sentence quotes has its marks made single", "[values]")
{
    CHECK(withNamed(u"Dokument „%1”"_s, u"Izjava „A”"_s) == u"Dokument „Izjava ‘A’”"_s);
    CHECK(withNamed(u"Lot %1"_s, u"„A”"_s) == u"Lot „A”"_s);
}
