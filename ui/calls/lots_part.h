// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/outline_part.h"

class QMenu;

namespace oslonac::ui {

class Button;

/// Lots with their planned instalments, who may apply, and the documents an application needs.
class LotsPart final : public OutlinePart {
    Q_OBJECT

public:
    explicit LotsPart(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] static CallPartEntry entry();
    void show(const State& state) override;
    using CallPart::show;

    void addRule(EligibilityRuleKind kind);

private:
    void showTexts();
    void fillRuleMenu();
    void addLikeCurrent() override;
    [[nodiscard]] QString footerText() const;

    Button* m_addLot;
    Button* m_addInstalment;
    Button* m_addRule;
    Button* m_addDocument;
    Button* m_firstLot;
    QMenu* m_rules;
};

} // namespace oslonac::ui
