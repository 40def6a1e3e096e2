// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/instalment_rows.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/folding.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = InstalmentRow;
using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::InstalmentRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::InstalmentRows", title}, kind, width};
}

std::optional<QString> refuseWhenLocked(const Row& row)
{
    return row.isLocked ? std::optional(Tr::tr("The case is closed; reopen it to change its instalments."))
                        : std::nullopt;
}

void rewrite(const Change& change, const Row& row, const std::function<void(Instalment&)>& edit)
{
    auto instalment = Records<Instalment>(change.file()).get(row.id);
    edit(instalment);
    change.update(instalment);
}

Operation operationOf(const Row& row)
{
    return {OperationKind::PlanInstalments, {row.agreement}};
}

Edit<Row> textEdit(QString Instalment::*member)
{
    Edit<Row> edit;
    edit.text = [member](const Row& row) { return row.instalment.*member; };
    edit.check = [](const Row& row, const QString&) { return refuseWhenLocked(row); };
    edit.write = [member](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](Instalment& instalment) { instalment.*member = text.simplified(); });
    };
    edit.operation = operationOf;
    return edit;
}

Edit<Row> amountEdit(const Speaking& language)
{
    Edit<Row> edit;
    const auto read = [](const Row& row, const QString& text) {
        return amountValue(row.instalment.amount.currency()).read(text);
    };
    edit.text = [language](const Row& row) { return amountFigures(row.instalment.amount, language()); };
    edit.check = [read](const Row& row, const QString& text) -> std::optional<QString> {
        if (auto refused = refuseWhenLocked(row))
            return refused;
        const auto reading = read(row, text);
        if (const auto* reason = std::get_if<QString>(&reading))
            return *reason;
        return std::nullopt;
    };
    edit.write = [read](const Change& change, const Row& row, const QString& text) {
        const auto reading = read(row, text);
        rewrite(change, row, [&](Instalment& instalment) { instalment.amount = std::get<Money>(reading); });
    };
    edit.operation = operationOf;
    return edit;
}

Edit<Row> dayEdit(const Speaking& language)
{
    Edit<Row> edit;
    edit.text = [language](const Row& row) {
        return row.instalment.dueOn ? dateText(*row.instalment.dueOn, language()) : QString();
    };
    edit.check = [](const Row& row, const QString& text) -> std::optional<QString> {
        if (auto refused = refuseWhenLocked(row))
            return refused;
        if (text.trimmed().isEmpty())
            return std::nullopt;
        const auto reading = dateValue().read(text);
        if (const auto* reason = std::get_if<QString>(&reading))
            return *reason;
        return std::nullopt;
    };
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](Instalment& instalment) {
            instalment.dueOn.reset();
            if (!text.trimmed().isEmpty())
                instalment.dueOn = std::get<QDate>(dateValue().read(text));
        });
    };
    edit.operation = operationOf;
    return edit;
}

std::optional<Id<PartyReport>> reportCalled(const Row& row, const QString& title)
{
    for (const auto& [report, known] : row.reports) {
        if (folded(known) == folded(title.trimmed()))
            return report;
    }
    return std::nullopt;
}

Edit<Row> reportEdit(std::function<QStringList()> reports)
{
    Edit<Row> edit;
    edit.choices = std::move(reports);
    edit.check = [](const Row& row, const QString& text) -> std::optional<QString> {
        if (auto refused = refuseWhenLocked(row))
            return refused;
        if (text.trimmed().isEmpty() || reportCalled(row, text))
            return std::nullopt;
        return Tr::tr("The case has no report of this title; choose one, or empty the cell.");
    };
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](Instalment& instalment) { instalment.reportId = reportCalled(row, text); });
    };
    edit.operation = operationOf;
    return edit;
}

/// The payment that somebody has still to act on, else the one that waits for its confirmation, else what is
/// still to be requested, else the last one.
PaymentState stateOf(const InstalmentPayments& of)
{
    for (const Payment& payment : of.payments) {
        if (isInCourse(payment))
            return ui::stateOf(statusOf(payment));
    }
    for (const Payment& payment : of.payments) {
        if (statusOf(payment) == PaymentStatus::Paid)
            return of.left().isZero() ? PaymentState::Paid : PaymentState::PartlyPaid;
    }
    if (!of.left().isZero())
        return of.sums().paid.isZero() ? PaymentState::Planned : PaymentState::PartlyPaid;
    return of.payments.empty() ? PaymentState::Planned : PaymentState::Confirmed;
}

} // namespace

