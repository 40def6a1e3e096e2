// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oslonac {

/// The encodings in which offices save tables. Spreadsheets save UTF-8 or UTF-16 on request and Windows-1250
/// otherwise.
enum class TableEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1250 };

/// A text with the encoding it was found in.
struct DecodedText {
    QString text;
    TableEncoding encoding = TableEncoding::Utf8;
};

/// Finds the encoding (byte-order mark, the zero bytes of UTF-16, valid UTF-8, else Windows-1250) and
/// decodes; the mark is left out. Throws FormatFault, naming `file` and the line, for bytes that the encoding
/// does not have and for zero characters.
[[nodiscard]] DecodedText decodeTable(const QByteArray& bytes, const QString& file);

/// The name to show, such as "Windows-1250".
[[nodiscard]] QString nameOf(TableEncoding encoding);

} // namespace oslonac
