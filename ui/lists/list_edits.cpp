// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_edits.h"

#include "ui/lists/bulk_edit_panel.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/cell_paste.h"
#include "ui/lists/list_edit.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/lists/paste_panel.h"
#include "ui/shell/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace oslonac::ui {

ListEdits::ListEdits(ListTable& table, ListModel& model, PastePanel& panel, const Desk& desk)
    : m_table(table), m_model(model), m_panel(panel), m_desk(desk),
      m_writer(model, desk.workspace, desk.runner)
{
    m_model.setEditable(!desk.isReadOnly());
    table.editing().setWriter(&m_writer);
    connect(&table, &ListTable::pasteRequested, this, &ListEdits::paste);
    connect(&table, &ListTable::editRefused, this, &ListEdits::tellKept);
    connect(&panel, &PastePanel::accepted, this, &ListEdits::writePasted);
    connect(&panel, &PastePanel::closed, &table, [&table] { table.setFocus(Qt::OtherFocusReason); });
    connect(&table, &ListTable::escaped, &panel, &QWidget::hide);
    connect(&model, &ListModel::modelReset, this, &ListEdits::reconsiderPasted);
    connect(&model, &ListModel::dataChanged, this, &ListEdits::reconsiderPasted);
}

ListEdits::~ListEdits()
{
    m_table.editing().setWriter(nullptr);
}

void ListEdits::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    if (!m_model.hasEditableColumns())
        return tellKept();
    PastePlan plan = planPaste(m_table, gridOf(*copied));
    if (!plan.rejected.empty()) {
        m_pastedOver.clear();
        const auto hold = [this](int row, int column) {
            m_pastedOver.push_back({row, m_model.idAt(row), column, m_model.editText(row, column)});
        };
        if (const QModelIndex from = m_table.currentIndex(); from.isValid())
            hold(m_table.proxy().sourceRow(from.row()), from.column());
        for (const CellChange& change : plan.accepted)
            hold(change.row, change.column);
        return m_panel.show(std::move(plan));
    }
    if (!plan.accepted.empty())
        return writePasted(plan.accepted);
    if (plan.unchanged > 0)
        m_desk.tell(tr("The cells hold what was pasted already."));
}

/// What waits was held against the cells as they were, and is no answer where others stand now.
void ListEdits::reconsiderPasted()
{
    if (m_panel.isHidden())
        return;
    const bool stand = std::ranges::all_of(m_pastedOver, [this](const PastedOver& cell) {
        return cell.row < m_model.rowCount() && m_model.idAt(cell.row) == cell.id &&
               m_model.editText(cell.row, cell.column) == cell.text;
    });
    if (stand)
        return;
    m_panel.hide();
    m_desk.tell(tr("The pasted cells were not written, because the list has changed meanwhile; paste them "
                   "again."));
}

void ListEdits::tellKept()
{
    m_desk.tell(m_model.hasEditableColumns()
                    ? tr("This column is not changed in the list.")
                    : tr("Cells of this list are not changed here; the panel beside it changes the record."));
    connect(
        m_table.selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_desk.tell({}); },
        Qt::SingleShotConnection);
}

void ListEdits::writePasted(const std::vector<CellChange>& changes)
{
    const QString count = tr("%n cells", nullptr, int(changes.size()));
    write(changes, {OperationKind::EditRecords, {tr("pasted"), count}});
    m_table.setFocus(Qt::OtherFocusReason);
}

bool ListEdits::canChangeSelected() const
{
    return m_model.hasEditableColumns() && m_table.selectedCount() > 1;
}

void ListEdits::changeSelected(QWidget& anchor)
{
    if (!canChangeSelected())
        return;
    auto* panel =
        new BulkEditPanel(m_table, m_model, m_table.selectedRows(), m_table.currentIndex().column());
    connect(panel, &BulkEditPanel::accepted, this, &ListEdits::write);
    panel->openAt(anchor);
}

void ListEdits::write(const std::vector<CellChange>& changes, const Operation& operation)
{
    if (const auto reason = m_writer.write(changes, operation))
        m_desk.prompts.tell({titleOf(operation), *reason, tr("Nothing was changed.")});
}

} // namespace oslonac::ui
