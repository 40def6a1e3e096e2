// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/inspector_panel.h"
#include "ui/forms/record_form.h"
#include "ui/programmes/programme_rows.h"

namespace oslonac::ui {

class Button;
class NoteList;

/// The fields of a programme: what it is called and worth, the roles that every printed page repeats, who
/// signs for the implementer; and its calls.
class ProgrammeInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit ProgrammeInspector(const Desk& desk, QWidget* parent = nullptr);
    ~ProgrammeInspector() override;

    void show(const ProgrammeRow& row);
    using InspectorPanel::show;
    void showNothing();
    void retranslate();
    /// For a new programme: its code, selected.
    void editCode();

Q_SIGNALS:
    void deleteRequested();

private:
    RecordForm<Programme>& form(QWidget& host);
    void makeForms();
    void showCalls();

    const Desk& m_desk;
    std::vector<std::unique_ptr<RecordForm<Programme>>> m_forms;
    std::vector<InspectorSection*> m_sections;
    LineField* m_code = nullptr;
    InspectorSection* m_callsSection;
    NoteList* m_calls;
    Button* m_history;
    Button* m_delete;
    Id<Programme> m_shown;
};

} // namespace oslonac::ui
