// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_scanner.h"

#include "core/values/faults.h"

#include <QCoreApplication>

#include <utility>

namespace oslonac {

namespace {

/// What a cell of a spreadsheet holds at most. A longer one is a lost quotation mark, and one that is not
/// would make an agreement of hundreds of pages.
constexpr qsizetype longestCell = 32'767;

class ScannerTexts {
    Q_DECLARE_TR_FUNCTIONS(TableReading)
};

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

} // namespace

CellScanner::CellScanner(QStringView text, QChar separator, QString file)
    : m_text(text), m_separator(separator), m_file(std::move(file))
{}

void CellScanner::readRow(QStringList& cells)
{
    cells.clear();
    m_hadTextAfterQuote = false;
    for (;;) {
        const bool isQuoted = m_position < m_text.size() && m_text[m_position] == u'"';
        cells.append(isQuoted ? quotedCell() : plainCell());
        if (atEnd())
            return;
        if (m_text[m_position] != m_separator) {
            skipLineEnd();
            return;
        }
        ++m_position;
    }
}

bool CellScanner::isAtCellEnd() const
{
    return atEnd() || m_text[m_position] == m_separator || isLineEnd(m_text[m_position]);
}

void CellScanner::skipLineEnd()
{
    const bool isPair =
        m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
    m_position += isPair ? 2 : 1;
    ++m_line;
}

QString CellScanner::plainCell()
{
    const qsizetype begin = m_position;
    while (!isAtCellEnd())
        ++m_position;
    requireLength(m_position - begin, m_line);
    return m_text.sliced(begin, m_position - begin).toString();
}

QString CellScanner::quotedCell()
{
    const int beganAt = m_line;
    QString cell;
    for (;;) {
        const qsizetype begin = ++m_position;
        const qsizetype end = m_text.indexOf(u'"', begin);
        if (end < 0) {
            throw FormatFault(
                m_file, beganAt,
                ScannerTexts::tr("In %1 a quotation mark opened in line %2 is never closed.")
                    .arg(m_file)
                    .arg(beganAt),
                ScannerTexts::tr("Nothing was imported."),
                ScannerTexts::tr("Close the quotation mark in that line and import the file again."));
        }
        requireLength(cell.size() + end - begin, beganAt);
        countLinesIn(m_text.sliced(begin, end - begin));
        cell += m_text.sliced(begin, end - begin);
        m_position = end + 1;
        if (atEnd() || m_text[m_position] != u'"')
            break;
        cell += u'"'; // a doubled quotation mark stands for one
    }
    if (!isAtCellEnd()) {
        m_hadTextAfterQuote = true;
        cell += plainCell();
    }
    return cell;
}

void CellScanner::countLinesIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isFirstOfPair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        m_line += isLineEnd(text[i]) && !isFirstOfPair ? 1 : 0;
    }
}

void CellScanner::requireLength(qsizetype length, int beganAt) const
{
    if (length <= longestCell)
        return;
    throw FormatFault(
        m_file, beganAt,
        ScannerTexts::tr(
            "In %1 a cell that begins in line %2 has more than 32,767 characters, the most that a "
            "spreadsheet can hold.")
            .arg(m_file)
            .arg(beganAt),
        ScannerTexts::tr("Nothing was imported."),
        ScannerTexts::tr("Look for a lost quotation mark in that line and import the file again."));
}

} // namespace oslonac
