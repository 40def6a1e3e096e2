// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_steps.h"

#include "core/values/amounts.h"
#include "core/values/folding.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr std::array everyAction{PaymentAction::Request, PaymentAction::Check, PaymentAction::Authorise,
                                 PaymentAction::Pay, PaymentAction::Confirm};

Phrase phrase(const char* source)
{
    return {"oslonac::ui::PaymentSteps", source};
}

std::vector<qint64> idsOf(const std::vector<PaymentRow>& rows)
{
    std::vector<qint64> ids;
    for (const PaymentRow& row : rows)
        ids.push_back(row.id);
    return ids;
}

std::vector<Id<Payment>> paymentsOf(const std::vector<PaymentRow>& rows)
{
    std::vector<Id<Payment>> ids;
    for (const PaymentRow& row : rows)
        ids.emplace_back(row.id);
    return ids;
}

} // namespace

PaymentSteps::PaymentSteps(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_returnButton(new Button(ButtonKind::Quiet, this))
{
    build();
    retranslate();
}

PaymentSteps::Form PaymentSteps::makeForm(const char* title, const char* step)
{
    Form form;
    form.form = new StepForm(phrase(title), phrase(step), this);
    return form;
}

void PaymentSteps::addDay(Form& form, const char* label)
{
    form.day = form.form->form().addDate(phrase(label), [](const auto&) { return std::optional<QString>(); });
}

void PaymentSteps::addPerson(Form& form, const char* label)
{
    form.person = form.form->form().addLine(phrase(label), StepForm::keep());
}

void PaymentSteps::addAmount(Form& form, const char* label)
{
    form.amount = form.form->form().addValue<Money>(phrase(label), amountValue(Currency::Eur),
                                                    [](const auto&) { return std::optional<QString>(); });
}

void PaymentSteps::addReason(Form& form)
{
    form.reason = form.form->form().addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Reason")),
                                            StepForm::keep());
}

