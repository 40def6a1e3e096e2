// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_rows.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::BudgetRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::BudgetRows", title}, kind, width};
}

std::optional<QString> refuseWhenLocked(const BudgetRow& row)
{
    return row.isLocked ? std::optional(Tr::tr("The case is closed; reopen it to change its budget."))
                        : std::nullopt;
}

void rewrite(const Change& change, const BudgetRow& row, const std::function<void(BudgetLine&)>& edit)
{
    auto line = Records<BudgetLine>(change.file()).get(row.id);
    edit(line);
    change.update(line);
}

Operation operationOf(const BudgetRow& row)
{
    return {OperationKind::EditBudgetLine, {row.line.title}};
}

Edit<BudgetRow> textEdit(QString BudgetLine::*member)
{
    Edit<BudgetRow> edit;
    edit.check = [](const BudgetRow& row, const QString&) { return refuseWhenLocked(row); };
    edit.write = [member](const Change& change, const BudgetRow& row, const QString& text) {
        rewrite(change, row, [&](BudgetLine& line) { line.*member = text.simplified(); });
    };
    edit.operation = operationOf;
    return edit;
}

/// Emptied, an amended amount is the planned one again; a planned one cannot be emptied.
enum class WhenEmpty { Refused, AsPlanned };

Edit<BudgetRow> amountEdit(const Speaking& language,
                           std::function<std::optional<Money>(const BudgetLine&)> amount,
                           std::function<void(BudgetLine&, std::optional<Money>)> put, WhenEmpty whenEmpty)
{
    Edit<BudgetRow> edit;
    edit.text = [language, amount](const BudgetRow& row) {
        const auto held = amount(row.line);
        return held ? amountFigures(*held, language()) : QString();
    };
    edit.check = [whenEmpty](const BudgetRow& row, const QString& text) -> std::optional<QString> {
        if (auto refused = refuseWhenLocked(row))
            return refused;
        if (text.trimmed().isEmpty() && whenEmpty == WhenEmpty::AsPlanned)
            return std::nullopt;
        const auto reading = amountValue(row.line.planned.currency()).read(text);
        if (const auto* reason = std::get_if<QString>(&reading))
            return *reason;
        return std::nullopt;
    };
    edit.write = [put](const Change& change, const BudgetRow& row, const QString& text) {
        std::optional<Money> typed;
        if (!text.trimmed().isEmpty())
            typed = std::get<Money>(amountValue(row.line.planned.currency()).read(text));
        rewrite(change, row, [&](BudgetLine& line) { put(line, typed); });
    };
    edit.operation = operationOf;
    return edit;
}

Column<BudgetRow> sumColumn(ColumnHead columnHead, const Speaking& language,
                            std::function<Money(const BudgetRow&)> sum)
{
    return Column<BudgetRow>(
               std::move(columnHead),
               [language, sum](const BudgetRow& row) { return amountFigures(sum(row), language()); })
        .asMoney([sum](const BudgetRow& row) { return std::optional(sum(row)); });
}

Gauge gaugeOf(const BudgetRow& row)
{
    Gauge gauge;
    const Money current = row.sums.current;
    if (!current.isZero())
        gauge.share = std::min(1.0, double(row.sums.spent.minorUnits()) / double(current.minorUnits()));
    gauge.flagged = row.sums.left().isNegative();
    return gauge;
}

std::optional<QString> refuseWhenLocked(const ExpenditureRow& row)
{
    return row.isLocked ? std::optional(Tr::tr("The case is closed; reopen it to change its budget."))
                        : std::nullopt;
}

void rewrite(const Change& change, const ExpenditureRow& row, const std::function<void(Expenditure&)>& edit)
{
    auto expenditure = Records<Expenditure>(change.file()).get(row.id);
    edit(expenditure);
    change.update(expenditure);
}

Edit<ExpenditureRow> documentEdit()
{
    Edit<ExpenditureRow> edit;
    edit.text = [](const ExpenditureRow& row) { return row.expenditure.document; };
    edit.check = [](const ExpenditureRow& row, const QString&) { return refuseWhenLocked(row); };
    edit.write = [](const Change& change, const ExpenditureRow& row, const QString& text) {
        rewrite(change, row, [&](Expenditure& one) { one.document = text.simplified(); });
    };
    edit.operation = [](const ExpenditureRow& row) {
        return Operation{OperationKind::EditExpenditure, {row.expenditure.document}};
    };
    return edit;
}

