// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/part_form.h"

class QLabel;

namespace oslonac::ui {

class Button;

/// An eligibility rule: what it asks, of which lot, and where the call says so. Its values are ticked, or,
/// for an exclusion list, found by any spelling of the name and pasted from a table.
class RuleForm final : public PartForm {
    Q_OBJECT

public:
    explicit RuleForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::Rule; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override;
    using QWidget::show;

    [[nodiscard]] LookupField& excluding() { return *m_exclude; }
    /// Takes the names on the clipboard, one a line; those nobody knows are told.
    void pasteExcluded();

private:
    struct Tick {
        EligibilityRuleKind kind;
        QString value;
        CheckField* box;
    };

    void addTicks();
    void addTick(EligibilityRuleKind kind, const QString& value, const Phrase& words);
    void addExclusion();
    std::optional<QString> tick(const QString& value, bool on);
    std::optional<QString> exclude(qint64 municipality);
    void showValues(const DefinedRule& rule, Lock lock);

    const Desk& m_desk;
    RecordForm<EligibilityRule> m_form;
    QLabel* m_kind;
    ChoiceField* m_lot;
    LineField* m_source;
    std::vector<Tick> m_ticks;
    LookupField* m_exclude = nullptr;
    Button* m_paste = nullptr;
    QLabel* m_explanation;
    DefinedRule m_rule;
};

/// A municipality on an exclusion list, with the note why it is there.
class RuleValueForm final : public SimpleForm<EligibilityValue> {
    Q_OBJECT

public:
    explicit RuleValueForm(const Desk& desk, QWidget* parent = nullptr);

    PartKind kind() const override { return PartKind::RuleValue; }
    void show(const DefinitionState& state, qint64 id) override;
    QWidget& firstField() override { return m_note->edit(); }
    using QWidget::show;

private:
    QLabel* m_name;
    TextField* m_note;
};

/// The choices of lots for parts that may serve one lot or all.
[[nodiscard]] std::vector<ChoiceField::Choice> servedLotChoices(const CallDefinition& definition);

} // namespace oslonac::ui
