// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/cases/case_operations.h"
#include "core/cases/cases_due.h"
#include "core/selection/selection_operations.h"
#include "tests/bench/large_call.h"
#include "tests/bench/measure.h"
#include "tests/bench/plain_sqlite.h"
#include "tests/support/fresh_workspace.h"
#include "ui/cases/case_rows.h"
#include "ui/lists/list_totals.h"
#include "ui/lists/record_list_model.h"
#include "ui/payments/payment_rows.h"

#include <stdexcept>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int paymentsOfCase = 50;
constexpr int linesOfCase = 10;
constexpr int expendituresOfLine = 5;

/// The cases of one large call after ten years: each with fifty payments and fifty expenditures.
class LargeCases final {
public:
    explicit LargeCases(int count)
    {
        LargeCall large(*m_workspace);
        auto lot = Records<Lot>(m_workspace->file()).all().front();
        lot.places = count;
        lot.awardKind = AwardKind::Requested;
        Call call = large.call();
        call.agreementNumberScheme = u"400-73/{year}-{sequence}"_s;
        m_workspace->perform({OperationKind::EditCall, {}}, [&](const Change& change) {
            change.update(lot);
            change.update(call);
        });
        large.addMarks(*m_workspace, large.addApplications(*m_workspace, count));
        const QDate day(2023, 9, 18);
        (void)decideSelection(*m_workspace, call, {u"400-61/2023"_s, day, u"Komisija"_s});
        const auto drafted = draftAgreements(*m_workspace, call, {}).drafted;
        std::vector<PrintedPaper> printed;
        for (const Id<Agreement> id : drafted)
            printed.push_back({id, u"0"_s});
        markPrinted(*m_workspace, printed);
        signAgreements(*m_workspace, drafted, QDate(2023, 9, 25));
        m_cases = openCases(*m_workspace, withoutCase(m_workspace->file(), call.id));
        spend();
    }

    [[nodiscard]] const Connection& file() const { return m_workspace->file(); }
    [[nodiscard]] const QString path() const { return m_workspace.path(); }
    [[nodiscard]] QDate today() const { return m_workspace->today(); }
    [[nodiscard]] const std::vector<Id<oslonac::Case>>& cases() const { return m_cases; }

private:
    void spend()
    {
        const QDate first(2023, 10, 1);
        const std::vector<Instalment> instalments = Records<Instalment>(file()).all();
        m_workspace->perform({OperationKind::RecordPayment, {}}, [&](const Change& change) {
            for (const Instalment& instalment : instalments) {
                for (int i = 0; i < paymentsOfCase; ++i)
                    change.insert(paid(instalment, first.addDays(i)));
            }
        });
        m_workspace->perform({OperationKind::AddExpenditure, {}}, [&](const Change& change) {
            for (const Id<oslonac::Case> id : m_cases) {
                for (int i = 1; i <= linesOfCase; ++i) {
                    const BudgetLine line{
                        Id<BudgetLine>::make(), id, i, u"Poglavlje %1"_s.arg(i % 3), u"Stavka %1"_s.arg(i),
                        Money::eur(2'000),      {}};
                    change.insert(line);
                    for (int k = 0; k < expendituresOfLine; ++k)
                        change.insert(spent(line, first.addDays(k)));
                }
            }
        });
    }
    static Payment paid(const Instalment& instalment, QDate day)
    {
        Payment payment;
        payment.id = Id<Payment>::make();
        payment.instalmentId = instalment.id;
        payment.requestNumber = u"III-%1"_s.arg(day.dayOfYear());
        payment.requestedOn = day;
        payment.requested = Money::eur(100);
        payment.checkedOn = day;
        payment.checkedBy = u"Ana Primer"_s;
        payment.authorisedOn = day;
        payment.authorisedBy = u"Marko Primer"_s;
        payment.authorised = payment.requested;
        payment.paidOn = day;
        payment.paid = payment.requested;
        return payment;
    }
    static Expenditure spent(const BudgetLine& line, QDate day)
    {
        Expenditure expenditure;
        expenditure.id = Id<Expenditure>::make();
        expenditure.lineId = line.id;
        expenditure.spentOn = day;
        expenditure.document = u"R-%1"_s.arg(day.dayOfYear());
        expenditure.payee = u"Dobavljač"_s;
        expenditure.amount = Money::eur(123, 45);
        return expenditure;
    }

    FreshWorkspace m_workspace;
    std::vector<Id<oslonac::Case>> m_cases;
};

/// Every row and column of these tables, as a program without our layers reads them.
double plainReading(const QString& path, const std::vector<std::string>& queries)
{
    return secondsOf([&] {
        const PlainFile file(path);
        qint64 bytes = 0;
        for (const std::string& query : queries) {
            const PlainStatement statement = file.prepare(query);
            while (sqlite3_step(statement.get()) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(statement.get()); ++column)
                    bytes += sqlite3_column_bytes(statement.get(), column);
            }
        }
        if (bytes == 0)
            throw std::runtime_error("nothing was read");
    });
}

const std::vector<std::string> wholeTables{
    "SELECT * FROM agreements", "SELECT * FROM organisations", "SELECT * FROM applications",
    "SELECT * FROM cases",      "SELECT * FROM case_stages",   "SELECT * FROM instalments",
    "SELECT * FROM payments",   "SELECT * FROM budget_lines",  "SELECT * FROM expenditures"};

} // namespace

