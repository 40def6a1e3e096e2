// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/outline_part.h"

class QMenu;

namespace oslonac::ui {

class Button;
class PageBar;

/// The criteria grid with its sums, the rules for equal totals, and the commission. Once marks are given,
/// only words may be corrected; the bar says so, and the way out.
class CriteriaPart final : public OutlinePart {
    Q_OBJECT

public:
    explicit CriteriaPart(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] static CallPartEntry entry();
    void show(const State& state) override;
    using CallPart::show;

    [[nodiscard]] QMenu& gridMenu() { return *m_grids; }

Q_SIGNALS:
    /// The way out of criteria that stay: a call like this one.
    void newCallRequested();

private:
    void showTexts();
    void showButtons(Lock lock);
    void fillGridMenu(Lock lock);
    void addLikeCurrent() override;
    [[nodiscard]] QString footerText() const;

    PageBar* m_bar;
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
