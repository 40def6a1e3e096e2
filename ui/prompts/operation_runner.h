// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace oslonac::ui {

class Prompts;

/// The one place where the window catches faults of what it does at once (long work: tasks/task_runner.h). A
/// fault is shown as what happened, what was kept and what to do; then the window goes on.
class OperationRunner final {
public:
    explicit OperationRunner(Prompts& prompts) : m_prompts(prompts) {}

    /// For whoever looks what else a fault tells; called before it is shown.
    void setOnFault(std::function<void()> look) { m_onFault = std::move(look); }
    /// True when the work was done; false when a fault was shown or the officer gave up.
    bool run(const std::function<void()>& work) const;
    /// For fields, which say themselves what was refused: nothing when the work was done, else the reason.
    [[nodiscard]] std::optional<QString> attempt(const std::function<void()>& work) const;

private:
    Prompts& m_prompts;
    std::function<void()> m_onFault = [] {};
};

} // namespace oslonac::ui
