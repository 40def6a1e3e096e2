// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"

#include <QWidget>

#include <vector>

namespace oslonac::ui {

class CallState;
class NoteList;
class StepForm;
class TextField;
struct Desk;
struct Note;

/// Findings on an application below each other: what, why, whose rule, and whether somebody approved it. An
/// open one is approved in place, with a reason; an approval can be taken back.
class FindingList final : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(const Desk& desk, QWidget* parent = nullptr);

    /// `state` tells whether the call waits for an answer to them: once its list is decided it does not.
    void show(const std::vector<Finding>& findings, const CallState& state);
    using QWidget::show;
    /// Those that wait for an answer.
    [[nodiscard]] int openCount() const;
    /// Opens the form that takes the reason.
    void approve(const Finding& finding);
    [[nodiscard]] StepForm& form() { return *m_form; }

private:
    [[nodiscard]] Note noteOf(const Finding& finding);

    const Desk& m_desk;
    std::vector<Finding> m_findings;
    bool m_isSettled = false;
    bool m_canApprove = false;
    NoteList* m_notes;
    StepForm* m_form;
    TextField* m_reason;
};

} // namespace oslonac::ui
