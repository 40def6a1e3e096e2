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

/// How many lines a text takes in a column of so many letters, its own line breaks counted.
[[nodiscard]] int sheetLines(const QString& text, int width, double fontSize = sheetFontSize);

enum class SheetPaper { A4Portrait, A4Landscape, A3Landscape };

/// The smallest paper on which the columns side by side keep at least seven points of type.
[[nodiscard]] SheetPaper sheetPaper(const std::vector<int>& columnWidths, bool wide);

} // namespace oslonac