Edit<ExpenditureRow> spentOnEdit(const Speaking& language, QDate today)
{
    Edit<ExpenditureRow> edit = documentEdit();
    edit.text = [language](const ExpenditureRow& row) {
        return dateText(row.expenditure.spentOn, language());
    };
    edit.check = [today](const ExpenditureRow& row, const QString& text) -> std::optional<QString> {
        if (auto refused = refuseWhenLocked(row))
            return refused;
        const auto reading = dateValue().read(text);
        if (const auto* reason = std::get_if<QString>(&reading))
            return *reason;
        return std::get<QDate>(reading) > today ? std::optional(Tr::tr("This day is still to come."))
                                                : std::nullopt;
    };
    edit.write = [](const Change& change, const ExpenditureRow& row, const QString& text) {
        const QDate day = std::get<QDate>(dateValue().read(text));
        rewrite(change, row, [&](Expenditure& one) { one.spentOn = day; });
    };
    return edit;
}

/// Another amount has to be checked anew.
Edit<ExpenditureRow> spentEdit(const Speaking& language)
{
    Edit<ExpenditureRow> edit = documentEdit();
    edit.text = [language](const ExpenditureRow& row) {
        return amountFigures(row.expenditure.amount, language());
    };
    edit.check = [](const ExpenditureRow& row, const QString& text) -> std::optional<QString> {
        if (auto refused = refuseWhenLocked(row))
            return refused;
        if (row.expenditure.original)
            return Tr::tr("It was paid in another currency; delete it and enter it anew with its rate.");
        const auto reading = amountValue(row.expenditure.amount.currency()).read(text);
        if (const auto* reason = std::get_if<QString>(&reading))
            return *reason;
        return std::get<Money>(reading).isZero() ? std::optional(Tr::tr("Enter how much was spent."))
                                                 : std::nullopt;
    };
    edit.write = [](const Change& change, const ExpenditureRow& row, const QString& text) {
        const auto reading = amountValue(row.expenditure.amount.currency()).read(text);
        rewrite(change, row, [&](Expenditure& one) {
            one.amount = std::get<Money>(reading);
            one.state = ExpenditureState::Unchecked;
            one.accepted.reset();
            one.reason.clear();
        });
    };
    return edit;
}

QString stateText(ExpenditureState state, const Expenditure& expenditure)
{
    switch (state) {
    case ExpenditureState::Unchecked:
        return Tr::tr("To be checked", "an expenditure");
    case ExpenditureState::Accepted:
        return expenditure.accepted && *expenditure.accepted < expenditure.amount
                   ? Tr::tr("Cut", "an expenditure")
                   : Tr::tr("Accepted", "an expenditure");
    case ExpenditureState::Parked:
        return Tr::tr("Parked", "an expenditure");
    }
    return {};
}

StatusKind statusKindOf(const Expenditure& expenditure)
{
    if (expenditure.state == ExpenditureState::Parked)
        return StatusKind::Wait;
    if (expenditure.state == ExpenditureState::Unchecked)
        return StatusKind::Info;
    return *expenditure.accepted < expenditure.amount ? StatusKind::Late : StatusKind::Ok;
}

} // namespace

std::vector<BudgetRow> budgetRows(const CaseFile& of)
{
    std::vector<BudgetRow> rows;
    for (const LineSpending& line : of.budget)
        rows.push_back({line.line.id, line.line, line.sums(), of.record.status != CaseStatus::Open});
    return rows;
}

