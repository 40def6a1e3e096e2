// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/file_name.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A file from elsewhere keeps its ending and gets a name for every file system", "[file name]")
{
    CHECK(portableFileName(u"Zahtev za isplatu.pdf"_s) == u"Zahtev_za_isplatu.pdf");
    CHECK(portableFileName(u"Извештај.PDF"_s) == u"Izvestaj.PDF");
    CHECK(portableFileName(u"ime \"a\" \\ i\nnovi red.txt"_s) == u"ime_a_i_novi_red.txt");
    CHECK(portableFileName(u"„”.odt"_s) == u"dokument.odt");
    CHECK(portableFileName(u"Makefile"_s) == u"Makefile");
    const QString longName = portableFileName(QString(250, u'ж') + u".txt"_s);
    CHECK(longName.endsWith(u".txt"));
    CHECK(longName.size() < 200);
}

TEST_CASE("A file name keeps letters and digits that every file system takes", "[documents]")
{
    CHECK(safeFileName({u"400-73/2023-05"_s, u"Beočin"_s}) == u"400-73_2023-05_Beocin"_s);
    CHECK(safeFileName({u"1/2023"_s, u"Inđija"_s}) == u"1_2023_Indjija"_s);
    CHECK(safeFileName({u"1/2023"_s, u"Шид"_s}) == u"1_2023_Sid"_s);
    CHECK(safeFileName({u"III: 4*?"_s, u""_s, u"Savez \"A\""_s}) == u"III_4_Savez_A"_s);
    CHECK(safeFileName({u"../-x"_s}) == u"_-x"_s);
}

TEST_CASE("A long name is cut, keeps its number and stays another than its like", "[documents]")
{
    const QString party = u"Udruženje "_s + QString(500, u'a');
    const QString first = safeFileName({u"400-73/2023-05"_s, party + u" prvo"_s});
    const QString second = safeFileName({u"400-73/2023-05"_s, party + u" drugo"_s});
    CHECK(first.size() == 180);
    CHECK(first.startsWith(u"400-73_2023-05_Udruzenje_aaa"));
    CHECK(first != second);
}
