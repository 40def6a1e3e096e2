// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/programmes/objective_rows.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace oslonac::ui {

class Button;
class EmptyState;
class ListEdits;
class ListTable;
class OutlineTools;
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
    [[nodiscard]] ListTable& table() { return *m_table; }
    [[nodiscard]] const std::vector<ObjectiveRow>& rows() const { return m_model.rows(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showCurrent();
    void moveCurrent(int places);
    void deleteCurrent();
    void edit(qint64 id);
    [[nodiscard]] std::optional<ObjectiveRow> current() const;

    const Desk& m_desk;
    std::optional<ProgrammeDefinition> m_shown;
    RecordListModel<ObjectiveRow> m_model;
    OutlineTools* m_tools;
    Button* m_addObjective;
    Button* m_addMeasure;
    ListTable* m_table;
    PastePanel* m_paste;
    std::unique_ptr<ListEdits> m_edits;
    EmptyState* m_empty;
    Button* m_first;
    QStackedWidget* m_stack;
    QLabel* m_footer;
};

} // namespace oslonac::ui
