// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_table.h"

#include "core/values/folding.h"
#include "core/values/plain_text.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

constexpr qsizetype longestQuotedValue = 200;

} // namespace

ImportTable::ImportTable(Table table, const std::vector<ImportColumn>& columns)
    : m_table(std::move(table)), m_places(columns.size(), -1), m_names(columns.size())
{
    refuseUnwritableCells();
    QHash<QString, size_t> known;
    for (size_t column = 0; column < columns.size(); ++column) {
        m_names[column] = QString::fromLatin1(columns[column].name);
        known.insert(headingKey(m_names[column]), column);
        for (const char* name : columns[column].otherNames)
            known.insert(headingKey(QString::fromUtf8(name)), column);
    }
    for (qsizetype place = 0; place < m_table.header.size(); ++place) {
        const auto column = known.constFind(headingKey(m_table.header[place]));
        if (column == known.cend()) {
            m_unknown.push_back(place);
            continue;
        }
        if (m_places[*column] >= 0) {
            if (folded(m_names[*column]) == folded(m_table.header[place]))
                continue; // told by whoever read the header
            addProblem(
                1, m_table.header[place], QString(),
                QCoreApplication::translate("oslonac::Import", "The column means the same as the column %1.")
                    .arg(m_names[*column]));
            continue;
        }
        m_places[*column] = place;
        m_names[*column] = m_table.header[place];
    }
}

void ImportTable::refuseUnwritableCells()
{
    for (const TableRow& row : m_table.rows) {
        for (qsizetype place = 0; place < row.cells.size(); ++place) {
            if (!isPlainText(row.cells[place]))
                addProblem(row.line, m_table.header.value(place), asPlainText(row.cells[place]),
                           QCoreApplication::translate("oslonac::Import",
                                                       "The cell holds a character that is not text."));
        }
    }
}

void ImportTable::addProblem(int line, const QString& column, const QString& value, const QString& reason)
{
    const QString quoted = value.size() > longestQuotedValue ? value.left(longestQuotedValue) + u'…' : value;
    m_table.problems.push_back({line, column, quoted, reason});
}

std::vector<RowProblem> ImportTable::problems() const
{
    std::vector<RowProblem> sorted = m_table.problems;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const RowProblem& a, const RowProblem& b) { return a.line < b.line; });
    return sorted;
}

QString registryKey(QStringView registryNumber)
{
    return folded(registryNumber);
}

QStringList partsOf(const QString& cell)
{
    QStringList parts;
    for (const QString& part : cell.split(u'|')) {
        if (!saysNothing(part))
            parts.append(part.trimmed());
    }
    return parts;
}

bool saysNothing(QStringView cell)
{
    const QStringView text = cell.trimmed();
    return text.isEmpty() || text == u"-" || text == u"–" || text == u"—";
}

} // namespace oslonac
