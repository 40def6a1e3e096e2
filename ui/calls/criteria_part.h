// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/definition_outline.h"

class QMenu;

namespace oslonac::ui {

class Button;
class PageBar;

/// The criteria grid with its sums, the rules for equal totals, and the commission. Once marks are given,
/// only words may be corrected; the bar says so, and the way out.
class CriteriaPart final : public CallPart {
    Q_OBJECT

public:
    explicit CriteriaPart(const Desk& desk, QWidget* parent = nullptr);

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
    [[nodiscard]] DefinitionOutline& outline() { return *m_outline; }
    [[nodiscard]] QMenu& gridMenu() { return *m_grids; }

Q_SIGNALS:
    /// The way out of criteria that stay: a call like this one.
    void newCallRequested();

private:
    void showTexts();
    void showButtons(Lock lock);
    void fillGridMenu(Lock lock);
    void addLikeCurrent();
    [[nodiscard]] QString footerText() const;

    const Desk& m_desk;
    State m_state;
    PageBar* m_bar;
    DefinitionOutline* m_outline;
    Button* m_addSection;
    Button* m_addCriterion;
    Button* m_addTieRule;
    Button* m_addAssessor;
    Button* m_grid;
    Button* m_firstSection;
    Button* m_firstGrid;
    QMenu* m_grids;
};

} // namespace oslonac::ui
