// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/payment_operations.h"
#include "ui/forms/step_form.h"
#include "ui/payments/payment_rows.h"

#include <QPointer>

namespace oslonac::ui {

class Button;
struct Desk;

/// The next steps of one payment or of several that stand alike, and the small forms that ask for day and
/// person. A step over several payments is one step of undo. Less than requested is authorised, and a request
/// returned, for one payment at a time, because each has a reason of its own.
class PaymentSteps final : public QWidget {
    Q_OBJECT

public:
    explicit PaymentSteps(const Desk& desk, QWidget* parent = nullptr);

    /// Other rows than before close the form that is open; what was typed into it is told.
    void show(std::vector<PaymentRow> rows);
    using QWidget::show;
    void retranslate();
    /// Where the focus goes once a form is closed, such as the list whose payment it was about.
    void setHome(QWidget& home) { m_home = &home; }
    /// Opens the form of the step; nothing when none of the rows waits for it.
    void open(PaymentAction action);
    void openReturn();
    [[nodiscard]] StepForm& form(PaymentAction action) { return *m_forms.at(size_t(action)).form; }
    [[nodiscard]] StepForm& returnForm() { return *m_return.form; }
    [[nodiscard]] Button& button(PaymentAction action) { return *m_buttons.at(size_t(action)); }
    [[nodiscard]] Button& returnButton() { return *m_returnButton; }
    [[nodiscard]] const std::vector<PaymentRow>& rows() const { return m_rows; }

    /// The fields of a form; those it does not ask for are absent.
    struct Form {
        StepForm* form = nullptr;
        DateField* day = nullptr;
        LineField* number = nullptr;
        LineField* person = nullptr;
        AmountField* amount = nullptr;
        LineField* reason = nullptr;
    };
    [[nodiscard]] const Form& fields(PaymentAction action) const { return m_forms.at(size_t(action)); }
    [[nodiscard]] const Form& returnFields() const { return m_return; }

private:
    using Day = DateField;

    Form makeForm(const char* title, const char* step);
    void addDay(Form& form, const char* label);
    void addPerson(Form& form, const char* label);
    void addAmount(Form& form, const char* label);
    void addReason(Form& form);
    void build();
    [[nodiscard]] std::vector<PaymentRow> waitingFor(PaymentAction action) const;
    void propose(PaymentAction action, const std::vector<PaymentRow>& rows);
    [[nodiscard]] std::optional<QString> take(PaymentAction action);
    [[nodiscard]] std::optional<QString> takeReturn();
    [[nodiscard]] QString leadOf(const std::vector<PaymentRow>& rows) const;
    void showButtons();
    void leaveForm();
    void closeForms();

    const Desk& m_desk;
    std::vector<PaymentRow> m_rows;
    std::vector<Button*> m_buttons; ///< by PaymentAction
    std::vector<Form> m_forms;      ///< by PaymentAction
    Form m_return;
    Button* m_returnButton;
    QPointer<QWidget> m_home;
};

} // namespace oslonac::ui
