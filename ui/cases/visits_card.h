// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/part_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

/// A visit with what is open in it.
struct VisitRow : PartRow<CaseVisit> {
    int unanswered = 0;
    int recommendations = 0; ///< that nobody carried out yet
};

/// Visits to the party of a case: planned, then entered with what was found. The chosen one is told, for its
/// checklist.
class VisitsCard final : public ListCard {
    Q_OBJECT

public:
    explicit VisitsCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    /// Of the chosen one: when it was made and what was found.
    void openRecord();
    [[nodiscard]] std::optional<Id<CaseVisit>> chosen() const;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] StepForm& record() { return *m_record; }
    [[nodiscard]] DateField& plannedOn() { return *m_planned; }
    [[nodiscard]] DateField& madeOn() { return *m_made; }
    [[nodiscard]] TextField& findings() { return *m_findings; }
    [[nodiscard]] const RecordListModel<VisitRow>& model() const { return m_model; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void remove(qint64 id) override;

private:
    void build();
    void showButtons();
    [[nodiscard]] std::optional<QString> add();
    [[nodiscard]] std::optional<QString> enter();

    Id<Case> m_case;
    RecordListModel<VisitRow>& m_model;
    Button* m_enter;
    StepForm* m_form;
    ChoiceField* m_kind;
    DateField* m_planned;
    LineField* m_visitor;
    StepForm* m_record;
    DateField* m_made;
    LineField* m_place;
    LineField* m_who;
    TextField* m_findings;
};

} // namespace oslonac::ui
