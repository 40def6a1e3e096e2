// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_numbering.h"
#include "tests/core/agreements/text_table.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("An agreement's number is made from its scheme", "[agreements]")
{
    const QStringList table = test::linesOf(uR"(
        {sequence}/{year}          | 2023 | 7   | 7/2023
        400-73/{year}-{sequence}   | 2023 | 1   | 400-73/2023-1
        400-73/{year}-{sequence:2} | 2023 | 5   | 400-73/2023-05
        400-73/{year}-{sequence:2} | 2023 | 123 | 400-73/2023-123
        {sequence:3}               | 2024 | 40  | 040
        IV-05 {sequence}/{YEAR}    | 2024 | 2   | IV-05 2/{YEAR}
    )"_s);
    for (const QString& line : table) {
        const QStringList cells = line.split(u" | "_s);
        CAPTURE(line);
        CHECK(agreementNumber(cells[0], cells[1].toInt(), cells[2].toInt()).value() == cells[3]);
    }
}

TEST_CASE("A scheme without a place for the sequence gives no number", "[agreements]")
{
    for (const QString& scheme :
         {u""_s, u"400-73/{year}"_s, u"{sequence"_s, u"{sequence:0}"_s, u"{sequence:12}"_s}) {
        CAPTURE(scheme);
        CHECK_FALSE(agreementNumber(scheme, 2023, 1).has_value());
    }
}
