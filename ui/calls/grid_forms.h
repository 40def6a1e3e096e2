// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/part_form.h"

class QLabel;

namespace oslonac::ui {

/// A section of the criteria, with the points that its criteria give together.
class SectionForm final : public SimpleForm<CriteriaSection> {
    Q_OBJECT

public:
    explicit SectionForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::Section; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override { return m_code->edit(); }
    using QWidget::show;

private:
    LineField* m_code;
    ChoiceField* m_lot = nullptr;
    QLabel* m_points = nullptr;
};

/// One criterion: its scale, how often it counts, and the lowest mark that does not reject.
class CriterionForm final : public SimpleForm<Criterion> {
    Q_OBJECT

public:
    explicit CriterionForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::Criterion; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override { return m_code->edit(); }
    using QWidget::show;

private:
    LineField* m_code;
    QLabel* m_points = nullptr;
};

/// The points an application needs in all.
class TotalForm final : public PartForm {
    Q_OBJECT

public:
    explicit TotalForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::Total; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override;
    using QWidget::show;

private:
    RecordForm<Call> m_form;
    PointsField* m_minimum;
};

/// One of the rules that decide between equal totals.
class TieRuleForm final : public PartForm {
    Q_OBJECT

public:
    explicit TieRuleForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::TieRule; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override;
    using QWidget::show;

private:
    [[nodiscard]] std::optional<QString> writeKind(TieRuleKind kind);

    const Desk& m_desk;
    RecordForm<TieRule> m_form;
    ChoiceField* m_kind;
    ChoiceField* m_section;
    ChoiceField* m_criterion;
};

/// A member of the commission.
class AssessorForm final : public SimpleForm<Assessor> {
    Q_OBJECT

public:
    explicit AssessorForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::Assessor; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override { return m_name->edit(); }
    using QWidget::show;

private:
    LineField* m_name;
};

} // namespace oslonac::ui
