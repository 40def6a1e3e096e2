// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_writer.h"
#include "core/values/language.h"
#include "core/values/score_decimals.h"

#include <QDateTime>

#include <optional>

namespace oslonac {

enum class ReportAlignment { Left, Right };

/// Where running text stands: in a spreadsheet every column is one, but on paper and on a page text that is
/// longer than a cell takes a line of its own under the row's values, over the whole width.
enum class ReportPlace { Column, BelowRow };

struct ReportColumn {
    QString title;
    ReportAlignment alignment = ReportAlignment::Left;
    int width = 10; ///< characters in a spreadsheet; on paper its part of the line, words are never broken
    int decimals = usualDecimals; ///< of points: different ones look different, also from their minimum
    ReportPlace place = ReportPlace::Column;
};

/// One table of a report with what stands above and below it. All rows have as many cells as there are
/// columns.
struct ReportTable {
    QString name;    ///< short, for the tab of a spreadsheet
    QString heading; ///< above the table
    QString lead;    ///< running text under the heading
    std::vector<ReportColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    QString summary; ///< counts and sums under the table
};

/// A list ready to leave the program, in one language: the same content goes to CSV, XLSX, HTML and paper.
/// Texts are plain; whoever writes them escapes and neutralises them.
struct Report {
    Language language = Language::SerbianLatin;
    QString title;
    QString heading;   ///< which list this is, in a few words, for the head of every page
    QStringList facts; ///< lines under the title: call, decision, body
    std::vector<ReportTable> tables;
    QStringList remarks; ///< after the tables
    /// Who signs under the list; no signature block when absent.
    std::optional<QString> signatureOffice;
    QString footer; ///< with the digest, on every page
    QString digest;
    bool wide = false; ///< landscape paper
};

/// Whether the columns ask for landscape paper.
[[nodiscard]] bool needsWidePaper(const ReportTable& table);

/// A cell as people read it in the report's language.
[[nodiscard]] QString cellText(const TableCell& cell, Language language, int decimals = usualDecimals);

/// All tables in one, for CSV: tables with the same columns follow each other, the name of each row's table
/// first.
[[nodiscard]] QByteArray reportCsv(const Report& report, Separator separator);
/// The digest of what the cells hold. Takes a while for many rows; safe on a worker.
void setDigest(Report& report);
/// The body alone, in the HTML that paper understands.
[[nodiscard]] QString reportBody(const Report& report);
/// A whole page for the web, readable without anything else.
[[nodiscard]] QString reportPage(const Report& report);
/// One sheet a table, numbers and dates as such, frozen head, filters, print set-up. Throws StorageFault.
void writeReportXlsx(const Report& report, const QString& path);

} // namespace oslonac
