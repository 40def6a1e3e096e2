// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/forms/step_form.h"

namespace oslonac::ui {

struct Desk;

/// Asks how a case ends: as agreed, or early with the reason, and on which day.
class CaseEndForm final : public QWidget {
    Q_OBJECT

public:
    explicit CaseEndForm(const Desk& desk, QWidget* parent = nullptr);

    /// Another case closes the form; what was typed is told. What is not finished in it is said above the
    /// fields.
    void show(const CaseFile& of);
    using QWidget::show;
    void open();
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] ChoiceField& how() { return *m_how; }
    [[nodiscard]] DateField& day() { return *m_day; }
    [[nodiscard]] LineField& reason() { return *m_reason; }

private:
    [[nodiscard]] std::optional<QString> close();

    const Desk& m_desk;
    Id<Case> m_case;
    StepForm* m_form;
    ChoiceField* m_how;
    DateField* m_day;
    LineField* m_reason;
};

} // namespace oslonac::ui