std::vector<Line> casesLines(const Settings& settings)
{
    const int count = settings.size.value_or(1'000);
    const LargeCases large(count);
    const auto language = [] { return Language::SerbianLatin; };
    std::vector<Line> lines;
    const auto add = [&](const QString& name, const std::function<double()>& ours,
                         const std::function<double()>& reference) {
        lines.push_back(ratioLine(name, compared(settings.rounds, ours, reference)));
    };
    add(
        u"list of %L1 cases, %L2 payments, as many expenditures"_s.arg(count).arg(count * paymentsOfCase),
        [&] {
            return secondsOf([&] {
                if (ui::readCaseRows(large.file(), large.today()).size() != size_t(count))
                    throw std::runtime_error("cases are missing");
            });
        },
        [&] { return plainReading(large.path(), wholeTables); });
    add(
        u"list of %L1 payments"_s.arg(count * paymentsOfCase),
        [&] { return secondsOf([&] { (void)ui::readPaymentRows(large.file()); }); },
        [&] { return plainReading(large.path(), wholeTables); });
    const std::string id = std::to_string(large.cases().at(size_t(count) / 2).number());
    add(
        u"open one of the cases"_s,
        [&] { return secondsOf([&] { (void)readCase(large.file(), large.cases().at(size_t(count) / 2)); }); },
        [&] {
            return plainReading(
                large.path(),
                {"SELECT * FROM cases WHERE id = " + id, "SELECT * FROM case_stages WHERE case_id = " + id,
                 "SELECT * FROM budget_lines WHERE case_id = " + id,
                 "SELECT * FROM expenditures WHERE line_id IN (SELECT id FROM budget_lines WHERE case_id = " +
                     id + ")",
                 "SELECT * FROM payments WHERE instalment_id IN (SELECT id FROM instalments WHERE "
                 "agreement_id "
                 "= (SELECT agreement_id FROM cases WHERE id = " +
                     id + "))"});
        });
    ui::RecordListModel<ui::PaymentRow> model(ui::paymentColumns(language),
                                              [](const ui::PaymentRow& row) { return row.id; });
    model.reset(ui::readPaymentRows(large.file()));
    std::vector<int> rows(size_t(model.rowCount()));
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = int(i);
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.push_back(column);
    add(
        u"total them"_s, [&] { return secondsOf([&] { (void)ui::columnSums(model, columns, rows); }); },
        [&] {
            return plainReading(large.path(),
                                {"SELECT sum(requested_minor), sum(authorised_minor), sum(paid_minor) FROM "
                                 "payments GROUP BY requested_currency"});
        });
    add(
        u"what is due in them"_s,
        [&] {
            return secondsOf([&] { (void)casesDue(large.file(), {large.today(), Language::SerbianLatin}); });
        },
        [&] { return plainReading(large.path(), wholeTables); });
    return lines;
}

} // namespace oslonac::bench
