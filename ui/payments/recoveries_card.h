// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"
#include "ui/payments/recovery_rows.h"

namespace oslonac::ui {

/// What was paid and is asked back of the party of a case; out of sight while there is nothing of it, because
/// it is rare.
class RecoveriesCard final : public ListCard {
    Q_OBJECT

public:
    explicit RecoveriesCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    /// Of the chosen row.
    void openReceipt();
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] StepForm& receiptForm() { return *m_receipt; }
    [[nodiscard]] AmountField& amount() { return *m_amount; }
    [[nodiscard]] LineField& reason() { return *m_reason; }
    [[nodiscard]] const RecordListModel<RecoveryRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    void showButtons();
    [[nodiscard]] std::optional<QString> add();
    [[nodiscard]] std::optional<QString> receive();
    [[nodiscard]] std::optional<RecoveryRow> awaited() const;

    Id<Agreement> m_agreement;
    Currency m_currency = Currency::Eur;
    RecordListModel<RecoveryRow>& m_model;
    Button* m_receive;
    StepForm* m_form;
    DateField* m_day;
    AmountField* m_amount;
    LineField* m_reason;
    DateField* m_due;
    StepForm* m_receipt;
    DateField* m_received;
};

} // namespace oslonac::ui
