// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budgets/budget_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/record_list_model.h"
#include "ui/widgets/card.h"

namespace oslonac::ui {

class ListView;
struct Desk;

/// The expenditures of a case, entered line by line and checked one by one: accepted, cut with a reason, or
/// parked until a proof comes.
class ExpendituresCard final : public Card {
    Q_OBJECT

public:
    explicit ExpendituresCard(const Desk& desk, QWidget* parent = nullptr);
    ~ExpendituresCard() override;

    void show(const CaseFile& of);
    using Card::show;
    void retranslate();
    void openNew();
    void openCheck();
    void acceptSelected();
    [[nodiscard]] ListView& list() { return *m_list; }
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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

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
    void fitHeight();

    const Desk& m_desk;
    Id<Case> m_case;
    Currency m_currency = Currency::Eur;
    bool m_isOpen = true;
    bool m_hasLines = false;
    RecordListModel<ExpenditureRow> m_model;
    ListView* m_list;
    Button* m_add;
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
