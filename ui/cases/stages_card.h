// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/part_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

using CaseStageRow = PartRow<CaseStage>;

/// The stages of a case with their days. The terms of the agreement gave the first; others can follow.
class StagesCard final : public ListCard {
    Q_OBJECT

public:
    explicit StagesCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] DateField& startsOn() { return *m_starts; }
    [[nodiscard]] DateField& endsOn() { return *m_ends; }
    [[nodiscard]] const RecordListModel<CaseStageRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();

    Id<Case> m_case;
    RecordListModel<CaseStageRow>& m_model;
    StepForm* m_form;
    LineField* m_title;
    DateField* m_starts;
    DateField* m_ends;
};

} // namespace oslonac::ui
