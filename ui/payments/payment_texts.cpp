// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_texts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::Payments)
};

QString oneText(PaymentAction action)
{
    switch (action) {
    case PaymentAction::Request:
        return Texts::tr("Enter the request");
    case PaymentAction::Check:
        return Texts::tr("Mark as checked");
    case PaymentAction::Authorise:
        return Texts::tr("Authorise");
    case PaymentAction::Pay:
        return Texts::tr("Enter the payment");
    case PaymentAction::Confirm:
        return Texts::tr("Enter the confirmation");
    }
    return {};
}

QString severalText(PaymentAction action, int payments)
{
    switch (action) {
    case PaymentAction::Request:
        return Texts::tr("Enter %n requests", nullptr, payments);
    case PaymentAction::Check:
        return Texts::tr("Mark %n payments as checked", nullptr, payments);
    case PaymentAction::Authorise:
        return Texts::tr("Authorise %n payments", nullptr, payments);
    case PaymentAction::Pay:
        return Texts::tr("Enter %n payments", nullptr, payments);
    case PaymentAction::Confirm:
        return Texts::tr("Enter %n confirmations", nullptr, payments);
    }
    return {};
}

} // namespace

PaymentState stateOf(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Requested:
        return PaymentState::Requested;
    case PaymentStatus::Checked:
        return PaymentState::Checked;
    case PaymentStatus::Authorised:
        return PaymentState::Authorised;
    case PaymentStatus::Paid:
        return PaymentState::Paid;
    case PaymentStatus::Confirmed:
        return PaymentState::Confirmed;
    case PaymentStatus::Returned:
        return PaymentState::Returned;
    }
    return PaymentState::Planned;
}

QString stateText(PaymentState state)
{
    switch (state) {
    case PaymentState::Planned:
        return Texts::tr("Planned", "a payment");
    case PaymentState::Requested:
        return Texts::tr("To be checked", "a payment");
    case PaymentState::Checked:
        return Texts::tr("To be authorised", "a payment");
    case PaymentState::Authorised:
        return Texts::tr("To be paid", "a payment");
    case PaymentState::Paid:
        return Texts::tr("Paid", "a payment");
    case PaymentState::Confirmed:
        return Texts::tr("Confirmed", "a payment");
    case PaymentState::Returned:
        return Texts::tr("Returned", "a request for payment");
    case PaymentState::PartlyPaid:
        return Texts::tr("Partly paid", "an instalment");
    }
    return {};
}

StatusKind statusKindOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Planned:
    case PaymentState::Returned:
    case PaymentState::PartlyPaid:
        return StatusKind::Mute;
    case PaymentState::Requested:
    case PaymentState::Checked:
        return StatusKind::Info;
    case PaymentState::Authorised:
        return StatusKind::Wait;
    case PaymentState::Paid:
    case PaymentState::Confirmed:
        return StatusKind::Ok;
    }
    return StatusKind::None;
}

QString iconOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Planned:
    case PaymentState::PartlyPaid:
        return u"view-calendar"_s;
    case PaymentState::Requested:
        return u"search"_s;
    case PaymentState::Checked:
        return u"approved"_s;
    case PaymentState::Authorised:
        return u"view-financial-list"_s;
    case PaymentState::Paid:
    case PaymentState::Confirmed:
        return u"dialog-ok-apply"_s;
    case PaymentState::Returned:
        return u"edit-undo"_s;
    }
    return {};
}

std::optional<PaymentAction> nextActionOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Planned:
        return PaymentAction::Request;
    case PaymentState::Requested:
        return PaymentAction::Check;
    case PaymentState::Checked:
        return PaymentAction::Authorise;
    case PaymentState::Authorised:
        return PaymentAction::Pay;
    case PaymentState::Paid:
        return PaymentAction::Confirm;
    case PaymentState::Confirmed:
    case PaymentState::Returned:
    case PaymentState::PartlyPaid:
        break;
    }
    return std::nullopt;
}

QString actionText(PaymentAction action, int payments)
{
    return payments == 1 ? oneText(action) : severalText(action, payments);
}

QString iconOf(PaymentAction action)
{
    switch (action) {
    case PaymentAction::Request:
        return u"document-import"_s;
    case PaymentAction::Check:
        return u"search"_s;
    case PaymentAction::Authorise:
        return u"approved"_s;
    case PaymentAction::Pay:
        return u"view-financial-list"_s;
    case PaymentAction::Confirm:
        return u"dialog-ok-apply"_s;
    }
    return {};
}

QString titleOf(const Instalment& instalment)
{
    return u"%1. %2"_s.arg(QString::number(instalment.position), instalment.title).trimmed();
}

} // namespace oslonac::ui
