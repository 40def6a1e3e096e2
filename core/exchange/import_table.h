// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reader.h"

#include <QHash>

#include <array>

namespace oslonac {

/// One column that an import knows: its name in files, what it holds, to be translated, and other names for
/// it, in Serbian Latin as a rule. Header names are compared without script, case, diacritics and the
/// difference of blank, hyphen and underscore.
struct ImportColumn {
    const char* name;
    const char* words;                   ///< in the context oslonac::Import
    std::vector<const char*> otherNames; ///< UTF-8
};

/// A table being imported: its cells by known column, and the problems found so far, cells with characters
/// that are no text among them. Columns are named by an
/// enumeration whose values are the places in the list of known columns.
class ImportTable final {
public:
    ImportTable(Table table, const std::vector<ImportColumn>& columns);

    [[nodiscard]] const std::vector<TableRow>& rows() const { return m_table.rows; }
    [[nodiscard]] const QStringList& header() const { return m_table.header; }
    /// Places in the header that no known column took.
    [[nodiscard]] const std::vector<qsizetype>& unknownColumns() const { return m_unknown; }

    template <typename Column>
    [[nodiscard]] bool has(Column column) const
    {
        return m_places[static_cast<size_t>(column)] >= 0;
    }

    /// Without blanks around; empty where the table has no such column.
    template <typename Column>
    [[nodiscard]] QString cell(const TableRow& row, Column column) const
    {
        const qsizetype place = m_places[static_cast<size_t>(column)];
        return place < 0 ? QString() : row.cells[place].trimmed();
    }

    /// The name in this table's header, or in our files where the table has no such column.
    template <typename Column>
    [[nodiscard]] QString nameOf(Column column) const
    {
        return m_names[static_cast<size_t>(column)];
    }

    template <typename Column>
    void addProblem(const TableRow& row, Column column, const QString& reason)
    {
        addProblem(row.line, nameOf(column), cell(row, column), reason);
    }
    void addProblem(int line, const QString& column, const QString& value, const QString& reason);

    /// In the order of lines.
    [[nodiscard]] std::vector<RowProblem> problems() const;
    [[nodiscard]] bool hasProblems() const { return !m_table.problems.empty(); }

private:
    void refuseUnwritableCells();

    Table m_table;
    std::vector<qsizetype> m_places;
    std::vector<QString> m_names;
    std::vector<qsizetype> m_unknown;
};

/// "17" and " 17 " name the same letter; so do "a-1" and "A-1".
[[nodiscard]] QString registryKey(QStringView registryNumber);

/// The parts of a cell between bars, without blanks around and without empty ones.
[[nodiscard]] QStringList partsOf(const QString& cell);

/// A cell that says nothing: empty or a dash.
[[nodiscard]] bool saysNothing(QStringView cell);

} // namespace oslonac
