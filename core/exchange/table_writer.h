// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/money.h"
#include "core/values/score.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace oslonac {

/// One cell to be written. Numbers stay numbers for a spreadsheet: no grouping, decimal comma or point by
/// language, and money without its currency (the header or a column of its own names it).
using TableCell = std::variant<std::monostate, QString, qint64, Score, Money, QDate, QDateTime>;

/// Serbian spreadsheets expect semicolons, because the comma is their decimal mark; the clipboard has tabs.
enum class Separator { Semicolon, Comma, Tab };

struct TableStyle {
    Separator separator = Separator::Semicolon;
    Language language = Language::SerbianLatin;
};

/// The table as CSV: UTF-8 with byte-order mark, CRLF, quotes where needed, dates as 2025-03-13, moments as
/// 2025-03-13 15:00, points of a score to three decimals. Texts are neutralised.
[[nodiscard]] QByteArray writtenTable(const QStringList& header,
                                      const std::vector<std::vector<TableCell>>& rows, TableStyle style = {});

/// One cell as it stands in such a table.
[[nodiscard]] QString writtenCell(const TableCell& cell, TableStyle style = {});

/// A text that begins with = + - @ tab or CR gets an apostrophe before it, so that a spreadsheet shows it and
/// does not run it as a formula.
[[nodiscard]] QString neutralised(const QString& text);
/// The text before neutralised(); any other text as it is.
[[nodiscard]] QString withoutNeutralising(const QString& text);

} // namespace oslonac
