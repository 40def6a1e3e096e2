// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreement_lookup.h"
#include "app/command_line/case_json.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/languages/spoken.h"
#include "core/languages/texts.h"
#include "core/organisations/placed_name.h"
#include "core/payments/payment_operations.h"
#include "core/reports/payment_report.h"
#include "core/values/amounts.h"
#include "ui/printing/report_file.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

InstalmentPayments instalmentOf(const Invocation& invocation, const Connection& file)
{
    const Agreement agreement = agreementNumbered(file, invocation.value("number"));
    const QString position = invocation.value("instalment");
    for (InstalmentPayments& one : paymentsOf(file, agreement.id)) {
        if (QString::number(one.instalment.position) == position.trimmed())
            return one;
    }
    throw Refusal(Words::tr("Agreement %1 has no instalment %2 to be paid; nothing was written.")
                      .arg(agreement.number, position));
}

/// The one payment of the instalment that stands there, or the one of this request.
Id<Payment> paymentAt(const Invocation& invocation, const Connection& file,
                      std::initializer_list<PaymentStatus> statuses)
{
    const InstalmentPayments of = instalmentOf(invocation, file);
    std::vector<Id<Payment>> found;
    for (const Payment& payment : of.payments) {
        const bool isMeant =
            !invocation.has("request") || payment.requestNumber == invocation.value("request").simplified();
        if (isMeant && std::ranges::find(statuses, statusOf(payment)) != statuses.end())
            found.push_back(payment.id);
    }
    if (found.size() == 1)
        return found.front();
    throw Refusal(found.empty()
                      ? Words::tr("No payment of the instalment waits for this step; nothing was written.")
                      : Words::tr("Several payments of the instalment wait for this step; name one by the "
                                  "number of its request. Nothing was written."));
}

Money amountOf(const Invocation& invocation, Currency currency)
{
    const AmountReading reading = readAmount(invocation.value("amount"), currency);
    if (const auto* problem = std::get_if<AmountProblem>(&reading))
        throw UsageError(Words::tr("--%1: %2", "an option and what is wrong with its value")
                             .arg(u"amount"_s, problem->reason));
    return std::get<Money>(reading);
}

QString officerOr(const Invocation& invocation, const Workspace& workspace)
{
    return invocation.has("by") ? invocation.value("by").simplified() : workspace.officer();
}

Exit request(const Invocation& invocation)
{
    const QDate day = invocation.date("date");
    const auto workspace = invocation.open(Access::ReadWrite);
    const InstalmentPayments of = instalmentOf(invocation, workspace->file());
    const Money amount =
        invocation.has("amount") ? amountOf(invocation, of.instalment.amount.currency()) : of.left();
    (void)requestPayment(*workspace, {of.instalment.id, invocation.value("request"), day, amount});
    say(Words::tr("Requested: %1.", "an amount").arg(spokenAmount(amount)));
    return Exit::Done;
}

Exit plan(const Invocation& invocation)
{
    if (!invocation.has("amount") && !invocation.has("due"))
        throw UsageError(Words::tr("Say what changes: --amount, --due or both."));
    const auto due = invocation.has("due") ? std::optional(invocation.date("due")) : std::nullopt;
    const auto workspace = invocation.open(Access::ReadWrite);
    const Instalment meant = instalmentOf(invocation, workspace->file()).instalment;
    std::vector<Instalment> all;
    for (const InstalmentPayments& one : paymentsOf(workspace->file(), meant.agreementId)) {
        all.push_back(one.instalment);
        if (one.instalment.id != meant.id)
            continue;
        if (invocation.has("amount"))
            all.back().amount = amountOf(invocation, meant.amount.currency());
        if (due)
            all.back().dueOn = due;
    }
    planInstalments(*workspace, meant.agreementId, all);
    say(Words::tr("The instalment is planned anew."));
    return Exit::Done;
}

Exit check(const Invocation& invocation)
{
    const QDate day = invocation.date("date");
    const auto workspace = invocation.open(Access::ReadWrite);
    checkPayments(*workspace, {paymentAt(invocation, workspace->file(), {PaymentStatus::Requested})},
                  {day, officerOr(invocation, *workspace)});
    say(Words::tr("The payment is checked."));
    return Exit::Done;
}

