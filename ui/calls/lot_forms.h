// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/part_form.h"

class QLabel;

namespace oslonac::ui {

/// Places, money and duration of a lot, and the template of its agreements.
class LotForm final : public SimpleForm<Lot> {
    Q_OBJECT

public:
    explicit LotForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::Lot; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override { return m_code->edit(); }
    using QWidget::show;

private:
    void addMoney();
    void addShares();

    LineField* m_code;
    AmountField* m_envelope = nullptr;
    AmountField* m_fixed = nullptr;
    AmountField* m_floor = nullptr;
    AmountField* m_ceiling = nullptr;
    NumberField* m_trancheSpent = nullptr; ///< of the instalment before, before the next is paid
    NumberField* m_prefinancing = nullptr;
    ChoiceField* m_template = nullptr;
    QLabel* m_shares = nullptr;
};

/// One of the payments in which an award of the lot is made.
class InstalmentForm final : public SimpleForm<PlannedInstalment> {
    Q_OBJECT

public:
    explicit InstalmentForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::Instalment; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override { return m_title->edit(); }
    using QWidget::show;

private:
    LineField* m_title;
    QLabel* m_sum;
};

/// A line of the checklist.
class DocumentForm final : public SimpleForm<RequiredDocument> {
    Q_OBJECT

public:
    explicit DocumentForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::Document; }
    QWidget& firstField() override;

private:
    TextField* m_title;
};

} // namespace oslonac::ui
