// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTextDocument;
class QTextTable;

namespace oslonac::ui {

/// Rows that stand together: a row of values and the rows of text below it, which reach over all columns.
struct RowGroup {
    int first = 0;
    int end = 0; ///< behind its last row
};

/// The group that a row is of.
[[nodiscard]] RowGroup groupOf(const QTextTable& table, int row);

/// Divides a table before each of these rows, in rising order: what follows stands in a table of its own on
/// the next page, under the same head. Every row is moved once, however many pages there are. Returns the
/// last of the tables. Qt leaves the paragraphs behind them without lines: whoever divides has the document
/// laid out anew, or they are not printed.
QTextTable* divideTable(QTextDocument& document, QTextTable& table, const std::vector<int>& rows);

} // namespace oslonac::ui
