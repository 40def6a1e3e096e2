// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_problem.h"
#include "core/exchange/table_encoding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace oslonac {

/// One row below the header: as many cells as the header has. `line` is where the row began, counted from 1.
struct TableRow {
    int line = 0;
    QStringList cells;
};

/// A table read from a text file, and what was found out about it. Rows with too few or too many cells, or
/// with text after a closing quotation mark, are left out of `rows` and listed in `problems`; empty rows are
/// skipped.
struct Table {
    QString file;
    TableEncoding encoding = TableEncoding::Utf8;
    QChar separator = u',';
    QStringList header;
    std::vector<TableRow> rows;
    std::vector<RowProblem> problems;

    /// The place of the column, compared without script, case and diacritics.
    [[nodiscard]] std::optional<qsizetype> columnOf(QStringView name) const;
};

/// Reads CSV as spreadsheets save it: the encodings of TableEncoding; comma, semicolon or tab, whichever the
/// header line has most of outside quotes (or a first line "sep=;"); quotes and line breaks in cells as in
/// RFC 4180; CRLF, CR or LF. Blanks around header names are dropped, other cells stay as they stand, except
/// that the apostrophe which our writer puts before a text like "=1+1" or "+381..." is taken off again.
/// Columns without a name and without cells are passed over. Throws FormatFault for bad bytes, an unclosed
/// quote, a cell over 1,000,000 characters, over 200 MB and no header. `file` is for messages.
[[nodiscard]] Table readTable(const QByteArray& bytes, const QString& file);

/// The same from a file; throws StorageFault when it cannot be read.
[[nodiscard]] Table readTableFile(const QString& path);

} // namespace oslonac
