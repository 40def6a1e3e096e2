// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_writer.h"

#include <QObject>

namespace oslonac::ui {

class ListModel;
class ListTable;
class PastePanel;
struct Desk;

/// What changes cells of a list: the field in the cell, pasting, and one value in all selected rows. Each is
/// one named operation.
class ListEdits final : public QObject {
    Q_OBJECT

public:
    ListEdits(ListTable& table, ListModel& model, PastePanel& panel, const Desk& desk);
    ~ListEdits() override;

    void paste();
    /// Below the anchor.
    void changeSelected(QWidget& anchor);
    [[nodiscard]] bool canChangeSelected() const;

private:
    /// A cell that a pasted text would be written into, as it stood then.
    struct PastedOver {
        int row;
        qint64 id;
        int column;
        QString text;
    };

    void reconsiderPasted();
    /// Why nothing happens.
    void tellKept();
    void write(const std::vector<CellChange>& changes, const Operation& operation);
    void writePasted(const std::vector<CellChange>& changes);

    ListTable& m_table;
    ListModel& m_model;
    PastePanel& m_panel;
    const Desk& m_desk;
    ListWriter m_writer;
    std::vector<PastedOver> m_pastedOver;
};

} // namespace oslonac::ui