Exit authorise(const Invocation& invocation)
{
    const PaymentStep step{invocation.date("date"), invocation.value("by").simplified()};
    const auto workspace = invocation.open(Access::ReadWrite);
    const Id<Payment> id = paymentAt(invocation, workspace->file(), {PaymentStatus::Checked});
    const auto payment = Records<Payment>(workspace->file()).get(id);
    const Money amount =
        invocation.has("amount") ? amountOf(invocation, payment.requested.currency()) : payment.requested;
    if (amount == payment.requested)
        authorisePayments(*workspace, {id}, step);
    else
        authoriseLess(*workspace, id, amount, invocation.value("reason"), step);
    say(Words::tr("Authorised: %1.", "an amount").arg(spokenAmount(amount)));
    return Exit::Done;
}

Exit pay(const Invocation& invocation)
{
    const QDate day = invocation.date("date");
    const auto workspace = invocation.open(Access::ReadWrite);
    const Id<Payment> id = paymentAt(invocation, workspace->file(), {PaymentStatus::Authorised});
    recordPayments(*workspace, {id}, day);
    const auto payment = Records<Payment>(workspace->file()).get(id);
    say(Words::tr("Paid: %1.", "an amount").arg(spokenAmount(payment.paid.value())));
    return Exit::Done;
}

Exit confirm(const Invocation& invocation)
{
    const QDate day = invocation.date("date");
    const auto workspace = invocation.open(Access::ReadWrite);
    confirmPayments(*workspace, {paymentAt(invocation, workspace->file(), {PaymentStatus::Paid})}, day);
    say(Words::tr("The payment is confirmed."));
    return Exit::Done;
}

Exit giveBack(const Invocation& invocation)
{
    const QDate day = invocation.date("date");
    const auto workspace = invocation.open(Access::ReadWrite);
    const Id<Payment> id =
        paymentAt(invocation, workspace->file(),
                  {PaymentStatus::Requested, PaymentStatus::Checked, PaymentStatus::Authorised});
    returnPayment(*workspace, id, day, invocation.value("reason"));
    say(Words::tr("The request is returned to the party."));
    return Exit::Done;
}

PaymentChoice choiceOf(const Invocation& invocation, const Connection& file)
{
    PaymentChoice choice;
    if (invocation.has("call"))
        choice.call = invocation.call(file).id;
    choice.status = fromCode<PaymentStatus>(invocation.value("status")); // "all" is none of them
    return choice;
}

QString paymentsTable(const std::vector<ListedPayment>& payments, Language language)
{
    const Texts texts(language);
    const auto amount = [](const std::optional<Money>& money) {
        return money ? spokenAmount(*money) : u"–"_s;
    };
    std::vector<QStringList> rows;
    for (const ListedPayment& listed : payments) {
        const Payment& payment = *listed.payment;
        rows.push_back({listed.of->dossier.agreement.number, QString::number(listed.instalment->position),
                        texts.own(placedNameIn(listed.of->dossier.party, Script::Latin)),
                        statusText(statusOf(payment), texts), spokenAmount(payment.requested),
                        amount(payment.authorised), amount(payment.paid)});
    }
    return alignedTable(
        {Words::tr("Agreement"), u"#"_s, Words::tr("Party"), Words::tr("Status"),
         Words::tr("Requested", "money"), Words::tr("Authorised", "money"), Words::tr("Paid", "money")},
        rows, {Side::Left, Side::Right, Side::Left, Side::Left, Side::Right, Side::Right, Side::Right});
}

Exit list(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const std::vector<CaseFile> cases = readAllCases(workspace->file());
    const auto payments = paymentsAmong(cases, choiceOf(invocation, workspace->file()));
    if (invocation.wantsJson()) {
        QJsonArray all;
        for (const ListedPayment& listed : payments) {
            QJsonObject one = paymentJson(*listed.payment);
            one[u"agreement"_s] = listed.of->dossier.agreement.number;
            one[u"party"_s] = placedNameIn(listed.of->dossier.party, Script::Latin);
            one[u"instalment"_s] = listed.instalment->position;
            all.append(one);
        }
        print(QJsonObject{{u"payments"_s, all}});
    } else if (!payments.empty()) {
        print(paymentsTable(payments, invocation.language()));
    }
    return Exit::Done;
}

