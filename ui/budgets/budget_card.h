// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budgets/budget_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/record_list_model.h"
#include "ui/widgets/card.h"

namespace oslonac::ui {

class ListView;
struct Desk;

/// The budget of a case, line by line: planned, amended, spent and left, changed in its cells.
class BudgetCard final : public Card {
    Q_OBJECT

public:
    explicit BudgetCard(const Desk& desk, QWidget* parent = nullptr);
    ~BudgetCard() override;

    void show(const CaseFile& of);
    using Card::show;
    void retranslate();
    void openNew();
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& heading() { return *m_heading; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] AmountField& planned() { return *m_planned; }
    [[nodiscard]] const RecordListModel<BudgetRow>& model() const { return m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();
    void fitHeight();

    const Desk& m_desk;
    Id<Case> m_case;
    Currency m_currency = Currency::Eur;
    std::optional<BudgetSums> m_sums;
    bool m_isOpen = true;
    RecordListModel<BudgetRow> m_model;
    ListView* m_list;
    Button* m_add;
    StepForm* m_form;
    LineField* m_heading;
    LineField* m_title;
    AmountField* m_planned;
};

} // namespace oslonac::ui
