// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_rows.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = PaymentRow;
using Speaking = std::function<Language()>;

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::PaymentRows", title}, kind, width};
}

Row rowOf(const CaseFile& of, const Instalment& instalment)
{
    Row row;
    row.caseId = of.record.id;
    row.agreement = of.dossier.agreement.id;
    row.number = of.dossier.agreement.number;
    row.callCode = of.dossier.call.code;
    row.partyLatin = shortPartyName(of.dossier, Script::Latin);
    row.partyCyrillic = shortPartyName(of.dossier, Script::Cyrillic);
    row.account = of.dossier.party.accountNumber;
    row.instalment = instalment;
    row.isLive =
        of.record.status == CaseStatus::Open && of.dossier.agreement.status == AgreementStatus::Signed;
    return row;
}

using Day = std::function<std::optional<QDate>(const Row&)>;

Column<Row> dateColumn(ColumnHead columnHead, const Speaking& language, const Day& day)
{
    return Column<Row>(std::move(columnHead),
                       [language, day](const Row& row) {
                           const auto held = day(row);
                           return held ? dateText(*held, language()) : QString();
                       })
        .asDate(day);
}

Column<Row> stepColumn(ColumnHead columnHead, const Speaking& language, std::optional<QDate> Payment::*member)
{
    return dateColumn(
               std::move(columnHead), language,
               [member](const Row& row) { return row.payment ? (*row.payment).*member : std::nullopt; })
        .whenChosen();
}

Column<Row> personColumn(ColumnHead columnHead, QString Payment::*member)
{
    return Column<Row>(std::move(columnHead),
                       [member](const Row& row) { return row.payment ? (*row.payment).*member : QString(); })
        .asChoice()
        .asNames()
        .whenChosen();
}

Column<Row> amountColumn(ColumnHead columnHead, const Speaking& language,
                         std::function<std::optional<Money>(const Row&)> amount)
{
    return Column<Row>(std::move(columnHead),
                       [language, amount](const Row& row) {
                           const auto held = amount(row);
                           return held ? amountText(*held, language()) : QString();
                       })
        .asMoney(std::move(amount));
}

