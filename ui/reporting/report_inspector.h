// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/inspector_panel.h"
#include "ui/reporting/report_rows.h"

namespace oslonac::ui {

class Button;
class LetterForm;
class NoteList;
class PillLabel;
class ReportStepsPanel;
struct Desk;

/// One report with what happened to it and what can happen next; several with the steps that fit them all.
class ReportInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit ReportInspector(const Desk& desk, QWidget* parent = nullptr);

    void show(const std::vector<ReportRow>& rows);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] ReportStepsPanel& steps() { return *m_steps; }
    [[nodiscard]] LetterForm& letter() { return *m_letter; }
    /// A letter to each party of the shown rows that is late with a report.
    void remind();

private:
    void showHead();
    void showReminder();
    [[nodiscard]] std::vector<Id<Case>> lateCases() const;
    void showCourse();
    void showLinks();

    const Desk& m_desk;
    std::vector<ReportRow> m_rows;
    PillLabel* m_state;
    InspectorSection* m_next;
    InspectorSection* m_past;
    InspectorSection* m_links;
    ReportStepsPanel* m_steps;
    Button* m_remind;
    LetterForm* m_letter;
    NoteList* m_course;
    NoteList* m_places;
};

} // namespace oslonac::ui