void PaymentSteps::build()
{
    Form request = makeForm(QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Request for payment"),
                            QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Enter the request"));
    request.number = request.form->form().addLine(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Request no.")), StepForm::keep());
    addDay(request, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Requested on"));
    addAmount(request, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Amount"));
    Form check = makeForm(QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Check of the payment"),
                          QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Mark as checked"));
    addDay(check, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Checked on"));
    addPerson(check, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Checked by"));
    Form authorise = makeForm(QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Authorisation of the payment"),
                              QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Authorise"));
    addDay(authorise, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Authorised on"));
    addPerson(authorise, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Authorised by"));
    addAmount(authorise, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Amount"));
    addReason(authorise);
    Form pay = makeForm(QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Payment"),
                        QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Enter the payment"));
    addDay(pay, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Paid on"));
    Form confirm = makeForm(QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Confirmation of the party"),
                            QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Enter the confirmation"));
    addDay(confirm, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Confirmed on"));
    m_forms = {request, check, authorise, pay, confirm};
    m_return = makeForm(QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Return of the request"),
                        QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Return the request"));
    addDay(m_return, QT_TRANSLATE_NOOP("oslonac::ui::PaymentSteps", "Returned on"));
    addReason(m_return);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const PaymentAction action : everyAction) {
        auto* button = new Button(ButtonKind::Usual, this);
        button->setThemedIcon(iconOf(action));
        connect(button, &QPushButton::clicked, this, [this, action] { open(action); });
        m_buttons.push_back(button);
        column->addWidget(button, 0, Qt::AlignLeft);
        StepForm& form = this->form(action);
        form.setStep([this, action] { return take(action); });
        connect(&form, &StepForm::closed, this, &PaymentSteps::leaveForm);
        column->addWidget(&form);
    }
    m_returnButton->setThemedIcon(u"edit-undo"_s);
    connect(m_returnButton, &QPushButton::clicked, this, &PaymentSteps::openReturn);
    m_return.form->setStep([this] { return takeReturn(); });
    connect(m_return.form, &StepForm::closed, this, &PaymentSteps::leaveForm);
    column->addWidget(m_returnButton, 0, Qt::AlignLeft);
    column->addWidget(m_return.form);
}

std::vector<PaymentRow> PaymentSteps::waitingFor(PaymentAction action) const
{
    std::vector<PaymentRow> waiting;
    std::ranges::copy_if(m_rows, std::back_inserter(waiting),
                         [action](const PaymentRow& row) { return row.nextAction() == action; });
    return waiting;
}

/// What was typed into one that is open is told.
void PaymentSteps::closeForms()
{
    for (const Form& form : m_forms) {
        if (form.form->isOpen())
            form.form->giveUp();
    }
    if (m_return.form->isOpen())
        m_return.form->giveUp();
}

void PaymentSteps::show(std::vector<PaymentRow> rows)
{
    const bool isOther = idsOf(rows) != idsOf(m_rows);
    m_rows = std::move(rows);
    if (isOther)
        closeForms();
    showButtons();
}

void PaymentSteps::leaveForm()
{
    showButtons();
    if (m_home && m_home->isVisible())
        m_home->setFocus(Qt::OtherFocusReason);
}

void PaymentSteps::showButtons()
{
    const auto isAnyOpen =
        std::ranges::any_of(m_forms, [](const Form& form) { return form.form->isOpen(); }) ||
        m_return.form->isOpen();
    for (const PaymentAction action : everyAction) {
        const auto count = int(waitingFor(action).size());
        // A request has number and amount of its own.
        const bool fits = count > 0 && (action != PaymentAction::Request || count == 1);
        Button& own = button(action);
        own.setText(actionText(action, std::max(count, 1)));
        own.setVisible(fits && !isAnyOpen && !m_desk.isReadOnly());
    }
    const bool canReturn = m_rows.size() == 1 && m_rows.front().payment && m_rows.front().isLive &&
                           isInCourse(*m_rows.front().payment);
    m_returnButton->setText(tr("Return the request…"));
    m_returnButton->setVisible(canReturn && !isAnyOpen && !m_desk.isReadOnly());
}

void PaymentSteps::retranslate()
{
    showButtons();
}

QString PaymentSteps::leadOf(const std::vector<PaymentRow>& rows) const
{
    std::vector<Money> sums;
    for (const PaymentRow& row : rows)
        oslonac::addAmount(sums, row.amount);
    QStringList amounts;
    for (const Money& sum : sums)
        amounts.append(amountText(sum, m_desk.language()));
    if (rows.size() == 1) {
        return tr("%1, %2: %3", "party, instalment, amount")
            .arg(rows.front().party(m_desk.language()), titleOf(rows.front().instalment),
                 amounts.join(u" + "_s));
    }
    return tr("%n payments, %1 together.", nullptr, int(rows.size())).arg(amounts.join(u" + "_s));
}

void PaymentSteps::propose(PaymentAction action, const std::vector<PaymentRow>& rows)
{
    const Form& form = fields(action);
    const PaymentRow& first = rows.front();
    form.day->show(m_desk.workspace.today());
    if (form.number)
        form.number->setValue({});
    if (form.reason)
        form.reason->setValue({});
    if (form.person) {
        // Whoever checked it does not authorise it as well.
        const QString officer = m_desk.workspace.officer();
        const bool checkedIt =
            action == PaymentAction::Authorise && std::ranges::any_of(rows, [&](const PaymentRow& row) {
                return folded(row.payment->checkedBy) == folded(officer);
            });
        form.person->setValue(checkedIt ? QString() : officer);
    }
    if (form.amount) {
        form.amount->setText(amountValue(first.instalment.amount.currency()));
        form.amount->show(first.amount);
        form.form->form().setRowVisible(*form.amount, rows.size() == 1);
    }
    if (form.amount && form.reason)
        form.form->form().setRowVisible(*form.reason, rows.size() == 1);
}

void PaymentSteps::open(PaymentAction action)
{
    const std::vector<PaymentRow> rows = waitingFor(action);
    if (rows.empty() || m_desk.isReadOnly())
        return;
    StepForm& opened = form(action);
    if (!opened.isOpen()) {
        closeForms();
        propose(action, rows);
    }
    opened.setLead(leadOf(rows));
    opened.open();
    showButtons();
}

void PaymentSteps::openReturn()
{
    if (m_rows.size() != 1 || m_desk.isReadOnly())
        return;
    if (!m_return.form->isOpen()) {
        closeForms();
        m_return.day->show(m_desk.workspace.today());
        m_return.reason->setValue({});
    }
    m_return.form->setLead(leadOf(m_rows));
    m_return.form->open();
    showButtons();
}

std::optional<QString> PaymentSteps::take(PaymentAction action)
{
    const std::vector<PaymentRow> rows = waitingFor(action);
    if (rows.empty())
        return tr("The payment does not wait for this step any more.");
    const Form& form = fields(action);
    if (!form.day->shown())
        return tr("Enter the day on which it was done.");
    const QDate day = *form.day->shown();
    const PaymentStep step{day, form.person ? form.person->value() : QString()};
    if (form.person && step.by.isEmpty())
        return tr("Enter the name of the person.");
    Workspace& workspace = m_desk.workspace;
    return m_desk.runner.attempt([&] {
        switch (action) {
        case PaymentAction::Request:
            requestPayment(workspace, {rows.front().instalment.id, form.number->value(), day,
                                       form.amount->shown().value_or(rows.front().amount)});
            break;
        case PaymentAction::Check:
            checkPayments(workspace, paymentsOf(rows), step);
            break;
        case PaymentAction::Authorise:
            if (const auto amount = form.amount->shown();
                rows.size() == 1 && amount && *amount != rows.front().amount)
                authoriseLess(workspace, rows.front().payment->id, *amount, form.reason->value(), step);
            else
                authorisePayments(workspace, paymentsOf(rows), step);
            break;
        case PaymentAction::Pay:
            recordPayments(workspace, paymentsOf(rows), day);
            break;
        case PaymentAction::Confirm:
            confirmPayments(workspace, paymentsOf(rows), day);
            break;
        }
    });
}

std::optional<QString> PaymentSteps::takeReturn()
{
    if (!m_return.day->shown())
        return tr("Enter the day on which it was done.");
    const Id<Payment> id = m_rows.front().payment->id;
    return m_desk.runner.attempt(
        [&] { returnPayment(m_desk.workspace, id, *m_return.day->shown(), m_return.reason->value()); });
}

} // namespace oslonac::ui