std::optional<int> InstalmentRow::share() const
{
    if (!agreed || agreed->isZero() || agreed->currency() != instalment.amount.currency())
        return std::nullopt;
    const qint64 whole = agreed->minorUnits();
    return int((instalment.amount.minorUnits() * 100 + whole / 2) / whole);
}

QString InstalmentRow::awaitedReport() const
{
    for (const auto& [report, title] : reports) {
        if (instalment.reportId == report)
            return title;
    }
    return {};
}

std::vector<InstalmentRow> instalmentRows(const CaseFile& of, QDate today)
{
    std::vector<std::pair<Id<PartyReport>, QString>> reports;
    for (const ReportFile& report : of.reports)
        reports.emplace_back(report.record.id, titleOf(report.record));
    std::vector<Row> rows;
    for (const InstalmentPayments& one : of.instalments) {
        Row row;
        row.id = one.instalment.id;
        row.instalment = one.instalment;
        row.agreement = of.dossier.agreement.number;
        row.agreed = termsOn(today, of.dossier.agreement, of.dossier.addenda).amount;
        row.paid = one.sums().paid;
        row.state = stateOf(one);
        row.isLocked = of.record.status != CaseStatus::Open;
        row.reports = reports;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<InstalmentRow>> instalmentColumns(std::function<Language()> language,
                                                     std::function<QStringList()> reports)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::InstalmentRows", "Instalment"),
                         CellKind::Text, 130),
                    [](const Row& row) { return titleOf(row.instalment); })
            .sortedBy([](const Row& row) { return QVariant(row.instalment.position); })
            .editedBy(textEdit(&Instalment::title)));
    columns.push_back(
        Column<Row>(
            head("share", QT_TRANSLATE_NOOP("oslonac::ui::InstalmentRows", "Share"), CellKind::Number, 64),
            [](const Row& row) { return row.share() ? u"%1%"_s.arg(*row.share()) : QString(); })
            .asNumber([](const Row& row) -> std::optional<qint64> { return row.share(); })
            .asMinor());
    columns.push_back(
        Column<Row>(head("amount", QT_TRANSLATE_NOOP("oslonac::ui::InstalmentRows", "Planned"),
                         CellKind::Number, 124),
                    [language](const Row& row) { return amountText(row.instalment.amount, language()); })
            .asMoney([](const Row& row) { return std::optional(row.instalment.amount); })
            .editedBy(amountEdit(language))
            .asKey());
    columns.push_back(
        Column<Row>(head("condition", QT_TRANSLATE_NOOP("oslonac::ui::InstalmentRows", "Condition"),
                         CellKind::Secondary, 200),
                    [](const Row& row) { return row.instalment.condition; })
            .withTooltip([](const Row& row) { return row.instalment.condition; })
            .editedBy(textEdit(&Instalment::condition))
            .takingRoom());
    columns.push_back(
        Column<Row>(head("report", QT_TRANSLATE_NOOP("oslonac::ui::InstalmentRows", "Waits for report"),
                         CellKind::Secondary, 150),
                    [](const Row& row) { return row.awaitedReport(); })
            .editedBy(reportEdit(std::move(reports)))
            .asMinor());
    columns.push_back(Column<Row>(head("due", QT_TRANSLATE_NOOP("oslonac::ui::InstalmentRows", "Due on"),
                                       CellKind::Secondary, 104),
                                  [language](const Row& row) {
                                      return row.instalment.dueOn
                                                 ? dateText(*row.instalment.dueOn, language())
                                                 : QString();
                                  })
                          .asDate([](const Row& row) { return row.instalment.dueOn; })
                          .editedBy(dayEdit(language)));
    columns.push_back(Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::InstalmentRows", "State"),
                                       CellKind::Pill, 130),
                                  [](const Row& row) { return stateText(row.state); })
                          .withStatus([](const Row& row) { return statusKindOf(row.state); })
                          .withStatusIcon([](const Row& row) { return iconOf(row.state); })
                          .asKey());
    columns.push_back(Column<Row>(head("paid", QT_TRANSLATE_NOOP("oslonac::ui::InstalmentRows", "Paid"),
                                       CellKind::Number, 124),
                                  [language](const Row& row) {
                                      return row.paid.isZero() ? u"–"_s : amountText(row.paid, language());
                                  })
                          .asMoney([](const Row& row) { return std::optional(row.paid); })
                          .asKey());
    return columns;
}

} // namespace oslonac::ui
