// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sheet_layout.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

ReportTable wideTable(int sections)
{
    ReportTable table;
    table.columns = {{u"Rang"_s, ReportAlignment::Right, 5}, {u"Podnosilac"_s, ReportAlignment::Left, 28}};
    std::vector<TableCell> row{qint64(1), u"Opština Smederevska Palanka"_s};
    for (int i = 0; i < sections; ++i) {
        table.columns.push_back({u"A (od 100)"_s, ReportAlignment::Right, 7});
        row.emplace_back(Score(10));
    }
    table.columns.push_back({u"Razlozi"_s, ReportAlignment::Left, 60, usualDecimals, ReportPlace::BelowRow});
    row.emplace_back(u"Mesto 1 od 3. "_s.repeated(20));
    table.rows.push_back(row);
    return table;
}

int lettersOf(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

TEST_CASE("Running text takes the room that is left, sixty letters at least", "[reports]")
{
    CHECK(sheetColumnWidths(wideTable(3)).back() == 60);
    CHECK(sheetColumnWidths(wideTable(20)).back() == 60);
    CHECK(lettersOf(sheetColumnWidths(wideTable(6))) <= 190);
}

TEST_CASE("A short text gives the rest of its column to others", "[reports]")
{
    ReportTable table;
    table.columns = {{u"Broj"_s, ReportAlignment::Left, 16}};
    table.rows = {{u"PP-1"_s}};
    CHECK(sheetColumnWidths(table).front() < 10);
    table.rows = {{u"063 br. 401-00-136/15/2020-00 od 02.03.2020"_s}};
    CHECK(sheetColumnWidths(table).front() >= 21); // its longest word
}

TEST_CASE("A moment is never too wide for its column", "[reports]")
{
    ReportTable table;
    table.columns = {{u"Primljeno"_s, ReportAlignment::Left, 5}};
    table.rows = {{QDateTime(QDate(2023, 12, 28), QTime(20, 48))}};
    CHECK(sheetColumnWidths(table).front() >= int(u"28.12.2023. 20:48"_s.size()));
}

TEST_CASE("What does not read on one page goes over pages side by side", "[reports]")
{
    using enum SheetOrientation;
    CHECK(sheetPaper({{20, 30}}, false) == SheetPaper{Portrait, 1});
    CHECK(sheetPaper({sheetColumnWidths(wideTable(6))}, true) == SheetPaper{Landscape, 1});
    CHECK(sheetPaper({sheetColumnWidths(wideTable(30))}, true) == SheetPaper{Landscape, 2});
}

TEST_CASE("All sheets of a workbook go to the paper of the widest", "[reports]")
{
    const std::vector<int> narrow{20, 30};
    const std::vector<int> wide{100, 60};
    CHECK(sheetPaper({narrow, wide}, false) == sheetPaper({wide, narrow}, false));
    CHECK(sheetPaper({narrow, wide}, false) == sheetPaper({wide}, false));
}

TEST_CASE("Sheets of a workbook are equally wide, so that they print in one size of type", "[reports]")
{
    const auto sheets = sheetColumnWidths(std::vector{wideTable(2), wideTable(9)});
    CHECK(lettersOf(sheets[0]) == lettersOf(sheets[1]));
    CHECK(sheets[1] == sheetColumnWidths(wideTable(9)));
    CHECK(sheets[0].back() > sheets[1].back()); // the reasons take the rest
}

TEST_CASE("Lines are counted by words, and line breaks of the text are lines", "[reports]")
{
    CHECK(sheetLines(u"Izabrano"_s, 15) == 1);
    CHECK(sheetLines(u"jedan\ndva"_s, 15) == 2);
    CHECK(sheetLines(u"Opština Smederevska Palanka"_s, 22) == 2);
    CHECK(sheetLines(u"a"_s.repeated(100), 10) > 5);
}
