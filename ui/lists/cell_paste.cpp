// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_paste.h"

#include "core/exchange/table_writer.h"
#include "ui/language/language.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CellPaste)
};

/// Puts each pasted cell where it belongs, or among the rejected.
class Placing final {
public:
    Placing(const ListModel& model, std::vector<int> rows, std::vector<int> columns)
        : m_model(model), m_rows(std::move(rows)), m_columns(std::move(columns))
    {}

    void put(size_t row, size_t column, const QString& value)
    {
        const bool canBeWritten =
            row < m_rows.size() && column < m_columns.size() && m_model.isEditable(m_columns[column]);
        if (!canBeWritten && value.isEmpty())
            return; // nothing is lost
        if (row >= m_rows.size())
            return reject(row, column, value, Tr::tr("The list has no row here; none is added."));
        if (column >= m_columns.size())
            return reject(row, column, value, Tr::tr("The list has no column here."));
        if (!m_model.isEditable(m_columns[column])) {
            if (holds(m_rows[row], m_columns[column], value))
                return void(++m_plan.unchanged);
            return reject(row, column, value, Tr::tr("This column cannot be changed in the list."));
        }
        const CheckedChanges checked = checkedChanges(m_model, {{m_rows[row], m_columns[column], value}});
        m_plan.accepted.insert(m_plan.accepted.end(), checked.accepted.begin(), checked.accepted.end());
        m_plan.unchanged += checked.unchanged;
        for (const RefusedCell& refused : checked.refused)
            reject(row, column, value, refused.reason);
    }

    PastePlan finished() { return std::move(m_plan); }

private:
    /// As it is shown, or as copying writes it for a sheet.
    [[nodiscard]] bool holds(int row, int column, const QString& value) const
    {
        return m_model.cellText(row, column) == value ||
               writtenCell(m_model.shownValue(row, column), {Separator::Tab, shownLanguage()}).simplified() ==
                   value.simplified();
    }

    void reject(size_t row, size_t column, const QString& value, const QString& reason)
    {
        m_plan.rejected.push_back({row < m_rows.size()
                                       ? m_model.shownText(m_rows[row], 0).section(u'\n', 0, 0)
                                       : Tr::tr("row %1").arg(row + 1),
                                   column < m_columns.size() ? m_model.head(m_columns[column]).titleText()
                                                             : Tr::tr("column %1").arg(column + 1),
                                   value, reason});
    }

    const ListModel& m_model;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
    PastePlan m_plan;
};

/// The columns that the first row names, as copying does above the cells; none when it says anything else.
std::vector<int> namedColumns(const ListTable& table, const CellGrid& grid)
{
    if (grid.rows.size() < 2)
        return {};
    const std::vector<int> chosen = table.header().chosenColumns();
    std::vector<int> named;
    for (const QString& name : grid.rows.front()) {
        const QString withoutCurrency = name.left(name.lastIndexOf(u','));
        const auto found = std::ranges::find_if(chosen, [&](int column) {
            const QString title = table.list()->head(column).titleText();
            return title == name || title == withoutCurrency;
        });
        if (found == chosen.end())
            return {};
        named.push_back(*found);
    }
    return named;
}

std::vector<int> columnsFrom(const ListTable& table, int first)
{
    std::vector<int> columns = table.header().seenColumns();
    columns.erase(columns.begin(), std::ranges::find(columns, first));
    return columns;
}

} // namespace

PastePlan planPaste(const ListTable& table, const CellGrid& grid)
{
    const QModelIndex current = table.currentIndex();
    if (!current.isValid() || grid.rows.empty())
        return {};
    std::vector<int> rows = table.selectedRows();
    const bool fillsDown = grid.isSingle() && rows.size() > 1;
    if (!fillsDown) {
        rows = table.listedRows();
        const int first = table.proxy().sourceRow(current.row());
        rows.erase(rows.begin(), std::ranges::find(rows, first));
    }
    const std::vector<int> named = namedColumns(table, grid);
    const size_t heads = named.empty() ? 0 : 1;
    const size_t count = fillsDown ? rows.size() : grid.rows.size() - heads;
    Placing placing(*table.list(), std::move(rows),
                    named.empty() ? columnsFrom(table, current.column()) : named);
    for (size_t row = 0; row < count; ++row) {
        const QStringList& cells = grid.rows[fillsDown ? 0 : row + heads];
        for (qsizetype column = 0; column < cells.size(); ++column)
            placing.put(row, size_t(column), cells[column]);
    }
    return placing.finished();
}

} // namespace oslonac::ui
