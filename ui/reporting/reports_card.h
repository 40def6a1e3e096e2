// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"
#include "ui/reporting/report_rows.h"

namespace oslonac::ui {

class ReportStepsPanel;

/// The reports that the party of a case owes or has sent, with the steps of the chosen ones below. What the
/// plan of the call did not ask for can be added.
class ReportsCard final : public ListCard {
    Q_OBJECT

public:
    explicit ReportsCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    [[nodiscard]] ReportStepsPanel& steps() { return *m_steps; }
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] ChoiceField& kind() { return *m_kind; }
    [[nodiscard]] DateField& startsOn() { return *m_starts; }
    [[nodiscard]] DateField& endsOn() { return *m_ends; }
    [[nodiscard]] DateField& dueOn() { return *m_due; }
    [[nodiscard]] const RecordListModel<ReportRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    void showChosen();
    [[nodiscard]] std::optional<QString> add();

    Id<Agreement> m_agreement;
    RecordListModel<ReportRow>& m_model;
    ReportStepsPanel* m_steps;
    StepForm* m_form;
    ChoiceField* m_kind;
    LineField* m_title;
    DateField* m_starts;
    DateField* m_ends;
    DateField* m_due;
};

} // namespace oslonac::ui
