// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_operations.h"
#include "ui/calls/outline_part.h"

namespace oslonac::ui {

class Button;
class PageBar;

/// What the call asks of every case: the reports that parties owe, the tasks of officers, and checklists.
/// When cases are open already, the bar says how many lack something of it and gives it to them in one step.
class PlanPart final : public OutlinePart {
    Q_OBJECT

public:
    explicit PlanPart(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] static CallPartEntry entry();
    void show(const State& state) override;
    using CallPart::show;

    void addToCases();
    [[nodiscard]] PageBar& bar() { return *m_bar; }

private:
    void showTexts();
    void showMissing();
    void addLikeCurrent() override;

    PageBar* m_bar;
    Button* m_addReport;
    Button* m_addTask;
    Button* m_addItem;
    Button* m_firstReport;
    Button* m_firstTask;
    Button* m_firstItem;
    MissingWork m_missing;
};

} // namespace oslonac::ui
