// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sheet_layout.h"

#include "core/values/line_breaks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace oslonac {

namespace {

constexpr int lettersOfLandscape = 137; ///< of sheetFontSize, between the margins of A4
constexpr int lettersOfPortrait = 93;
constexpr double goodScale = 0.7;  ///< at which the type of 10 points is one of 7
constexpr double leastScale = 0.6; ///< one of 6 points: the smallest that is read without a glass

/// In parts of the size of the type.
double measured(QChar letter)
{
    if (letter.isSpace())
        return 0.26;
    if (QStringView(u".,:;'!|()[]/iljIít").contains(letter))
        return 0.32;
    if (QStringView(u"frs-„”\"").contains(letter))
        return 0.42;
    if (QStringView(u"mwMWжшщюфмЖШЩЮФМџЏљњЉЊ@%").contains(letter))
        return 0.9;
    if (letter.isUpper())
        return 0.66;
    return letter.script() == QChar::Script_Cyrillic ? 0.6 : 0.57;
}

/// Lists have thousands of rows, so the letters of our scripts are measured once.
double widthOf(QChar letter)
{
    static const auto widths = [] {
        std::array<double, 0x460> all{};
        for (char16_t code = 0; code < all.size(); ++code)
            all[code] = measured(QChar(code));
        return all;
    }();
    return letter.unicode() < widths.size() ? widths[letter.unicode()] : measured(letter);
}

double widthOf(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double sum, QChar letter) { return sum + widthOf(letter); });
}

/// Lines of a paragraph whose words do not break.
int linesOf(QStringView paragraph, double room)
{
    int lines = 1;
    double taken = 0;
    const double blank = widthOf(QChar(u' '));
    for (const QStringView word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        const double width = widthOf(word);
        if (taken > 0 && taken + blank + width > room) {
            ++lines;
            taken = 0;
        }
        lines += static_cast<int>(width / room); // a word longer than the column goes over
        taken += (taken > 0 ? blank : 0) + width;
    }
    return lines;
}

/// Letters of usual width that a text needs beside the edges of its cell.
int lettersOf(const QString& text)
{
    constexpr double usual = 0.53; // a letter of the width that spreadsheets count columns in
    constexpr int edges = 2;
    return static_cast<int>(widthOf(text) / usual) + 1 + edges;
}

int longestWord(const QString& text)
{
    int longest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, lettersOf(word));
    return longest;
}

/// Numbers have the width of their column; a text that is shorter than its column gives the rest to others.
int widthOf(const ReportTable& table, size_t place)
{
    constexpr size_t looked = 1'000; // rows that show what a column holds
    const ReportColumn& column = table.columns[place];
    int widest = longestWord(withNoBreaks(column.title));
    for (size_t row = 0; row < std::min(table.rows.size(), looked); ++row) {
        const TableCell& cell = table.rows[row][place];
        if (const auto* text = std::get_if<QString>(&cell))
            widest = std::max(widest, std::min(lettersOf(*text), std::max(column.width, longestWord(*text))));
        else if (std::holds_alternative<QDate>(cell) || std::holds_alternative<QDateTime>(cell))
            widest = std::max(widest, lettersOf(cellText(cell, Language::SerbianLatin))); // alike in all
        else if (!std::holds_alternative<std::monostate>(cell))
            widest = std::max(widest, column.width + column.decimals - usualDecimals);
    }
    return widest;
}

int sumOf(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

std::vector<int> sheetColumnWidths(const ReportTable& table)
{
    constexpr int leastOfText = 60;
    constexpr int wanted = 190; // in all: what A4 landscape takes before its type is too small
    std::vector<int> widths;
    int others = 0;
    int texts = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const bool isText = table.columns[i].place == ReportPlace::BelowRow;
        widths.push_back(isText ? 0 : widthOf(table, i));
        others += widths.back();
        texts += isText ? 1 : 0;
    }
    for (size_t i = 0; i < widths.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        if (column.place == ReportPlace::BelowRow)
            widths[i] =
                std::clamp((wanted - others) / texts, leastOfText, std::max(leastOfText, column.width));
    }
    return widths;
}

std::vector<std::vector<int>> sheetColumnWidths(const std::vector<ReportTable>& tables)
{
    std::vector<std::vector<int>> sheets;
    int widest = 0;
    for (const ReportTable& table : tables) {
        sheets.push_back(sheetColumnWidths(table));
        widest = std::max(widest, sumOf(sheets.back()));
    }
    for (std::vector<int>& widths : sheets) {
        if (!widths.empty())
            *std::ranges::max_element(widths) += widest - sumOf(widths);
    }
    return sheets;
}

int sheetLines(const QString& text, int width, double fontSize)
{
    // A column of n letters has 7n pixels, of which two points of indent and edges are lost.
    constexpr double pixelsOfLetter = 7;
    constexpr double lost = 8;
    const double room = std::max(1.0, (width * pixelsOfLetter - lost) / (fontSize * 96 / 72));
    constexpr double widestLetter = 0.95;
    if (static_cast<double>(text.size()) * widestLetter <= room && !text.contains(u'\n'))
        return 1;
    int lines = 0;
    for (const QString& paragraph : text.split(u'\n'))
        lines += linesOf(paragraph, room);
    return lines;
}

SheetPaper sheetPaper(const std::vector<std::vector<int>>& sheets, bool wide)
{
    int letters = 0; // of the widest sheet
    for (const std::vector<int>& widths : sheets)
        letters = std::max(letters, sumOf(widths));
    if (!wide && letters * goodScale <= lettersOfPortrait)
        return {SheetOrientation::Portrait, 1};
    const int pages = static_cast<int>(std::ceil(letters * leastScale / lettersOfLandscape));
    return {SheetOrientation::Landscape, std::max(1, pages)};
}

} // namespace oslonac
