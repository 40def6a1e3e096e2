// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budgets/budget_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

/// The expenditures of a case, entered line by line and checked one by one: accepted, cut with a reason, or
/// parked until a proof comes.
class ExpendituresCard final : public ListCard {
    Q_OBJECT

public:
    explicit ExpendituresCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    void openCheck();
    void acceptSelected();
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] StepForm& checkForm() { return *m_check; }
    [[nodiscard]] ChoiceField& line() { return *m_line; }
    [[nodiscard]] LineField& document() { return *m_document; }
    [[nodiscard]] AmountField& paid() { return *m_paid; }
    [[nodiscard]] LineField& rate() { return *m_rate; }
    [[nodiscard]] LineField& rateSource() { return *m_rateSource; }
    [[nodiscard]] ChoiceField& outcome() { return *m_outcome; }
    [[nodiscard]] AmountField& accepted() { return *m_accepted; }
    [[nodiscard]] LineField& reason() { return *m_reason; }
    [[nodiscard]] Button& acceptButton() { return *m_accept; }
    [[nodiscard]] const RecordListModel<ExpenditureRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    void buildEntry();
    void buildCheck();
    void showButtons();
    void showRate();
    void closeForms();
    [[nodiscard]] std::optional<QString> add();
    [[nodiscard]] std::optional<QString> check();
    [[nodiscard]] std::vector<ExpenditureRow> selected() const;

    Id<Case> m_case;
    Currency m_currency = Currency::Eur;
    bool m_hasLines = false;
    RecordListModel<ExpenditureRow>& m_model;
    Button* m_accept;
    Button* m_other;
    StepForm* m_form;
    ChoiceField* m_line;
    DateField* m_day;
    LineField* m_document;
    LineField* m_payee;
    AmountField* m_paid;
    LineField* m_rate;
    LineField* m_rateSource;
    StepForm* m_check;
    ChoiceField* m_outcome;
    AmountField* m_accepted;
    LineField* m_reason;
};

} // namespace oslonac::ui
