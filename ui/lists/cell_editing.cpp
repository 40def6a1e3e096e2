// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_editing.h"

#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/widgets/tell_window.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace oslonac::ui {

CellEditing::CellEditing(ListTable& table, ListModel& model) : m_table(table), m_model(model)
{
    for (const QScrollBar* bar : {table.verticalScrollBar(), table.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditing::follow);
    connect(&table.header(), &QHeaderView::sectionResized, this, &CellEditing::follow);
    connect(&table.proxy(), &QAbstractItemModel::modelReset, this, &CellEditing::follow,
            Qt::QueuedConnection);
    connect(&table.proxy(), &QAbstractItemModel::layoutChanged, this, &CellEditing::follow,
            Qt::QueuedConnection);
}

bool CellEditing::canEdit(const QModelIndex& cell) const
{
    return m_writer && cell.isValid() && m_model.isEditable(cell.column()) &&
           m_model.groupLine(m_table.proxy().sourceRow(cell.row())) == GroupLine::None;
}

void CellEditing::begin(const QModelIndex& cell, const QString& typed)
{
    if (!canEdit(cell) || isOpen())
        return;
    const int row = m_table.proxy().sourceRow(cell.row());
    m_id = m_model.idAt(row);
    m_column = cell.column();
    m_table.setCurrentIndex(cell);
    m_table.scrollTo(cell);
    m_editor =
        new CellEditor(m_model.editText(row, m_column), m_model.editChoices(m_column), m_table.viewport());
    m_editor->setName(m_model.head(m_column).titleText());
    connect(m_editor, &CellEditor::written, this, &CellEditing::write);
    connect(m_editor, &CellEditor::cancelled, this, &CellEditing::close);
    m_editor->placeOver(m_table.visualRect(cell));
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (!typed.isEmpty())
        m_editor->startWith(typed);
}

QString CellEditing::recordName() const
{
    const int row = m_editor ? m_model.rowOf(m_id) : -1;
    return row < 0 ? QString() : m_model.index(row, 0).data().toString().section(u'\n', 0, 0);
}

QModelIndex CellEditing::cell() const
{
    const int row = m_model.rowOf(m_id);
    const int place = row < 0 ? -1 : m_table.proxy().shownPlace(row);
    return m_table.proxy().index(place, m_column);
}

void CellEditing::follow()
{
    if (!m_editor || m_writing)
        return;
    if (m_model.rowOf(m_id) < 0) { // the record is gone
        if (!m_refusal.isEmpty())
            tellNotStored(m_table, m_editor->text().simplified(), m_editor->name(), m_refusal);
        return close();
    }
    if (const QModelIndex at = cell(); at.isValid())
        m_editor->placeOver(m_table.visualRect(at));
}

void CellEditing::write(EditStep step)
{
    const int row = m_model.rowOf(m_id);
    if (!m_editor || m_writing || row < 0)
        return;
    // Before it is written: afterwards the list may stand in another order.
    const int place = m_table.proxy().shownPlace(row);
    const auto idAt = [this](int at) {
        const bool exists = at >= 0 && at < m_table.proxy().rowCount();
        return exists ? m_model.idAt(m_table.proxy().sourceRow(at)) : m_id;
    };
    const qint64 above = idAt(place - 1);
    const qint64 below = idAt(place + 1);
    std::optional<QString> reason;
    {
        const QScopedValueRollback writing(m_writing, true);
        reason = m_writer->writeCell({row, m_column, m_editor->text()});
    }
    if (reason && m_editor) {
        m_refusal = *reason;
        return m_editor->refuse(*reason);
    }
    close();
    goTo(step, above, below);
}

void CellEditing::close()
{
    if (!m_editor)
        return;
    CellEditor* editor = m_editor;
    m_editor.clear();
    m_refusal.clear();
    editor->disconnect(this);
    const bool hadFocus = editor->focusProxy()->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        m_table.setFocus(Qt::OtherFocusReason);
}

void CellEditing::goTo(EditStep step, qint64 above, qint64 below)
{
    const std::vector<int> columns = m_table.header().seenColumns();
    const auto here = std::ranges::find(columns, m_column);
    switch (step) {
    case EditStep::Stay:
        return;
    case EditStep::Down:
        return m_table.setCurrentCell(below, m_column);
    case EditStep::Up:
        return m_table.setCurrentCell(above, m_column);
    case EditStep::Right:
        return m_table.setCurrentCell(m_id, std::next(here) == columns.end() ? m_column : *std::next(here));
    case EditStep::Left:
        return m_table.setCurrentCell(m_id, here == columns.begin() ? m_column : *std::prev(here));
    }
}

} // namespace oslonac::ui
