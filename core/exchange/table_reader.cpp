// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/exchange/cell_scanner.h"
#include "core/exchange/table_writer.h"
#include "core/values/faults.h"
#include "core/values/folding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace oslonac {

namespace {

constexpr qsizetype largestFile = 200'000'000;

class TableTexts {
    Q_DECLARE_TR_FUNCTIONS(TableReading)
};

FormatFault fault(const QString& file, int line, const QString& happened, const QString& toDo)
{
    return {file, line, happened, TableTexts::tr("Nothing was imported."), toDo};
}

void requireSize(qsizetype size, const QString& file)
{
    if (size > largestFile) {
        throw fault(file, 0, TableTexts::tr("%1 is larger than 200 MB.").arg(file),
                    TableTexts::tr("Divide the table into smaller files and import them one by one."));
    }
}

/// The separator that the header line (the first that is not blank) has most of outside quotes; a table of
/// one column has none and is read with commas.
QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> separators{u';', u'\t', u','};
    std::array<int, 3> counts{};
    bool isInQuotes = false;
    bool isBlank = true;
    for (const QChar character : text) {
        if (character == u'"')
            isInQuotes = !isInQuotes;
        const bool isLineEnd = character == u'\n' || character == u'\r';
        if (isLineEnd && !isInQuotes && !isBlank)
            break;
        isBlank = isBlank && (character.isSpace() || character == u',' || character == u';');
        if (isLineEnd && isBlank)
            counts = {};
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts[i] += !isInQuotes && character == separators[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? QChar(u',') : QChar(separators[static_cast<std::size_t>(most - counts.begin())]);
}

/// Spreadsheets may announce the separator in a first line "sep=;".
bool announcesSeparator(QStringView text)
{
    return text.size() > 5 && text.startsWith(u"sep=", Qt::CaseInsensitive) &&
           (text[5] == u'\r' || text[5] == u'\n') && QStringView(u";,\t").contains(text[4]);
}

bool isEmptyRow(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return QStringView(cell).trimmed().isEmpty(); });
}

/// A column that stands twice is put right in the table like a cell.
void checkHeaderNames(Table& table, int line)
{
    const QStringList& header = table.header;
    QSet<QString> names;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].isEmpty())
            continue;
        const QString key = folded(header[i]);
        if (names.contains(key)) {
            table.problems.push_back(
                {line,
                 header[i],
                 {},
                 TableTexts::tr("The column stands twice; rename or delete one of the two.")});
        }
        names.insert(key);
    }
}

void readHeader(CellScanner& scanner, Table& table)
{
    int line = 0;
    while (!scanner.atEnd() && isEmptyRow(table.header)) {
        line = scanner.line();
        scanner.readRow(table.header);
    }
    if (isEmptyRow(table.header)) {
        throw fault(table.file, 0, TableTexts::tr("%1 is empty: there is no header line.").arg(table.file),
                    TableTexts::tr("Choose a file whose first line names the columns."));
    }
    for (QString& name : table.header)
        name = name.simplified();
    checkHeaderNames(table, line);
}

QString countProblem(qsizetype found, qsizetype expected)
{
    return found < expected
               ? TableTexts::tr("The row has fewer cells than the header: %1 of %2.").arg(found).arg(expected)
               : TableTexts::tr("The row has more cells than the header: %1 instead of %2.")
                     .arg(found)
                     .arg(expected);
}

void readRows(CellScanner& scanner, Table& table)
{
    const qsizetype columns = table.header.size();
    QStringList cells;
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        cells.reserve(columns);
        scanner.readRow(cells);
        if (isEmptyRow(cells))
            continue;
        const QString separator(table.separator);
        if (cells.size() != columns) {
            table.problems.push_back({line, {}, cells.join(separator), countProblem(cells.size(), columns)});
        } else if (scanner.hadTextAfterQuote()) {
            table.problems.push_back(
                {line,
                 {},
                 cells.join(separator),
                 TableTexts::tr(
                     "Text follows a closing quotation mark. Double the quotation marks inside the cell.")});
        } else {
            for (QString& cell : cells) {
                if (cell.startsWith(u'\''))
                    cell = withoutNeutralising(cell);
            }
            table.rows.push_back({line, std::move(cells)});
            cells = {};
        }
    }
}

/// Spreadsheets save columns that somebody touched and left empty: without a name and without cells they are
/// no part of the table. With cells they need a name.
void takeOutNamelessColumns(Table& table)
{
    for (qsizetype place = table.header.size() - 1; place >= 0; --place) {
        if (!table.header[place].isEmpty())
            continue;
        const auto filled = std::ranges::find_if(
            table.rows, [&](const TableRow& row) { return !row.cells[place].trimmed().isEmpty(); });
        if (filled != table.rows.end())
            table.problems.push_back(
                {filled->line,
                 {},
                 filled->cells[place],
                 TableTexts::tr("Column %1 has cells and no name in the header line; name it or delete it.")
                     .arg(place + 1)});
        table.header.removeAt(place);
        for (TableRow& row : table.rows)
            row.cells.removeAt(place);
    }
}

} // namespace

std::optional<qsizetype> Table::columnOf(QStringView name) const
{
    const QString wanted = folded(name);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (folded(header[i]) == wanted)
            return i;
    }
    return std::nullopt;
}

Table readTable(const QByteArray& bytes, const QString& file)
{
    requireSize(bytes.size(), file);
    const DecodedText decoded = decodeTable(bytes, file);
    QStringView text = decoded.text;
    Table table;
    table.file = file;
    table.encoding = decoded.encoding;
    const bool isAnnounced = announcesSeparator(text);
    table.separator = isAnnounced ? text[4] : separatorOf(text);
    CellScanner scanner(text, table.separator, file);
    if (isAnnounced) {
        scanner.readRow(table.header);
        table.header.clear();
    }
    readHeader(scanner, table);
    readRows(scanner, table);
    takeOutNamelessColumns(table);
    return table;
}

Table readTableFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        throw StorageFault(StorageFaultKind::InputOutput, TableTexts::tr("%1 could not be opened.").arg(name),
                           TableTexts::tr("Nothing was imported."),
                           TableTexts::tr("Check that the file is there and that you may read it."));
    }
    requireSize(file.size(), name);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        throw StorageFault(StorageFaultKind::InputOutput, TableTexts::tr("%1 could not be read.").arg(name),
                           TableTexts::tr("Nothing was imported."),
                           TableTexts::tr("Copy the file to this computer and import the copy."));
    }
    return readTable(bytes, name);
}

} // namespace oslonac
