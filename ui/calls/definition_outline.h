// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_part.h"
#include "ui/calls/outline_rows.h"
#include "ui/lists/outline_list.h"
#include "ui/lists/record_list_model.h"

#include <memory>

namespace oslonac::ui {

class Button;
class InspectorPanel;
class ListTable;

/// The parts of a definition as one list that keys walk from top to bottom, and the fields of the current one
/// beside it. Enter and F2 go to the fields, Esc comes back; Ctrl+Up and Ctrl+Down move a part, Delete
/// deletes it, each undoable. What can be added is the caller's.
class DefinitionOutline final : public QWidget {
    Q_OBJECT

public:
    DefinitionOutline(const Desk& desk, std::vector<Column<OutlineRow>> columns, QWidget* parent = nullptr);
    ~DefinitionOutline() override;

    void addForm(PartForm* form);
    /// A button that adds a part. Where there is no room for all of them, they fold into one menu.
    void addAdding(Button* button);
    void addTool(QWidget* tool);
    /// What stands in place of a list without any part, with buttons for the first steps.
    void setEmptyTexts(const QString& title, const QString& text);
    void addEmptyAction(QWidget* button);
    /// In the language of now; again when it changes.
    void setName(const Phrase& name);
    void setFooter(const QString& footer);
    void show(std::vector<OutlineRow> rows, const CallPart::State& state, std::vector<Finding> findings,
              Lock lock);
    using QWidget::show;

    [[nodiscard]] std::optional<OutlineRow> current() const;
    void setCurrent(qint64 id);
    /// To the first field of the current part.
    void edit();
    [[nodiscard]] ListTable& table() const { return m_list->table(); }
    [[nodiscard]] InspectorPanel& inspector() { return *m_inspector; }
    [[nodiscard]] const std::vector<OutlineRow>& rows() const { return m_model.rows(); }
    [[nodiscard]] PartForm* form(PartKind kind) const;

    void moveCurrent(int places);
    void deleteCurrent();

Q_SIGNALS:
    /// Insert was pressed: one more of what is current.
    void addRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hideEmptyColumns();
    void showCurrent();
    void showFacts(const OutlineRow& row);
    [[nodiscard]] bool isMovable(const OutlineRow& row) const;

    const Desk& m_desk;
    RecordListModel<OutlineRow> m_model;
    CallPart::State m_state;
    std::vector<Finding> m_findings;
    Lock m_lock = Lock::Open;
    OutlineList* m_list;
    InspectorPanel* m_inspector;
    std::vector<PartForm*> m_forms;
};

} // namespace oslonac::ui
