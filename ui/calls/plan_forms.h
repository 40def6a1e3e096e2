// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/part_form.h"

class QLabel;

namespace oslonac::ui {

/// A rule by which parties owe reports, with what it comes to in words.
class ReportRuleForm final : public SimpleForm<ReportRule> {
    Q_OBJECT

public:
    explicit ReportRuleForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::ReportRule; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override;
    using QWidget::show;

private:
    ChoiceField* m_kind;
    QLabel* m_meaning;
};

/// A task or milestone that every case gets.
class PlannedTaskForm final : public SimpleForm<PlannedTask> {
    Q_OBJECT

public:
    explicit PlannedTaskForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::PlannedTask; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override { return m_title->edit(); }
    using QWidget::show;

private:
    LineField* m_title;
    ValueField<int>* m_length = nullptr;
    QLabel* m_meaning;
};

/// A question of the checklists, or a document that every case must have.
class ChecklistItemForm final : public SimpleForm<ChecklistItem> {
    Q_OBJECT

public:
    explicit ChecklistItemForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::ChecklistItem; }
    QWidget& firstField() override { return m_title->edit(); }

private:
    LineField* m_title;
};

} // namespace oslonac::ui
