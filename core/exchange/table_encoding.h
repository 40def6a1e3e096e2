// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oslonac {

/// The encodings in which offices save tables. Spreadsheets save UTF-8 or UTF-16 on request; otherwise
/// Windows-1250, or Windows-1251 on computers that are set to Serbian in Cyrillic.
enum class TableEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1250, Windows1251 };

/// A text with the encoding it was found in.
struct DecodedText {
    QString text;
    TableEncoding encoding = TableEncoding::Utf8;
};

/// Finds the encoding (byte-order mark, the zero bytes of UTF-16, valid UTF-8, else Windows-1250 or
/// Windows-1251, whichever the letters speak for) and decodes; the mark is left out. Throws FormatFault,
/// naming `file` and the line, for bytes that the encoding does not have and for zero characters, and where
/// the letters speak for both code pages.
[[nodiscard]] DecodedText decodeTable(const QByteArray& bytes, const QString& file);

/// The name to show, such as "Windows-1250".
[[nodiscard]] QString nameOf(TableEncoding encoding);

} // namespace oslonac
