// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/door.h"
#include "ui/forms/inspector_panel.h"

namespace oslonac::ui {

class NoteList;
struct Desk;

/// What one step changed, field by field, and whether it can be taken back alone.
class HistoryInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit HistoryInspector(const Desk& desk, QWidget* parent = nullptr);

    /// `check` absent: it is undone already or is an undo itself.
    void show(const JournalEntry& entry, const QString& sentence, const std::optional<UndoCheck>& check);
    void showNothing();

private:
    void showFields(qint64 number);

    const Desk& m_desk;
    InspectorSection* m_consequence;
    NoteList* m_check;
    InspectorSection* m_changed;
    NoteList* m_fields;
};

} // namespace oslonac::ui
