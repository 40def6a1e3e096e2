// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/exchange/table_reader.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <limits>
#include <random>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const std::vector<TableCell>& row, TableStyle style = {})
{
    const QString text = QString::fromUtf8(writtenTable({u"a"_s}, {row}, style));
    const QString opening = u"a\r\n"_s; // reading UTF-8 drops the mark
    REQUIRE(text.startsWith(opening));
    REQUIRE(text.endsWith(u"\r\n"));
    return text.sliced(opening.size()).chopped(2);
}

} // namespace

TEST_CASE("A table is written with a byte-order mark and CRLF", "[table writer]")
{
    CHECK(writtenTable({u"naziv"_s, u"broj"_s}, {{u"Šid"_s, qint64{5}}}) ==
          QByteArray("\xef\xbb\xbfnaziv;broj\r\n\xc5\xa0id;5\r\n"));
}

TEST_CASE("Numbers follow the language and stay numbers", "[table writer]")
{
    const std::vector<TableCell> row{Money::eur(-60'000, -50), Score::fraction(157, 2),
                                     Score::fraction(236, 3), qint64{-7}};
    CHECK(textOf(row) == u"-60000,50;78,5;78,667;-7"_s);
    CHECK(textOf(row, {Separator::Comma, Language::English}) == u"-60000.50,78.5,78.667,-7"_s);
    CHECK(textOf(row, {Separator::Comma, Language::SerbianLatin}) ==
          u"\"-60000,50\",\"78,5\",\"78,667\",-7"_s);
    CHECK(textOf({Money(std::numeric_limits<qint64>::min(), Currency::Rsd)}) == u"-92233720368547758,08"_s);
    CHECK(textOf({Score(100), Score(0)}) == u"100;0"_s);
}

TEST_CASE("Dates are written in ISO form and missing values are empty", "[table writer]")
{
    CHECK(textOf({QDate(2025, 3, 13), std::monostate(), QDate()}) == u"2025-03-13;;"_s);
}

TEST_CASE("Texts are quoted only when they must be", "[table writer]")
{
    CHECK(textOf({u"a;b"_s, u"c,d"_s, u"e \"f\""_s, u"g\nh"_s, u" i"_s}) ==
          u"\"a;b\";c,d;\"e \"\"f\"\"\";\"g\nh\";\" i\""_s);
}

TEST_CASE("Texts that a spreadsheet would run are neutralised", "[table writer]")
{
    for (const QString& text :
         {u"=1+1"_s, u"+381 11 555"_s, u"-5"_s, u"@sum"_s, u"\tx"_s, u"\rx"_s, u"'=1"_s}) {
        CHECK(neutralised(text) == u'\'' + text);
        CHECK(withoutNeutralising(neutralised(text)) == text);
    }
    for (const QString& text : {u""_s, u"Šid"_s, u"'tis"_s, u"a=b"_s, u"5"_s}) {
        CHECK(neutralised(text) == text);
        CHECK(withoutNeutralising(text) == text);
    }
}

TEST_CASE("Header names are neutralised too", "[table writer]")
{
    CHECK(writtenTable({u"=x"_s}, {}) == QByteArray("\xef\xbb\xbf'=x\r\n"));
}

TEST_CASE("Every written table of texts reads back", "[table writer]")
{
    constexpr std::u16string_view pieces = u"ab;,\"'\n\r\t=+-@ šЉ\u00a0";
    std::mt19937 random(9);
    for (int round = 0; round < 500; ++round) {
        std::vector<std::vector<TableCell>> rows;
        std::vector<QStringList> expected;
        for (int row = 0; row < 5; ++row) {
            QStringList cells{u"x"_s}; // a row of blanks only would be skipped
            for (int cell = 0; cell < 3; ++cell) {
                QString text;
                for (auto rest = random() % 6; rest > 0; --rest)
                    text += QChar(pieces[random() % pieces.size()]);
                cells += text;
            }
            expected.push_back(cells);
            rows.emplace_back(cells.begin(), cells.end());
        }
        const TableStyle style{round % 2 == 0 ? Separator::Comma : Separator::Semicolon, Language::English};
        const Table table =
            readTable(writtenTable({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, rows, style), u"x.csv"_s);
        REQUIRE(table.rows.size() == expected.size());
        for (std::size_t row = 0; row < expected.size(); ++row)
            CHECK(table.rows[row].cells == expected[row]);
    }
}
