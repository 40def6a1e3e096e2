// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_paste.h"

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
    Placing(const ListTable& table, std::vector<int> rows, int firstColumn)
        : m_model(*table.list()), m_rows(std::move(rows)), m_columns(table.header().shownColumns())
    {
        const auto first = std::ranges::find(m_columns, firstColumn);
        m_columns.erase(m_columns.begin(), first);
    }

    void put(size_t row, size_t column, const QString& value)
    {
        if (row >= m_rows.size())
            return reject(row, column, value, Tr::tr("The list has no row here; none is added."));
        if (column >= m_columns.size())
            return reject(row, column, value, Tr::tr("The list has no column here."));
        if (!m_model.isEditable(m_columns[column])) {
            if (m_model.cellText(m_rows[row], m_columns[column]) == value)
                return void(++m_plan.unchanged);
            return reject(row, column, value, Tr::tr("This column cannot be changed in the list."));
        }
        m_changes.push_back({m_rows[row], m_columns[column], value});
    }

    PastePlan finished()
    {
        CheckedChanges checked = checkedChanges(m_model, std::move(m_changes));
        m_plan.accepted = std::move(checked.accepted);
        m_plan.unchanged += checked.unchanged;
        for (const RefusedCell& refused : checked.refused)
            m_plan.rejected.push_back({m_model.cellText(refused.change.row, 0).section(u'\n', 0, 0),
                                       m_model.head(refused.change.column).titleText(), refused.change.text,
                                       refused.reason});
        return std::move(m_plan);
    }

private:
    void reject(size_t row, size_t column, const QString& value, const QString& reason)
    {
        if (value.isEmpty())
            return; // nothing is lost
        m_plan.rejected.push_back({row < m_rows.size() ? m_model.cellText(m_rows[row], 0).section(u'\n', 0, 0)
                                                       : Tr::tr("row %1").arg(row + 1),
                                   column < m_columns.size() ? m_model.head(m_columns[column]).titleText()
                                                             : Tr::tr("column %1").arg(column + 1),
                                   value, reason});
    }

    const ListModel& m_model;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
    std::vector<CellChange> m_changes;
    PastePlan m_plan;
};

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
    Placing placing(table, rows, current.column());
    for (size_t row = 0; row < (fillsDown ? rows.size() : grid.rows.size()); ++row) {
        const QStringList& cells = grid.rows[fillsDown ? 0 : row];
        for (qsizetype column = 0; column < cells.size(); ++column)
            placing.put(row, size_t(column), cells[column]);
    }
    return placing.finished();
}

} // namespace oslonac::ui