Exit exportBatch(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const std::vector<CaseFile> cases = readAllCases(workspace->file());
    const auto payments = paymentsAmong(cases, choiceOf(invocation, workspace->file()));
    if (payments.empty())
        throw Refusal(Words::tr("No payment stands there; no list was written."));
    const QString output = invocation.value("output");
    const QDate today = workspace->today();
    ui::writeReportFile(paymentReport(payments, today, invocation.coded<Language>("script")), today, output);
    say(Words::tr("The list was written to %1.").arg(QDir::toNativeSeparators(output)));
    return Exit::Done;
}

VerbOption instalmentOption()
{
    return {"instalment", "POSITION",
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "The instalment of the agreement, by its place."),
            Presence::Required};
}

VerbOption dayOption()
{
    return {"date", "DATE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "When it was done."),
            Presence::Required};
}

VerbOption amountOption(const char* help)
{
    return {"amount", "AMOUNT", help};
}

VerbOption requestOption()
{
    return {"request", "NUMBER",
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "The number of the party's request.")};
}

/// A step on the one payment of an instalment that waits for it.
Verb stepVerb(const char* name, const char* help, std::vector<VerbOption> options,
              Exit (*run)(const Invocation& invocation))
{
    std::vector<VerbOption> all{agreementNumberOption(), instalmentOption(), requestOption(), dayOption()};
    all.insert(all.end(), options.begin(), options.end());
    return {"payments", name, help, {fileArgument()}, std::move(all), run};
}

VerbOption statusOption()
{
    return {"status",
            "STATUS",
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "Only payments that stand there."),
            Presence::Optional,
            {"all", "requested", "checked", "authorised", "paid", "confirmed", "returned"}};
}

Verb exportVerb()
{
    return {
        "payments",
        "export",
        QT_TRANSLATE_NOOP("oslonac::CommandLine",
                          "Writes the list of payments that goes to finance: as XLSX, PDF, HTML or CSV, by "
                          "the ending of its name."),
        {fileArgument()},
        {{"output", "PATH", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Where to write it."),
          Presence::Required},
         callOption(Presence::Optional),
         statusOption(),
         {"script",
          "SCRIPT",
          QT_TRANSLATE_NOOP("oslonac::CommandLine", "Serbian in a script, or English."),
          Presence::Optional,
          {"latin", "cyrillic", "english"}}},
        exportBatch,
        Fonts::Always};
}

} // namespace

std::vector<Verb> paymentsVerbs()
{
    const VerbOption reason{"reason", "TEXT",
                            QT_TRANSLATE_NOOP("oslonac::CommandLine", "Why; the party is told it.")};
    return {
        {"payments",
         "list",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Lists payments with their steps."),
         {fileArgument()},
         {callOption(Presence::Optional), statusOption(), jsonOption()},
         list},
        {"payments",
         "plan",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Gives an instalment another amount or a due day."),
         {fileArgument()},
         {agreementNumberOption(),
          instalmentOption(),
          amountOption(QT_TRANSLATE_NOOP("oslonac::CommandLine", "What the instalment is from now on.")),
          {"due", "DATE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "When it is due.")}},
         plan},
        stepVerb("request",
                 QT_TRANSLATE_NOOP("oslonac::CommandLine", "Notes that the party requested a payment."),
                 {amountOption(
                     QT_TRANSLATE_NOOP("oslonac::CommandLine",
                                       "How much; all that is left of the instalment when it is left out."))},
                 request),
        stepVerb(
            "check", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Notes that a request was checked."),
            {{"by", "NAME",
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "Who checked it; the officer when it is left out.")}},
            check),
        stepVerb("authorise",
                 QT_TRANSLATE_NOOP("oslonac::CommandLine", "Notes that a checked payment was authorised."),
                 {{"by", "NAME", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Who authorised it."),
                   Presence::Required},
                  amountOption(QT_TRANSLATE_NOOP("oslonac::CommandLine",
                                                 "How much; all that was requested when it is left out.")),
                  reason},
                 authorise),
        stepVerb("pay", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Notes that what was authorised was paid."),
                 {}, pay),
        stepVerb("confirm",
                 QT_TRANSLATE_NOOP("oslonac::CommandLine", "Notes that the party confirmed a payment."), {},
                 confirm),
        stepVerb(
            "return",
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "Returns a request to the party instead of paying."),
            {reason}, giveBack),
        exportVerb()};
}

} // namespace oslonac
