// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spending_rows.h"

#include "core/budgets/exchange_rate.h"
#include "core/cases/case.h"
#include "core/languages/spoken.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/folding.h"

#include <QCoreApplication>

#include <unordered_map>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::BudgetImport)
};

/// An open case with its budget as the file has it.
struct CaseBudget {
    Case of;
    QString agreement;
    std::optional<Currency> currency; ///< none while there is no line and the agreement gives no money
    std::vector<BudgetLine> lines;
    std::unordered_map<Id<BudgetLine>, std::vector<Expenditure>> expenditures;
};

/// Finds cases by the numbers of their agreements, each read once.
class Cases final {
public:
    explicit Cases(const Connection& file) : m_file(file)
    {
        for (const Agreement& agreement : Records<Agreement>(file).all())
            m_byNumber.insert(registryKey(agreement.number), agreement);
    }

    /// Nothing with the reason.
    CaseBudget* find(const QString& number, QString& problem)
    {
        const QString key = registryKey(number);
        if (const auto known = m_read.find(key); known != m_read.end())
            return &known->second;
        const auto agreement = m_byNumber.constFind(key);
        if (key.isEmpty())
            problem = Tr::tr("The number of the agreement is missing.");
        else if (agreement == m_byNumber.cend())
            problem = Tr::tr("The file has no agreement with this number.");
        if (!problem.isEmpty())
            return nullptr;
        const auto of = Records<Case>(m_file).firstBy(&Case::agreementId, agreement->id);
        if (!of)
            problem = Tr::tr("No case was opened for this agreement yet.");
        else if (of->status != CaseStatus::Open)
            problem = Tr::tr("The case of this agreement is closed; reopen it first.");
        if (!problem.isEmpty())
            return nullptr;
        return &m_read.emplace(key, read(*of, *agreement)).first->second;
    }

private:
    [[nodiscard]] CaseBudget read(const Case& of, const Agreement& agreement) const
    {
        CaseBudget budget{of, agreement.number, std::nullopt, {}, {}};
        budget.lines = Records<BudgetLine>(m_file).by(&BudgetLine::caseId, of.id, "position, id");
        if (!budget.lines.empty())
            budget.currency = budget.lines.front().planned.currency();
        else if (agreement.amount)
            budget.currency = agreement.amount->currency();
        for (const BudgetLine& line : budget.lines)
            budget.expenditures[line.id] =
                Records<Expenditure>(m_file).by(&Expenditure::lineId, line.id, "spent_on, id");
        return budget;
    }

    const Connection& m_file;
    QHash<QString, Agreement> m_byNumber;
    std::map<QString, CaseBudget> m_read;
};

/// What both tables have: the columns without which no row says anything.
template <typename Column>
bool requireColumns(ImportTable& table, std::initializer_list<Column> columns)
{
    bool isComplete = true;
    for (const Column column : columns) {
        if (table.has(column))
            continue;
        isComplete = false;
        table.addProblem(1, table.nameOf(column), QString(), Tr::tr("The table has no such column."));
    }
    return isComplete;
}

template <typename Column>
std::optional<Money> readMoney(ImportTable& table, const TableRow& row, Column column,
                               std::optional<Currency> currency)
{
    const AmountReading reading = readAmount(table.cell(row, column), currency);
    if (const auto* problem = std::get_if<AmountProblem>(&reading)) {
        table.addProblem(row, column, problem->reason);
        return std::nullopt;
    }
    const Money amount = std::get<Money>(reading);
    if (amount.isNegative()) {
        table.addProblem(row, column, Tr::tr("The amount is below zero."));
        return std::nullopt;
    }
    return amount;
}

template <typename Column>
std::optional<Money> readBudgetMoney(ImportTable& table, const TableRow& row, Column column,
                                     std::optional<Currency> currency)
{
    const auto amount = readMoney(table, row, column, currency);
    if (amount && currency && amount->currency() != *currency) {
        table.addProblem(row, column, Tr::tr("The budget of this case is in another currency."));
        return std::nullopt;
    }
    return amount;
}

