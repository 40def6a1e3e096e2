// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/cell_editor.h"
#include "ui/lists/list_writer.h"

#include <QObject>
#include <QPointer>

namespace oslonac::ui {

class ListModel;
class ListTable;

/// Editing of one cell at a time in a table: F2, Enter, a double click or a letter opens the field over the
/// cell. The record is held by its id, so that the field survives when the list is read anew.
class CellEditing final : public QObject {
    Q_OBJECT

public:
    CellEditing(ListTable& table, ListModel& model);

    /// Nothing can be changed before there is one.
    void setWriter(const ListWriter* writer) { m_writer = writer; }
    [[nodiscard]] bool canEdit(const QModelIndex& cell) const;
    /// `typed` stands instead of the text; empty: the text, selected.
    void begin(const QModelIndex& cell, const QString& typed = {});
    [[nodiscard]] bool isOpen() const { return !m_editor.isNull(); }
    /// Null when no cell is open.
    [[nodiscard]] CellEditor* editor() const { return m_editor; }
    /// What its row begins with; empty when no cell is open.
    [[nodiscard]] QString recordName() const;
    /// The rows moved below the field.
    void follow();

private:
    void write(EditStep step);
    void close();
    void goTo(EditStep step, qint64 above, qint64 below);
    [[nodiscard]] QModelIndex cell() const;

    ListTable& m_table;
    ListModel& m_model;
    const ListWriter* m_writer = nullptr;
    QPointer<CellEditor> m_editor;
    qint64 m_id = 0;
    int m_column = 0;
    QString m_refusal; ///< of what stands in the editor
    bool m_writing = false;
};

} // namespace oslonac::ui
