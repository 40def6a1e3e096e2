// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/recoveries_card.h"

#include "core/payments/payment_operations.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::RecoveriesCard", source};
}

} // namespace

RecoveriesCard::RecoveriesCard(const Desk& desk, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<RecoveryRow>>(recoveryColumns([&desk] {
                   return desk.language();
               })),
               u"case_recoveries"_s, {1, 6}, parent),
      m_model(static_cast<RecordListModel<RecoveryRow>&>(listModel())),
      m_receive(new Button(ButtonKind::Usual, this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Request to pay back")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Ask it back")), this)),
      m_receipt(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Receipt of the money")),
                             phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Enter the receipt")),
                             this))
{
    build();
    retranslate();
}

void RecoveriesCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Money asked back")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Nothing was asked back")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard",
                                 "What was paid and not spent as agreed is asked back here.")));
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    FormBuilder& form = m_form->form();
    m_amount = form.addValue<Money>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Amount")),
                                    amountValue(Currency::Eur), nothing);
    m_reason =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Reason")), StepForm::keep());
    m_day = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Asked on")), nothing);
    m_due = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Due on")), nothing);
    m_form->setStep([this] { return add(); });
    m_received = m_receipt->form().addDate(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecoveriesCard", "Received on")), nothing);
    m_receipt->setStep([this] { return receive(); });
    m_receive->setThemedIcon(u"dialog-ok-apply"_s);
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 12);
    column->addWidget(m_receive, 0, Qt::AlignLeft);
    addFoot(foot);
    addForm(*m_form);
    addForm(*m_receipt);
    for (StepForm* one : {m_form, m_receipt})
        connect(one, &StepForm::closed, this, [this] {
            showButtons();
            setVisible(m_model.rowCount() > 0);
        });
    connect(m_receive, &QPushButton::clicked, this, &RecoveriesCard::openReceipt);
    connect(&list().table(), &ListTable::currentIdChanged, this, [this] {
        giveUpForm(*m_receipt);
        showButtons();
    });
}

void RecoveriesCard::show(const CaseFile& of)
{
    if (std::exchange(m_agreement, of.dossier.agreement.id) != of.dossier.agreement.id) {
        giveUpForm(*m_form);
        giveUpForm(*m_receipt);
    }
    setChangeable(of.record.status == CaseStatus::Open);
    if (const auto sums = of.sums())
        m_currency = sums->planned.currency();
    m_model.reset(recoveryRows(of, desk().workspace.today()));
    if (list().table().currentId() == 0 && m_model.rowCount() > 0)
        list().table().setCurrentId(m_model.rowAt(0).id.number());
    setVisible(m_model.rowCount() > 0 || m_form->isOpen());
    fitHeight();
    showButtons();
    retranslate();
}

void RecoveriesCard::retranslate()
{
    setTitle(tr("Money asked back"));
    setAddText(tr("Amount"), tr("Ask back money that was paid"));
    m_receive->setText(tr("Enter the receipt"));
}

std::optional<RecoveryRow> RecoveriesCard::awaited() const
{
    auto row = m_model.find(list().table().currentId());
    return row && !row->recovery.receivedOn ? row : std::nullopt;
}

void RecoveriesCard::showButtons()
{
    const bool canReceive =
        isChangeable() && awaited().has_value() && !m_form->isOpen() && !m_receipt->isOpen();
    m_receive->parentWidget()->setVisible(canReceive);
}

void RecoveriesCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        m_amount->setText(amountValue(m_currency));
        m_amount->show(std::nullopt);
        m_reason->setValue({});
        m_day->show(desk().workspace.today());
        m_due->show(std::nullopt);
    }
    openForm(*m_form);
    showButtons();
}

void RecoveriesCard::openReceipt()
{
    if (!isChangeable() || !awaited())
        return;
    if (!m_receipt->isOpen())
        m_received->show(desk().workspace.today());
    openForm(*m_receipt);
    showButtons();
}

std::optional<QString> RecoveriesCard::add()
{
    if (!m_amount->shown())
        return tr("Enter how much is asked back.");
    if (!m_day->shown())
        return tr("Enter the day on which it was asked back.");
    Recovery recovery;
    recovery.agreementId = m_agreement;
    recovery.amount = *m_amount->shown();
    recovery.reason = m_reason->value();
    recovery.requestedOn = *m_day->shown();
    recovery.dueOn = m_due->shown();
    return desk().runner.attempt([&] { (void)askBack(desk().workspace, recovery); });
}

std::optional<QString> RecoveriesCard::receive()
{
    const auto row = awaited();
    if (!row)
        return tr("Choose the amount anew.");
    if (!m_received->shown())
        return tr("Enter the day on which it was done.");
    return desk().runner.attempt([&] { receiveRecovery(desk().workspace, row->id, *m_received->shown()); });
}

void RecoveriesCard::remove(qint64 id)
{
    desk().run([&] { giveUpRecovery(desk().workspace, Id<Recovery>(id)); });
}

} // namespace oslonac::ui