template <typename Column>
CaseBudget* caseOf(Cases& cases, ImportTable& table, const TableRow& row, Column column)
{
    QString problem;
    CaseBudget* found = cases.find(table.cell(row, column), problem);
    if (!found)
        table.addProblem(row, column, problem);
    return found;
}

BudgetLine* lineNamed(CaseBudget& budget, const QString& heading, const QString& title)
{
    const auto found = std::ranges::find_if(budget.lines, [&](const BudgetLine& line) {
        return folded(line.title) == folded(title) && folded(line.heading) == folded(heading);
    });
    return found == budget.lines.end() ? nullptr : &*found;
}

void readBudgetRow(Cases& cases, ImportTable& table, const TableRow& row, SpendingRows<BudgetLine>& rows,
                   QHash<qint64, int>& lines)
{
    CaseBudget* budget = caseOf(cases, table, row, BudgetColumn::Agreement);
    const QString title = table.cell(row, BudgetColumn::Line).simplified();
    if (title.isEmpty())
        table.addProblem(row, BudgetColumn::Line, Tr::tr("The line has no name."));
    if (!budget || title.isEmpty())
        return;
    const QString heading = table.cell(row, BudgetColumn::Heading).simplified();
    const auto planned = readBudgetMoney(table, row, BudgetColumn::Planned, budget->currency);
    std::optional<Money> amended;
    if (!saysNothing(table.cell(row, BudgetColumn::Amended)))
        amended = readBudgetMoney(table, row, BudgetColumn::Amended,
                                  planned ? planned->currency() : budget->currency);
    if (!planned)
        return;
    budget->currency = planned->currency(); // of the first line, for those that follow
    SpendingEntry<BudgetLine> entry;
    if (BudgetLine* known = lineNamed(*budget, heading, title)) {
        if (const int earlier = lines.value(known->id.number(), 0); earlier != 0)
            return table.addProblem(row, BudgetColumn::Line,
                                    Tr::tr("The table gives this line in line %1 already.").arg(earlier));
        entry.record = *known;
        entry.record.planned = *planned;
        if (table.has(BudgetColumn::Amended))
            entry.record.amended = amended;
        entry.effect = entry.record == *known ? RowEffect::SaysTheSame : RowEffect::Changes;
    } else {
        entry.record.id = Id<BudgetLine>::make();
        entry.record.caseId = budget->of.id;
        entry.record.position = budget->lines.empty() ? 1 : budget->lines.back().position + 1;
        entry.record.heading = heading;
        entry.record.title = title;
        entry.record.planned = *planned;
        entry.record.amended = amended;
        budget->lines.push_back(entry.record);
    }
    lines.insert(entry.record.id.number(), row.line);
    rows.add(std::move(entry), budget->agreement);
}

/// The line by its name, and by its heading where two have that name.
BudgetLine* lineOf(CaseBudget& budget, ImportTable& table, const TableRow& row)
{
    const QString title = table.cell(row, ExpenditureColumn::Line).simplified();
    const QString heading = table.cell(row, ExpenditureColumn::Heading).simplified();
    if (!heading.isEmpty()) {
        if (BudgetLine* line = lineNamed(budget, heading, title))
            return line;
        table.addProblem(row, ExpenditureColumn::Line,
                         Tr::tr("The budget of this case has no such line under this heading."));
        return nullptr;
    }
    const auto isMeant = [&](const BudgetLine& line) { return folded(line.title) == folded(title); };
    const auto found = std::ranges::find_if(budget.lines, isMeant);
    if (found == budget.lines.end()) {
        table.addProblem(row, ExpenditureColumn::Line, Tr::tr("The budget of this case has no such line."));
        return nullptr;
    }
    if (std::ranges::count_if(budget.lines, isMeant) > 1) {
        table.addProblem(row, ExpenditureColumn::Line,
                         Tr::tr("Several lines of this budget have this name; write the heading as well."));
        return nullptr;
    }
    return &*found;
}

