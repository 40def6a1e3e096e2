// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/payment_report.h"

#include "core/languages/texts.h"
#include "core/organisations/placed_name.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/digest.h"

#include <stdexcept>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* context = "oslonac::PaymentReport";

ReportTable emptyTable(const Texts& texts)
{
    const auto column = [&](const char* title, int width, ReportAlignment alignment = ReportAlignment::Left) {
        return ReportColumn{texts.translate(context, title), alignment, width};
    };
    ReportTable table;
    table.name = texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Payments"));
    table.columns = {
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Agreement"), 18),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Party"), 26),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Account"), 24),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Instalment"), 24),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Request"), 16),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Status"), 14),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Requested"), 14, ReportAlignment::Right),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Authorised"), 14, ReportAlignment::Right),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Paid"), 14, ReportAlignment::Right),
        column(QT_TRANSLATE_NOOP("oslonac::PaymentReport", "Currency"), 10)};
    return table;
}

TableCell amountCell(const std::optional<Money>& amount)
{
    return amount ? TableCell(*amount) : TableCell();
}

std::vector<TableCell> rowOf(const ListedPayment& listed, const Texts& texts)
{
    const Organisation& party = listed.of->dossier.party;
    const Payment& payment = *listed.payment;
    return {
        listed.of->dossier.agreement.number,
        texts.own(placedNameIn(party, scriptOf(texts.language()))),
        party.accountNumber,
        u"%1. %2"_s.arg(QString::number(listed.instalment->position), texts.own(listed.instalment->title)),
        payment.requestNumber,
        statusText(statusOf(payment), texts),
        payment.requested,
        amountCell(payment.authorised),
        amountCell(payment.paid),
        codeOf(payment.requested.currency())};
}

QString joined(const std::vector<Money>& amounts, Language language)
{
    QStringList texts;
    for (const Money& amount : amounts)
        texts.append(amountText(amount, language));
    return texts.isEmpty() ? u"–"_s : texts.join(u" + "_s);
}

QString summaryOf(const std::vector<ListedPayment>& payments, const Texts& texts)
{
    std::vector<Money> requested;
    std::vector<Money> authorised;
    std::vector<Money> paid;
    for (const ListedPayment& listed : payments) {
        if (listed.payment->returnedOn)
            continue;
        addAmount(requested, listed.payment->requested);
        if (listed.payment->authorised)
            addAmount(authorised, *listed.payment->authorised);
        if (listed.payment->paid)
            addAmount(paid, *listed.payment->paid);
    }
    return texts
        .translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport",
                                              "Payments: %1. Requested: %2. Authorised: %3. Paid: %4."))
        .arg(QString::number(payments.size()), joined(requested, texts.language()),
             joined(authorised, texts.language()), joined(paid, texts.language()));
}

} // namespace

QString statusText(PaymentStatus status, const Texts& texts)
{
    switch (status) {
    case PaymentStatus::Requested:
        return texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "requested"));
    case PaymentStatus::Checked:
        return texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "checked"));
    case PaymentStatus::Authorised:
        return texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "authorised"));
    case PaymentStatus::Paid:
        return texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "paid"));
    case PaymentStatus::Confirmed:
        return texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "confirmed"));
    case PaymentStatus::Returned:
        return texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "returned"));
    }
    throw std::logic_error("a status of payments is unknown");
}

std::vector<ListedPayment> paymentsAmong(const std::vector<CaseFile>& cases, const PaymentChoice& choice)
{
    std::vector<ListedPayment> listed;
    for (const CaseFile& of : cases) {
        if (choice.call && of.dossier.call.id != *choice.call)
            continue;
        for (const InstalmentPayments& instalment : of.instalments) {
            for (const Payment& payment : instalment.payments) {
                if (!choice.status || statusOf(payment) == *choice.status)
                    listed.push_back({&of, &instalment.instalment, &payment});
            }
        }
    }
    return listed;
}

Report paymentReport(const std::vector<ListedPayment>& payments, QDate day, Language language)
{
    const Texts texts(language);
    Report report;
    report.language = language;
    report.title = texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "List of payments"));
    report.heading = dateText(day, language);
    report.facts = {texts.translate(context, QT_TRANSLATE_NOOP("oslonac::PaymentReport", "State on %1"))
                        .arg(dateText(day, language))};
    ReportTable table = emptyTable(texts);
    for (const ListedPayment& listed : payments)
        table.rows.push_back(rowOf(listed, texts));
    table.summary = summaryOf(payments, texts);
    report.tables.push_back(std::move(table));
    report.wide = true;
    setDigest(report);
    report.footer = u"%1 · %2"_s.arg(report.title, shortDigest(report.digest));
    return report;
}

} // namespace oslonac
