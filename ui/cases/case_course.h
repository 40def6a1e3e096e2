// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_timeline.h"
#include "ui/forms/inspector_panel.h"
#include "ui/forms/step_form.h"

namespace oslonac::ui {

class Button;
class NoteList;
struct Desk;

/// The course of a case beside its cards: what happened, the newest first, and what an officer notes of it. A
/// note is opened by its title and can be changed or deleted.
class CaseCourse final : public InspectorPanel {
    Q_OBJECT

public:
    explicit CaseCourse(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using QWidget::show;
    void retranslate();
    void openNote();
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] TextField& text() { return *m_text; }
    [[nodiscard]] ChoiceField& kind() { return *m_kind; }
    [[nodiscard]] DateField& day() { return *m_day; }
    [[nodiscard]] Button& noteButton() { return *m_add; }
    /// Of what stands in it, the newest first.
    [[nodiscard]] const std::vector<TimelineEntry>& entries() const { return m_entries; }
    void openNote(const CaseNote& note);
    void deleteOpenNote();

private:
    void build();
    void fill(const CaseNote& note);
    void showNumbers();
    [[nodiscard]] std::optional<QString> write();

    const Desk& m_desk;
    std::optional<CaseFile> m_of;
    std::vector<TimelineEntry> m_entries;
    std::optional<CaseNote> m_edited; ///< that the form holds; none while it is for a new one
    Button* m_add;
    StepForm* m_form;
    ChoiceField* m_kind;
    DateField* m_day;
    TextField* m_text;
    LineField* m_number;
    LineField* m_otherNumber;
    Button* m_delete;
    NoteList* m_course;
};

} // namespace oslonac::ui