std::optional<QDate> readDay(ImportTable& table, const TableRow& row, QDate today)
{
    const DateReading reading = readDate(table.cell(row, ExpenditureColumn::SpentOn));
    if (const auto* problem = std::get_if<DateProblem>(&reading)) {
        table.addProblem(row, ExpenditureColumn::SpentOn, problem->reason);
        return std::nullopt;
    }
    if (std::get<QDate>(reading) > today) {
        table.addProblem(row, ExpenditureColumn::SpentOn, Tr::tr("This day is still to come."));
        return std::nullopt;
    }
    return std::get<QDate>(reading);
}

/// In the currency of the budget, or in the other one with its rate.
bool readSpent(ImportTable& table, const TableRow& row, Currency currency, Expenditure& into)
{
    const auto amount = readMoney(table, row, ExpenditureColumn::Amount, currency);
    if (!amount)
        return false;
    if (amount->isZero()) {
        table.addProblem(row, ExpenditureColumn::Amount, Tr::tr("Nothing was spent."));
        return false;
    }
    into.amount = *amount;
    if (amount->currency() == currency)
        return true;
    const auto rate = readRate(table.cell(row, ExpenditureColumn::Rate));
    const QString source = table.cell(row, ExpenditureColumn::RateSource).simplified();
    if (!rate)
        table.addProblem(row, ExpenditureColumn::Rate,
                         Tr::tr("An amount in another currency needs its rate, such as 117,2345."));
    if (source.isEmpty())
        table.addProblem(row, ExpenditureColumn::RateSource, Tr::tr("Where the rate is from is missing."));
    if (!rate || source.isEmpty())
        return false;
    into.original = *amount;
    into.rateMicros = rate;
    into.rateSource = source;
    into.amount = convertedAt(*amount, *rate, currency);
    return true;
}

/// What the row says, against what the file has of it; a check that was made stays.
SpendingEntry<Expenditure> comparedWith(const Expenditure& known, Expenditure read)
{
    read.id = known.id;
    read.state = known.state;
    read.accepted = known.accepted;
    read.reason = known.reason;
    read.document = known.document;
    read.payee = known.payee;
    return {read, read == known ? RowEffect::SaysTheSame : RowEffect::Changes};
}

void addExpenditureRow(ImportTable& table, const TableRow& row, CaseBudget& budget, const Expenditure& read,
                       SpendingRows<Expenditure>& rows, QHash<qint64, int>& lines)
{
    std::vector<Expenditure>& standing = budget.expenditures[read.lineId];
    const auto known = std::ranges::find_if(standing, [&](const Expenditure& one) {
        return folded(one.document) == folded(read.document) && folded(one.payee) == folded(read.payee);
    });
    SpendingEntry<Expenditure> entry{read, RowEffect::Adds};
    if (known == standing.end()) {
        entry.record.id = Id<Expenditure>::make();
        standing.push_back(entry.record);
    } else {
        if (const int earlier = lines.value(known->id.number(), 0); earlier != 0)
            return table.addProblem(row, ExpenditureColumn::Document,
                                    Tr::tr("The table gives this document in line %1 already.").arg(earlier));
        entry = comparedWith(*known, read);
        if (entry.effect == RowEffect::Changes && known->state != ExpenditureState::Unchecked)
            return table.addProblem(
                row, ExpenditureColumn::Document,
                Tr::tr("This expenditure was checked already with %1; take its check back first.")
                    .arg(spokenAmount(known->amount)));
    }
    lines.insert(entry.record.id.number(), row.line);
    rows.add(std::move(entry), budget.agreement);
}

void readExpenditureRow(Cases& cases, ImportTable& table, const TableRow& row, QDate today,
                        SpendingRows<Expenditure>& rows, QHash<qint64, int>& lines)
{
    CaseBudget* budget = caseOf(cases, table, row, ExpenditureColumn::Agreement);
    Expenditure read;
    read.document = table.cell(row, ExpenditureColumn::Document).simplified();
    read.payee = table.cell(row, ExpenditureColumn::Payee).simplified();
    if (read.document.isEmpty())
        table.addProblem(row, ExpenditureColumn::Document, Tr::tr("The number of the document is missing."));
    const auto day = readDay(table, row, today);
    if (!budget)
        return;
    const BudgetLine* line = lineOf(*budget, table, row);
    const bool hasAmount = readSpent(table, row, line ? line->planned.currency() : Currency::Eur, read);
    if (!line || !day || !hasAmount || read.document.isEmpty())
        return;
    read.lineId = line->id;
    read.spentOn = *day;
    addExpenditureRow(table, row, *budget, read, rows, lines);
}

} // namespace

