// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace oslonac {

/// How a table stands on a sheet of a spreadsheet, so that it reads on screen and printed without anybody
/// drawing at columns and rows. Nobody works out the height of wrapped rows for us, and there are no fonts
/// here, so widths of letters are those of Noto Sans by kind of letter.
constexpr double sheetFontSize = 10; ///< points

/// Widths of the columns in letters: what they hold, their own width at most. Running text takes what makes a
/// page of A4 readable.
[[nodiscard]] std::vector<int> sheetColumnWidths(const ReportTable& table);

/// The same for all tables of a workbook. Every sheet is printed as wide as its paper, so sheets of one width
/// print in one size of type: the widest column of a narrower sheet takes what is left.
[[nodiscard]] std::vector<std::vector<int>> sheetColumnWidths(const std::vector<ReportTable>& tables);

/// How many lines a text takes in a column of so many letters, its own line breaks counted.
[[nodiscard]] int sheetLines(const QString& text, int width, double fontSize = sheetFontSize);

enum class SheetOrientation { Portrait, Landscape };

/// How the sheets of a workbook go to paper.
struct SheetPaper {
    SheetOrientation orientation = SheetOrientation::Portrait;
    int pagesBeside = 1; ///< over how many pages the columns go

    friend bool operator==(const SheetPaper&, const SheetPaper&) = default;
};

/// One paper for all sheets, given the widths of the columns of each, and always A4: it is what an office
/// printer has, and a workbook whose sheets want different papers stops in the middle. Columns that would be
/// too small on one page go over pages side by side.
[[nodiscard]] SheetPaper sheetPaper(const std::vector<std::vector<int>>& sheets, bool wide);

} // namespace oslonac
