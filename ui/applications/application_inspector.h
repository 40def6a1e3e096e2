// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"
#include "ui/forms/inspector_panel.h"
#include "ui/forms/step_form.h"

#include <memory>

namespace oslonac::ui {

class ApplicantSearch;
class ApplicationForm;
class Button;
class DocumentChecklist;
class FindingList;
class NewApplication;
class NoteList;
class PartnersEditor;
class PillLabel;
struct Desk;

/// One application beside the list: its fields, documents, partners, what the rules say of it line by line,
/// what was found and approved, and the steps that end it or lead to its history.
class ApplicationInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit ApplicationInspector(const Desk& desk, QWidget* parent = nullptr);
    ~ApplicationInspector() override;

    void show(const CallState& state, const Application& application);
    void showNothing();
    /// Instead of the application that is shown, which comes back when the entry is closed.
    void enterNew(const CallDefinition& definition, std::optional<Id<Lot>> lot);
    using QWidget::show;

    [[nodiscard]] ApplicationForm& form() { return *m_form; }
    [[nodiscard]] DocumentChecklist& checklist() { return *m_checklist; }
    [[nodiscard]] PartnersEditor& partners() { return *m_partners; }
    [[nodiscard]] FindingList& findings() { return *m_findings; }
    [[nodiscard]] NewApplication& newApplication() { return *m_new; }
    [[nodiscard]] StepForm& withdrawal() { return *m_withdrawal; }
    [[nodiscard]] NoteList& eligibility() { return *m_eligibility; }

Q_SIGNALS:
    void entered(qint64 application);
    /// What was shown before must be shown again.
    void entryClosed();
    void deletionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildSections();
    void buildEnd();
    void showEntry();
    void hideApplication();
    [[nodiscard]] bool isEntering() const;
    void showHead(const CallState& state, const Application& application);
    void showEnd(const Application& application);
    std::optional<QString> withdraw();
    void retranslate();

    const Desk& m_desk;
    Id<Application> m_application;
    std::unique_ptr<ApplicantSearch> m_search;
    std::unique_ptr<ApplicationForm> m_form;
    std::vector<InspectorSection*> m_sections;
    NewApplication* m_new;
    PillLabel* m_status;
    InspectorSection* m_documentSection;
    DocumentChecklist* m_checklist;
    InspectorSection* m_partnerSection;
    PartnersEditor* m_partners;
    InspectorSection* m_ruleSection;
    NoteList* m_eligibility;
    InspectorSection* m_findingSection;
    FindingList* m_findings;
    InspectorSection* m_endSection;
    NoteList* m_withdrawn;
    StepForm* m_withdrawal;
    DateField* m_withdrawnOn;
    TextField* m_reason;
    Button* m_withdraw;
    Button* m_history;
    Button* m_delete;
};

} // namespace oslonac::ui
