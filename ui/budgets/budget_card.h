// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budgets/budget_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

/// The budget of a case, line by line: planned, amended, spent and left, changed in its cells.
class BudgetCard final : public ListCard {
    Q_OBJECT

public:
    explicit BudgetCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& heading() { return *m_heading; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] AmountField& planned() { return *m_planned; }
    [[nodiscard]] const RecordListModel<BudgetRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();

    Id<Case> m_case;
    Currency m_currency = Currency::Eur;
    std::optional<BudgetSums> m_sums;
    RecordListModel<BudgetRow>& m_model;
    StepForm* m_form;
    LineField* m_heading;
    LineField* m_title;
    AmountField* m_planned;
};

} // namespace oslonac::ui
