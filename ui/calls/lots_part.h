// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/definition_outline.h"

class QMenu;

namespace oslonac::ui {

class Button;

/// Lots with their planned instalments, who may apply, and the documents an application needs.
class LotsPart final : public CallPart {
    Q_OBJECT

public:
    explicit LotsPart(const Desk& desk, QWidget* parent = nullptr);

    QString key() const override;
    Phrase title() const override;
    std::optional<int> count(const CallState& state) const override;
    void show(const State& state) override;
    std::vector<QWidget*> regions() override;
    void reveal(qint64 part) override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    using CallPart::show;

    void add(PartKind kind);
    void addRule(EligibilityRuleKind kind);
    [[nodiscard]] DefinitionOutline& outline() { return *m_outline; }

private:
    void showTexts();
    void fillRuleMenu();
    void addLikeCurrent();
    [[nodiscard]] QString footerText() const;

    const Desk& m_desk;
    State m_state;
    DefinitionOutline* m_outline;
    Button* m_addLot;
    Button* m_addInstalment;
    Button* m_addRule;
    Button* m_addDocument;
    Button* m_firstLot;
    QMenu* m_rules;
};

} // namespace oslonac::ui
