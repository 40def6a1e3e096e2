// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_builder.h"

#include <QFrame>

#include <memory>

namespace oslonac::ui {

class Button;
class StepEntries;

/// A step that takes a few answers (decide, withdraw, declare), asked in place instead of in a dialog:
/// fields, the button that does the step, and a way out. Nothing is written before the button; Enter in a
/// line is the button when every field is filled in well, Esc is the way out. A refusal is said below the
/// fields, and what was typed stays.
class StepForm final : public QFrame {
    Q_OBJECT

public:
    /// Does the step; gives the reason when it cannot be done.
    using Step = std::function<std::optional<QString>()>;

    StepForm(const Phrase& title, const Phrase& step, QWidget* parent = nullptr);

    /// Their commits only keep what was typed: give them `keep()` or check the value.
    [[nodiscard]] FormBuilder& form() { return *m_form; }
    [[nodiscard]] static LineField::Commit keep();
    void setStep(Step step);
    /// What the button says from now on.
    void setStepText(const Phrase& step);
    /// What will happen, above the fields; empty to leave it out.
    void setLead(const QString& text);
    /// Another way on, as a quiet button below.
    void addAside(const Phrase& text, std::function<void()> take);
    /// What stands above the form may say its title already.
    void setTitleVisible(bool visible);
    /// A step that cannot be done now keeps its fields but not its button.
    void setReady(bool ready);
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// Something was typed into it and the step was not taken yet.
    [[nodiscard]] bool isBegun() const;

    /// Shows the form with the focus in its first field.
    void open();
    void close();
    /// Closes for another record; what was typed is told.
    void giveUp();
    void take();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] Field* refusedField() const;
    void say(const QString& refusal);

    StepEntries* m_entries;
    bool m_isTaking = false;
    Phrase m_titlePhrase;
    Phrase m_stepPhrase;
    QLabel* m_title;
    QLabel* m_lead;
    QWidget* m_body;
    std::unique_ptr<FormBuilder> m_form;
    QLabel* m_refusal;
    Button* m_take;
    Button* m_leave;
    std::vector<std::pair<Button*, Phrase>> m_asides;
    Step m_step;
};

} // namespace oslonac::ui