const std::vector<ImportColumn>& budgetColumns()
{
    static const std::vector<ImportColumn> columns{
        {"agreement",
         QT_TRANSLATE_NOOP("oslonac::Import", "number of the agreement"),
         {"sporazum", "broj sporazuma", "ugovor", "broj ugovora", "agreement number"}},
        {"heading",
         QT_TRANSLATE_NOOP("oslonac::Import", "heading of the budget"),
         {"grupa", "budžetska grupa", "naslov", "poglavlje", "budget heading"}},
        {"line",
         QT_TRANSLATE_NOOP("oslonac::Import", "line of the budget"),
         {"stavka", "budžetska stavka", "budget line", "naziv stavke"}},
        {"planned", QT_TRANSLATE_NOOP("oslonac::Import", "amount planned"), {"planirano", "plan", "iznos"}},
        {"amended",
         QT_TRANSLATE_NOOP("oslonac::Import", "amount after amendments"),
         {"izmenjeno", "rebalans", "posle izmene"}}};
    return columns;
}

const std::vector<ImportColumn>& expenditureColumns()
{
    static const std::vector<ImportColumn> columns{
        {"agreement",
         QT_TRANSLATE_NOOP("oslonac::Import", "number of the agreement"),
         {"sporazum", "broj sporazuma", "ugovor", "broj ugovora", "agreement number"}},
        {"heading",
         QT_TRANSLATE_NOOP("oslonac::Import", "heading of the budget"),
         {"grupa", "budžetska grupa", "naslov", "poglavlje", "budget heading"}},
        {"line",
         QT_TRANSLATE_NOOP("oslonac::Import", "line of the budget"),
         {"stavka", "budžetska stavka", "budget line", "naziv stavke"}},
        {"spent_on",
         QT_TRANSLATE_NOOP("oslonac::Import", "day of the expenditure"),
         {"datum", "datum troška", "datum računa", "date"}},
        {"document",
         QT_TRANSLATE_NOOP("oslonac::Import", "number of the document"),
         {"dokument", "broj računa", "račun", "faktura", "broj dokumenta", "invoice"}},
        {"payee",
         QT_TRANSLATE_NOOP("oslonac::Import", "who was paid"),
         {"dobavljač", "primalac", "plaćeno", "supplier"}},
        {"amount", QT_TRANSLATE_NOOP("oslonac::Import", "amount spent"), {"iznos", "plaćeni iznos"}},
        {"rate", QT_TRANSLATE_NOOP("oslonac::Import", "rate of exchange"), {"kurs", "exchange rate"}},
        {"rate_source",
         QT_TRANSLATE_NOOP("oslonac::Import", "where the rate is from"),
         {"izvor kursa", "kursna lista"}}};
    return columns;
}

SpendingRows<BudgetLine> readBudgetRows(const Connection& file, ImportTable& table)
{
    SpendingRows<BudgetLine> rows(table);
    if (!requireColumns(table, {BudgetColumn::Agreement, BudgetColumn::Line, BudgetColumn::Planned}))
        return rows;
    Cases cases(file);
    QHash<qint64, int> lines;
    for (const TableRow& row : table.rows())
        readBudgetRow(cases, table, row, rows, lines);
    return rows;
}

SpendingRows<Expenditure> readExpenditureRows(const Connection& file, ImportTable& table, QDate today)
{
    SpendingRows<Expenditure> rows(table);
    if (!requireColumns(table,
                        {ExpenditureColumn::Agreement, ExpenditureColumn::Line, ExpenditureColumn::SpentOn,
                         ExpenditureColumn::Document, ExpenditureColumn::Amount}))
        return rows;
    Cases cases(file);
    QHash<qint64, int> lines;
    for (const TableRow& row : table.rows())
        readExpenditureRow(cases, table, row, today, rows, lines);
    return rows;
}

} // namespace oslonac
