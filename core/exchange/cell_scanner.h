// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace oslonac {

/// Cuts a text into rows of cells by RFC 4180: one pass, no rules about what the cells mean. The text must
/// outlive it.
class CellScanner final {
public:
    /// `file` is for messages.
    CellScanner(QStringView text, QChar separator, QString file);

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// Where the next row begins, counted from 1.
    [[nodiscard]] int line() const { return m_line; }
    /// Whether the last row had text after a closing quotation mark.
    [[nodiscard]] bool hadTextAfterQuote() const { return m_hadTextAfterQuote; }

    /// Replaces `cells` by those of the next row. Throws FormatFault for an unclosed quote and for a cell too
    /// long.
    void readRow(QStringList& cells);

private:
    [[nodiscard]] bool isAtCellEnd() const;
    void skipLineEnd();
    [[nodiscard]] QString plainCell();
    [[nodiscard]] QString quotedCell();
    void countLinesIn(QStringView text);
    void requireLength(qsizetype length, int beganAt) const;

    QStringView m_text;
    QChar m_separator;
    QString m_file;
    qsizetype m_position = 0;
    int m_line = 1;
    bool m_hadTextAfterQuote = false;
};

} // namespace oslonac
