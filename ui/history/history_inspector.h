// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/door.h"
#include "core/reports/change_words.h"
#include "ui/forms/inspector_panel.h"

namespace oslonac::ui {

class Button;
class ChangeLines;
class NoteList;
class StepWords;
struct Note;
struct Desk;

/// What one step changed, field by field, what taking it back would do, and the values that the field with
/// the focus had before.
class HistoryInspector final : public InspectorPanel {
    Q_OBJECT

public:
    HistoryInspector(const Desk& desk, StepWords& words, QWidget* parent = nullptr);

    /// Without what undoing it would do: it may be taken back already, or be an undo itself.
    void show(const JournalEntry& entry);
    using QWidget::show;
    /// Of the step that is shown: what undoing it would do, or that this is being looked for.
    void showPlan(const UndoPlan& plan);
    void showPlanning();
    void showNothing();
    [[nodiscard]] Button& undoButton() { return *m_undo; }

Q_SIGNALS:
    void undoRequested();
    void recordChosen(const oslonac::RecordRef& record);
    /// A step that was named here should be seen.
    void stepChosen(qint64 number);

private:
    void showConsequence();
    void buildConsequences();
    [[nodiscard]] Note outcomeOf(const UndoPlan& plan) const;
    void showPast(size_t place);
    [[nodiscard]] QString whenAndWho(const JournalEntry& entry) const;

    const Desk& m_desk;
    StepWords& m_words;
    JournalEntry m_entry;
    std::vector<WordedChange> m_changes;
    InspectorSection* m_changed;
    ChangeLines* m_lines;
    InspectorSection* m_consequence;
    NoteList* m_check;
    Button* m_undo;
    InspectorSection* m_past;
    NoteList* m_values;
};

} // namespace oslonac::ui
