// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/instalment_rows.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"
#include "ui/payments/payment_rows.h"

namespace oslonac::ui {

class Button;
class NoteList;
class PaymentSteps;

/// The instalments of a case with their payments, changed in their cells; below them how their sum stands
/// against the agreement, and the next step of the chosen one.
class InstalmentsCard final : public ListCard {
    Q_OBJECT

public:
    explicit InstalmentsCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    /// The step that the case waits for first, for its head: which instalment and what. Nothing when no money
    /// waits.
    [[nodiscard]] std::optional<PaymentRow> nextPayment() const;
    /// Chooses the instalment and opens the form of its step.
    void openNext();
    /// A new instalment holds what no other one does.
    void openNew() override;
    [[nodiscard]] PaymentSteps& steps() { return *m_steps; }
    /// The sentence about the sum.
    [[nodiscard]] QString balanceText() const { return m_balance; }

protected:
    void remove(qint64 id) override;

private:
    [[nodiscard]] QStringList reportTitles() const;
    void build();
    void showSteps();
    void showBalance();
    [[nodiscard]] std::vector<Instalment> plan() const;
    /// The payment of an instalment that a step is taken on.
    [[nodiscard]] std::optional<PaymentRow> paymentOf(Id<Instalment> instalment) const;

    Id<Case> m_case;
    Id<Agreement> m_agreement;
    std::optional<Money> m_agreed;
    std::vector<PaymentRow> m_payments;
    RecordListModel<InstalmentRow>& m_model;
    NoteList* m_sum;
    PaymentSteps* m_steps;
    QString m_balance;
};

} // namespace oslonac::ui
