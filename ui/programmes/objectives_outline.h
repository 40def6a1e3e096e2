// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/outline_list.h"
#include "ui/lists/record_list_model.h"
#include "ui/programmes/objective_rows.h"

#include <QWidget>

#include <memory>

namespace oslonac::ui {

class Button;
class ListEdits;
class ListTable;
class PastePanel;
struct Desk;

/// The objectives of one programme with their measures, written in their cells. Insert adds one more of what
/// is current, Ctrl+Up and Ctrl+Down move it, Delete deletes it; each can be undone.
class ObjectivesOutline final : public QWidget {
    Q_OBJECT

public:
    explicit ObjectivesOutline(const Desk& desk, QWidget* parent = nullptr);
    ~ObjectivesOutline() override;

    /// Nothing: no programme is chosen.
    void show(std::optional<ProgrammeDefinition> definition);
    using QWidget::show;
    void retranslate();

    void addObjective();
    /// Below the current objective.
    void addMeasure();
    [[nodiscard]] ListTable& table() const { return m_list->table(); }
    [[nodiscard]] const std::vector<ObjectiveRow>& rows() const { return m_model.rows(); }

private:
    void showCurrent();
    void moveCurrent(int places);
    void deleteCurrent();
    void edit(qint64 id);
    [[nodiscard]] std::optional<ObjectiveRow> current() const;

    const Desk& m_desk;
    std::optional<ProgrammeDefinition> m_shown;
    RecordListModel<ObjectiveRow> m_model;
    OutlineList* m_list;
    Button* m_addObjective;
    Button* m_addMeasure;
    PastePanel* m_paste;
    std::unique_ptr<ListEdits> m_edits;
    Button* m_first;
};

} // namespace oslonac::ui
