// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/task_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"
#include "ui/lists/row_checks.h"

namespace oslonac::ui {

/// The tasks and milestones of a case: a check says that one is done today, and taking it away opens it
/// again. New ones are asked for in the card.
class TasksCard final : public ListCard {
    Q_OBJECT

public:
    explicit TasksCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] DateField& due() { return *m_due; }
    [[nodiscard]] RowChecks& checks() { return m_checks; }
    [[nodiscard]] const RecordListModel<TaskRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();
    /// As the file has them.
    void checkDone();
    void onChecksChanged();

    Id<Case> m_case;
    bool m_showing = false;
    RecordListModel<TaskRow>& m_model;
    RowChecks m_checks;
    StepForm* m_form;
    ChoiceField* m_kind;
    LineField* m_title;
    DateField* m_starts;
    DateField* m_due;
    LineField* m_responsible;
};

} // namespace oslonac::ui