std::vector<Column<BudgetRow>> budgetColumns(std::function<Language()> language)
{
    using Row = BudgetRow;
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Line"), CellKind::Text, 130),
                    [](const Row& row) { return row.line.title; })
            .withTooltip([](const Row& row) { return row.line.title; })
            .editedBy(textEdit(&BudgetLine::title))
            .takingRoom());
    columns.push_back(Column<Row>(head("heading", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Heading"),
                                       CellKind::Secondary, 130),
                                  [](const Row& row) { return row.line.heading; })
                          .asChoice()
                          .editedBy(textEdit(&BudgetLine::heading))
                          .asMinor());
    columns.push_back(sumColumn(head("planned", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Planned"),
                                     CellKind::Number, 96),
                                language, [](const Row& row) { return row.line.planned; })
                          .editedBy(amountEdit(
                              language, [](const BudgetLine& line) { return std::optional(line.planned); },
                              [](BudgetLine& line, std::optional<Money> amount) { line.planned = *amount; },
                              WhenEmpty::Refused))
                          .asKey());
    columns.push_back(Column<Row>(head("amended", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Amended"),
                                       CellKind::Number, 96),
                                  [language](const Row& row) {
                                      return row.line.amended ? amountFigures(*row.line.amended, language())
                                                              : QString();
                                  })
                          .asMoney([](const Row& row) { return row.line.amended; })
                          .editedBy(amountEdit(
                              language, [](const BudgetLine& line) { return line.amended; },
                              [](BudgetLine& line, std::optional<Money> amount) { line.amended = amount; },
                              WhenEmpty::AsPlanned))
                          .asMinor());
    columns.push_back(
        sumColumn(head("spent", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Spent"), CellKind::Score, 96),
                  language, [](const Row& row) { return row.sums.spent; })
            .withGauge(gaugeOf)
            .asKey());
    columns.push_back(
        sumColumn(head("left", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Left"), CellKind::Number, 96),
                  language, [](const Row& row) { return row.sums.left(); })
            .asKey());
    return columns;
}

std::vector<ExpenditureRow> expenditureRows(const CaseFile& of)
{
    std::vector<ExpenditureRow> rows;
    for (const LineSpending& line : of.budget) {
        for (const Expenditure& expenditure : line.expenditures)
            rows.push_back({expenditure.id, expenditure, line.line.title, isOutsidePeriod(of, expenditure),
                            of.record.status != CaseStatus::Open});
    }
    std::ranges::stable_sort(rows, {}, [](const ExpenditureRow& row) { return row.expenditure.spentOn; });
    return rows;
}

std::vector<Column<ExpenditureRow>> expenditureColumns(std::function<Language()> language, QDate today)
{
    using Row = ExpenditureRow;
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(
            head("document", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Document"), CellKind::Text, 150),
            [](const Row& row) { return u"%1\n%2"_s.arg(row.expenditure.document, row.expenditure.payee); })
            .asWritten()
            .editedBy(documentEdit())
            .takingRoom());
    columns.push_back(Column<Row>(head("line", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Line"),
                                       CellKind::Secondary, 130),
                                  [](const Row& row) { return row.line; })
                          .asChoice()
                          .asMinor());
    columns.push_back(
        Column<Row>(head("spent_on", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Spent on"),
                         CellKind::Secondary, 104),
                    [language](const Row& row) { return dateText(row.expenditure.spentOn, language()); })
            .asDate([](const Row& row) { return std::optional(row.expenditure.spentOn); })
            .editedBy(spentOnEdit(language, today))
            .withStatus([](const Row& row) { return row.isOutside ? StatusKind::Wait : StatusKind::None; })
            .withTooltip([](const Row& row) {
                return row.isOutside ? Tr::tr("Not within the period of the agreement") : QString();
            }));
    columns.push_back(
        Column<Row>(
            head("amount", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Amount"), CellKind::Number, 124),
            [language](const Row& row) { return amountText(row.expenditure.amount, language()); })
            .asMoney([](const Row& row) { return std::optional(row.expenditure.amount); })
            .editedBy(spentEdit(language))
            .withTooltip([language](const Row& row) {
                const Expenditure& one = row.expenditure;
                return one.original ? Tr::tr("Paid %1; rate by %2")
                                          .arg(amountText(*one.original, language()), one.rateSource)
                                    : QString();
            })
            .asKey());
    columns.push_back(
        Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "State"), CellKind::Pill, 116),
                    [](const Row& row) { return stateText(row.expenditure.state, row.expenditure); })
            .asChoice([](const Row& row) { return codeOf(row.expenditure.state); })
            .withStatus([](const Row& row) { return statusKindOf(row.expenditure); })
            .withTooltip([](const Row& row) { return row.expenditure.reason; })
            .asKey());
    columns.push_back(Column<Row>(head("accepted", QT_TRANSLATE_NOOP("oslonac::ui::BudgetRows", "Accepted"),
                                       CellKind::Number, 124),
                                  [language](const Row& row) {
                                      return row.expenditure.accepted
                                                 ? amountText(*row.expenditure.accepted, language())
                                                 : QString();
                                  })
                          .asMoney([](const Row& row) { return row.expenditure.accepted; }));
    return columns;
}

} // namespace oslonac::ui
