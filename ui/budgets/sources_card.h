// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets/funding.h"
#include "core/cases/case_file.h"
#include "ui/cases/part_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

/// A source of funding with the whole of which it is a share: the budget, or while there is none, all
/// sources.
struct SourceRow : PartRow<BudgetSource> {
    Money whole{0, Currency::Eur};
};

/// Who gives the money of a case. While nothing is entered, the budget can be shared by the rule of the lot.
class SourcesCard final : public ListCard {
    Q_OBJECT

public:
    explicit SourcesCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    /// The share of the programme and that of the party, of the whole budget.
    void shareByRule();
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] ChoiceField& kind() { return *m_kind; }
    [[nodiscard]] AmountField& amount() { return *m_amount; }
    [[nodiscard]] Button& shareButton() { return *m_share; }
    [[nodiscard]] const RecordListModel<SourceRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    void showButtons();
    [[nodiscard]] std::optional<QString> add();

    Id<Case> m_case;
    Currency m_currency = Currency::Eur;
    std::optional<FundingShares> m_shares; ///< that the rule gives, while there are no sources
    RecordListModel<SourceRow>& m_model;
    Button* m_share;
    StepForm* m_form;
    ChoiceField* m_kind;
    LineField* m_title;
    AmountField* m_amount;
};

} // namespace oslonac::ui
