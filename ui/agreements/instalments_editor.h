// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_section.h"
#include "ui/forms/value_field.h"

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace oslonac::ui {

class Button;
class NoteList;

/// The instalments of an agreement: kind, share, amount and condition of each, with their sum held against
/// the amount in words. A share sets its amount and an amount its share; what is left over is said, not moved
/// about.
class InstalmentsEditor final : public AgreementSection {
    Q_OBJECT

public:
    InstalmentsEditor(const Desk& desk, QWidget* parent);

    void retranslate() override;
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] LineField& title(int row) { return *m_rows.at(size_t(row)).title; }
    [[nodiscard]] NumberField& share(int row) { return *m_rows.at(size_t(row)).share; }
    [[nodiscard]] AmountField& amount(int row) { return *m_rows.at(size_t(row)).amount; }
    [[nodiscard]] LineField& condition(int row) { return *m_rows.at(size_t(row)).condition; }
    void add();
    void remove(int row);
    /// All amounts anew by the shares.
    void divide();
    /// The sentence about the sum.
    [[nodiscard]] QString balanceText() const;

protected:
    void fill() override;

private:
    struct Row {
        QWidget* widget;
        QLabel* ordinal;
        LineField* title;
        NumberField* share;
        AmountField* amount;
        LineField* condition;
        QToolButton* remove;
    };

    Row makeRow(int place);
    void showRow(Row& row, int place);
    void nameRow(const Row& row, int place) const;
    [[nodiscard]] std::vector<AgreementInstalment> instalments() const;
    [[nodiscard]] std::optional<QString> store(std::vector<AgreementInstalment> instalments) const;
    [[nodiscard]] std::optional<QString> change(int place,
                                                const std::function<void(AgreementInstalment&)>& edit) const;

    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    NoteList* m_balance;
    Button* m_add;
};

} // namespace oslonac::ui