void addMain(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(
        Column<Row>(
            head("party", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Party"), CellKind::Text, 190),
            [language](const Row& row) { return u"%1\n%2"_s.arg(row.party(language()), row.number); })
            .takingRoom());
    columns.push_back(
        Column<Row>(head("instalment", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Instalment"),
                         CellKind::Text, 150),
                    [](const Row& row) { return titleOf(row.instalment); })
            .sortedBy([](const Row& row) { return QVariant(row.instalment.position); })
            .withTooltip([](const Row& row) { return row.instalment.condition; }));
    columns.push_back(
        Column<Row>(
            head("state", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "State"), CellKind::Pill, 130),
            [](const Row& row) { return stateText(row.state()); })
            .asChoice([](const Row& row) { return codeOf(row.state()); })
            .sortedBy([](const Row& row) { return QVariant(int(row.state())); })
            .withStatus([](const Row& row) { return statusKindOf(row.state()); })
            .withStatusIcon([](const Row& row) { return iconOf(row.state()); })
            .withTooltip([](const Row& row) { return row.payment ? row.payment->reason : QString(); })
            .asKey());
    columns.push_back(amountColumn(head("amount", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Amount"),
                                        CellKind::Number, 130),
                                   language,
                                   [](const Row& row) {
                                       return row.state() == PaymentState::Returned
                                                  ? std::nullopt
                                                  : std::optional(row.amount);
                                   })
                          .asKey());
    columns.push_back(dateColumn(
        head("due", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Due on"), CellKind::Secondary, 100),
        language, [](const Row& row) { return row.instalment.dueOn; }));
}

void addSteps(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(dateColumn(
        head("requested_on", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Requested on"),
             CellKind::Secondary, 110),
        language,
        [](const Row& row) { return row.payment ? std::optional(row.payment->requestedOn) : std::nullopt; }));
    columns.push_back(
        Column<Row>(head("request_number", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Request no."),
                         CellKind::Secondary, 120),
                    [](const Row& row) { return row.payment ? row.payment->requestNumber : QString(); })
            .asWritten()
            .asMinor());
    columns.push_back(
        amountColumn(
            head("requested", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Requested"), CellKind::Number,
                 130),
            language,
            [](const Row& row) { return row.payment ? std::optional(row.payment->requested) : std::nullopt; })
            .whenChosen());
    columns.push_back(
        stepColumn(head("checked_on", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Checked on"),
                        CellKind::Secondary, 110),
                   language, &Payment::checkedOn));
    columns.push_back(
        personColumn(head("checked_by", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Checked by"),
                          CellKind::Secondary, 140),
                     &Payment::checkedBy));
    columns.push_back(
        stepColumn(head("authorised_on", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Authorised on"),
                        CellKind::Secondary, 110),
                   language, &Payment::authorisedOn));
    columns.push_back(
        personColumn(head("authorised_by", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Authorised by"),
                          CellKind::Secondary, 140),
                     &Payment::authorisedBy));
    columns.push_back(
        amountColumn(head("authorised", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Authorised"),
                          CellKind::Number, 130),
                     language,
                     [](const Row& row) { return row.payment ? row.payment->authorised : std::nullopt; })
            .whenChosen());
    columns.push_back(stepColumn(
        head("paid_on", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Paid on"), CellKind::Secondary, 110),
        language, &Payment::paidOn));
    columns.push_back(
        amountColumn(
            head("paid", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Paid"), CellKind::Number, 130),
            language, [](const Row& row) { return row.payment ? row.payment->paid : std::nullopt; })
            .whenChosen());
    columns.push_back(
        stepColumn(head("confirmed_on", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Confirmed on"),
                        CellKind::Secondary, 110),
                   language, &Payment::confirmedOn));
}

void addOrigin(std::vector<Column<Row>>& columns)
{
    columns.push_back(
        Column<Row>(head("call", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Call"), CellKind::Text, 110),
                    [](const Row& row) { return row.callCode; })
            .asChoice()
            .asWritten()
            .whenChosen());
    columns.push_back(Column<Row>(head("account", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Account"),
                                       CellKind::Secondary, 180),
                                  [](const Row& row) { return row.account; })
                          .asWritten()
                          .whenChosen());
}

SavedView viewOf(const char* key, const char* title, const QStringList& states)
{
    return {QString::fromLatin1(key),
            {"oslonac::ui::PaymentRows", title},
            {},
            ListState{.filters = {ColumnFilter::anyOf(u"state"_s, states)}}};
}

} // namespace

std::vector<PaymentRow> paymentRows(const CaseFile& of)
{
    std::vector<Row> rows;
    for (const InstalmentPayments& one : of.instalments) {
        for (const Payment& payment : one.payments) {
            rows.push_back(rowOf(of, one.instalment));
            rows.back().id = payment.id.number();
            rows.back().payment = payment;
            rows.back().amount = takenBy(payment);
        }
        if (one.left().isZero() || one.left().isNegative())
            continue;
        rows.push_back(rowOf(of, one.instalment));
        rows.back().id = -one.instalment.id.number();
        rows.back().amount = one.left();
    }
    return rows;
}

std::vector<PaymentRow> readPaymentRows(const Connection& file)
{
    std::vector<Row> rows;
    for (const CaseFile& of : readAllCases(file)) {
        for (Row& row : paymentRows(of)) {
            if (row.payment || row.isLive) // nobody will request what is left of a closed case
                rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<Column<PaymentRow>> paymentColumns(std::function<Language()> language)
{
    std::vector<Column<Row>> columns;
    addMain(columns, language);
    addSteps(columns, language);
    addOrigin(columns);
    return columns;
}

std::vector<SavedView> paymentViews()
{
    return {
        viewOf("to_check", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "To be checked"), {u"requested"_s}),
        viewOf("to_authorise", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "To be authorised"),
               {u"checked"_s}),
        viewOf("to_pay", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "To be paid"), {u"authorised"_s}),
        viewOf("paid", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Paid"), {u"paid"_s, u"confirmed"_s}),
        viewOf("planned", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Planned"), {u"planned"_s}),
        viewOf("returned", QT_TRANSLATE_NOOP("oslonac::ui::PaymentRows", "Returned"), {u"returned"_s})};
}

} // namespace oslonac::ui
