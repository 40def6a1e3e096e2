// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "ui/forms/step_form.h"

namespace oslonac::ui {

struct Desk;

/// Asks what a letter to the parties of one or more cases says and writes it, one letter for each case.
class LetterForm final : public QWidget {
    Q_OBJECT

public:
    explicit LetterForm(const Desk& desk, QWidget* parent = nullptr);

    /// For these cases, with this template proposed.
    void open(std::vector<Id<Case>> cases, const QString& templateCode);
    /// For other records; what was typed is told.
    void giveUp();
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] ChoiceField& kind() { return *m_template; }
    [[nodiscard]] LineField& number() { return *m_number; }
    [[nodiscard]] TextField& text() { return *m_text; }

Q_SIGNALS:
    void closed();

private:
    void fillTemplates();
    void reopen(const std::vector<Id<Case>>& cases);
    [[nodiscard]] std::optional<QString> write();

    const Desk& m_desk;
    std::vector<Id<Case>> m_cases;
    StepForm* m_form;
    ChoiceField* m_template;
    LineField* m_number;
    DateField* m_day;
    ChoiceField* m_script;
    TextField* m_text;
};

} // namespace oslonac::ui
