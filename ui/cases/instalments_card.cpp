// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/instalments_card.h"

#include "core/payments/payment_operations.h"
#include "core/values/amounts.h"
#include "ui/lists/list_view.h"
#include "ui/payments/payment_steps.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::InstalmentsCard", source};
}

} // namespace

InstalmentsCard::InstalmentsCard(const Desk& desk, QWidget* parent)
    : ListCard(desk,
               std::make_unique<RecordListModel<InstalmentRow>>(
                   instalmentColumns([&desk] { return desk.language(); }, [this] { return reportTitles(); })),
               u"case_instalments"_s, {3, 50}, parent),
      m_model(static_cast<RecordListModel<InstalmentRow>&>(listModel())), m_sum(new NoteList(this)),
      m_steps(new PaymentSteps(desk, this))
{
    build();
    retranslate();
}

QStringList InstalmentsCard::reportTitles() const
{
    QStringList titles;
    if (m_model.rowCount() > 0) {
        for (const auto& [report, title] : m_model.rowAt(0).reports)
            titles.append(title);
    }
    return titles;
}

void InstalmentsCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::InstalmentsCard", "Instalments and payments")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::InstalmentsCard", "No instalments")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::InstalmentsCard",
                                 "This agreement gives no money, or none of it is planned yet.")));
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_sum);
    column->addWidget(m_steps);
    addFoot(foot);
    m_steps->setHome(list());
    connect(&list().table(), &ListTable::currentIdChanged, this, &InstalmentsCard::showSteps);
}

void InstalmentsCard::show(const CaseFile& of)
{
    const bool isOther = std::exchange(m_case, of.record.id) != of.record.id;
    m_agreement = of.dossier.agreement.id;
    const QDate today = desk().workspace.today();
    m_agreed = termsOn(today, of.dossier.agreement, of.dossier.addenda).amount;
    setChangeable(of.record.status == CaseStatus::Open &&
                  of.dossier.agreement.status == AgreementStatus::Signed);
    setCanAdd(m_agreed.has_value());
    m_payments = paymentRows(of);
    m_model.reset(instalmentRows(of, today));
    if ((isOther || list().table().currentId() == 0) && m_model.rowCount() > 0) {
        const auto next = nextPayment();
        list().table().setCurrentId(next ? next->instalment.id.number() : m_model.rowAt(0).id.number());
    }
    fitHeight();
    showSteps();
    retranslate();
}

void InstalmentsCard::retranslate()
{
    setTitle(tr("Instalments and payments"));
    setAddText(tr("Instalment"), tr("Add an instalment with what no other one holds"));
    m_steps->retranslate();
    showBalance();
}

void InstalmentsCard::showBalance()
{
    m_sum->setVisible(m_agreed.has_value());
    if (!m_agreed)
        return;
    Money sum = Money::zero(m_agreed->currency());
    for (const InstalmentRow& row : m_model.rows()) {
        if (row.instalment.amount.currency() != sum.currency())
            return m_sum->hide(); // a finding says it
        sum += row.instalment.amount;
    }
    const Language language = desk().language();
    Note note;
    note.kind = sum == *m_agreed ? StatusKind::Ok : StatusKind::Late;
    if (sum == *m_agreed)
        m_balance = tr("The instalments add up to the %1 of the agreement.").arg(amountText(sum, language));
    else if (sum < *m_agreed)
        m_balance = tr("The instalments are %1 together, %2 less than the agreement gives.")
                        .arg(amountText(sum, language), amountText(*m_agreed - sum, language));
    else
        m_balance = tr("The instalments are %1 together, %2 more than the agreement gives.")
                        .arg(amountText(sum, language), amountText(sum - *m_agreed, language));
    note.text = m_balance;
    m_sum->setNotes({note});
}

std::optional<PaymentRow> InstalmentsCard::paymentOf(Id<Instalment> instalment) const
{
    // First what somebody has to act on, then what is to be confirmed, then what is still to be requested.
    const auto find = [&](const auto& fits) -> std::optional<PaymentRow> {
        const auto found = std::ranges::find_if(
            m_payments, [&](const PaymentRow& row) { return row.instalment.id == instalment && fits(row); });
        return found == m_payments.end() ? std::nullopt : std::optional(*found);
    };
    if (auto row = find([](const PaymentRow& one) { return one.payment && isInCourse(*one.payment); }))
        return row;
    if (auto row = find([](const PaymentRow& one) { return one.state() == PaymentState::Paid; }))
        return row;
    if (auto row = find([](const PaymentRow& one) { return !one.payment; }))
        return row;
    return find([](const PaymentRow&) { return true; });
}

std::optional<PaymentRow> InstalmentsCard::nextPayment() const
{
    for (const InstalmentRow& row : m_model.rows()) {
        const auto payment = paymentOf(row.id);
        if (payment && payment->nextAction())
            return payment;
    }
    return std::nullopt;
}

void InstalmentsCard::showSteps()
{
    const auto payment = paymentOf(Id<Instalment>(list().table().currentId()));
    m_steps->show(payment ? std::vector{*payment} : std::vector<PaymentRow>());
}

void InstalmentsCard::openNext()
{
    const auto payment = nextPayment();
    if (!payment)
        return;
    list().table().setCurrentId(payment->instalment.id.number());
    showSteps();
    m_steps->open(*payment->nextAction());
}

std::vector<Instalment> InstalmentsCard::plan() const
{
    std::vector<Instalment> all;
    for (const InstalmentRow& row : m_model.rows())
        all.push_back(row.instalment);
    std::ranges::sort(all, {}, &Instalment::position);
    return all;
}

void InstalmentsCard::openNew()
{
    if (!m_agreed)
        return;
    std::vector<Instalment> all = plan();
    Money left = *m_agreed;
    for (const Instalment& one : all) {
        if (one.amount.currency() != left.currency())
            return desk().tell(tr("The instalments are in another currency than the agreement."));
        left = left - one.amount;
    }
    Instalment added;
    added.amount = left.isNegative() ? Money::zero(left.currency()) : left;
    all.push_back(added);
    desk().run([&] { planInstalments(desk().workspace, m_agreement, all); });
    if (m_model.rowCount() > 0)
        list().table().setCurrentId(m_model.rowAt(m_model.rowCount() - 1).id.number());
    list().setFocus(Qt::OtherFocusReason);
}

void InstalmentsCard::remove(qint64 id)
{
    std::vector<Instalment> all = plan();
    std::erase_if(all, [id](const Instalment& one) { return one.id.number() == id; });
    desk().run([&] { planInstalments(desk().workspace, m_agreement, all); });
}

} // namespace oslonac::ui
