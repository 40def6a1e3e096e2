// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;
class QTextTable;

namespace oslonac::ui {

/// Divides a table before a row: that row and those behind it stand in a second table on the next page, under
/// the same head. Returns the second table. What stands behind is laid out anew.
QTextTable* divideTable(QTextDocument& document, QTextTable& table, int row);

} // namespace oslonac::ui
