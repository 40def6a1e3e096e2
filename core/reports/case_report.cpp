// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/case_report.h"

#include "core/budgets/exchange_rate.h"
#include "core/cases/case_timeline.h"
#include "core/organisations/placed_name.h"
#include "core/reports/case_tables.h"
#include "core/reports/payment_report.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/digest.h"

#include <algorithm>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

using case_tables::context;

TableCell amountCell(const std::optional<Money>& amount)
{
    return amount ? TableCell(*amount) : TableCell();
}

/// Builds the tables of one report.
class Tables final : public case_tables::Maker {
public:
    Tables(const CaseFile& of, QDate today, const Texts& texts) : Maker(of, texts), m_today(today) {}

    [[nodiscard]] std::vector<ReportTable> all() const
    {
        std::vector<ReportTable> tables{stages(), instalments(),  recoveries(), reports(),
                                        budget(), expenditures(), tasks(),      documents()};
        std::ranges::move(case_tables::supportTables(m_of, m_texts), std::back_inserter(tables));
        tables.push_back(course());
        std::erase_if(tables, [](const ReportTable& table) { return table.rows.empty(); });
        return tables;
    }

private:
    [[nodiscard]] ReportTable stages() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Stages"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Stage"), 40);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "From"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "To"), 14);
        for (const CaseStage& stage : m_of.stages)
            table.rows.push_back({m_texts.own(titleOf(stage)), day(stage.startsOn), day(stage.endsOn)});
        return table;
    }
    [[nodiscard]] ReportTable instalments() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Instalments and payments"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Instalment"), 22);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Condition"), 30);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Due on"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Planned"), 14, ReportAlignment::Right);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Request"), 16);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Status"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Paid"), 14, ReportAlignment::Right);
        for (const InstalmentPayments& one : m_of.instalments) {
            const QString title =
                u"%1. %2"_s.arg(QString::number(one.instalment.position), m_texts.own(one.instalment.title));
            std::vector<TableCell> first{title, m_texts.own(one.instalment.condition),
                                         day(one.instalment.dueOn), one.instalment.amount};
            if (one.payments.empty())
                table.rows.push_back(
                    {first[0], first[1], first[2], first[3], QString(), QString(), TableCell()});
            for (size_t i = 0; i < one.payments.size(); ++i) {
                const Payment& payment = one.payments[i];
                const bool isFirst = i == 0; // the plan stands once
                table.rows.push_back({isFirst ? first[0] : TableCell(title),
                                      isFirst ? first[1] : TableCell(QString()),
                                      isFirst ? first[2] : TableCell(), isFirst ? first[3] : TableCell(),
                                      payment.requestNumber, statusText(statusOf(payment), m_texts),
                                      amountCell(payment.paid)});
            }
        }
        if (const auto sums = m_of.sums()) {
            table.summary =
                words(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Planned: %1. Paid: %2. Not paid yet: %3."))
                    .arg(amountText(sums->planned, m_texts.language()),
                         amountText(sums->paid, m_texts.language()),
                         amountText(sums->unpaid(), m_texts.language()));
        }
        return table;
    }
    [[nodiscard]] ReportTable recoveries() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Money asked back"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Asked on"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Amount"), 14, ReportAlignment::Right);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Reason"), 44);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Due on"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Received"), 13);
        for (const Recovery& one : m_of.recoveries)
            table.rows.push_back({day(one.requestedOn), one.amount, m_texts.own(one.reason), day(one.dueOn),
                                  day(one.receivedOn)});
        return table;
    }
    [[nodiscard]] ReportTable reports() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Reports of the party"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Report"), 34);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "About the time from"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "To"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Due on"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Status"), 18);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Received"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Approved"), 13);
        for (const ReportFile& report : m_of.reports) {
            const auto dayOf = [&](ReportStepKind kind) {
                const ReportStep* step = report.last(kind);
                return step ? day(step->happenedOn) : TableCell();
            };
            table.rows.push_back({m_texts.own(titleOf(report.record)), day(report.record.startsOn),
                                  day(report.record.endsOn), day(report.dueOn()),
                                  m_texts.own(titleOf(report.state())), dayOf(ReportStepKind::Received),
                                  dayOf(ReportStepKind::Approved)});
        }
        return table;
    }
    [[nodiscard]] ReportTable budget() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Budget"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Heading"), 22);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Line"), 28);
        for (const char* title : {QT_TRANSLATE_NOOP("oslonac::CaseReport", "Planned"),
                                  QT_TRANSLATE_NOOP("oslonac::CaseReport", "Amended"),
                                  QT_TRANSLATE_NOOP("oslonac::CaseReport", "Spent"),
                                  QT_TRANSLATE_NOOP("oslonac::CaseReport", "Left")})
            addColumn(table, title, 14, ReportAlignment::Right);
        for (const LineSpending& line : m_of.budget) {
            const BudgetSums sums = line.sums();
            table.rows.push_back({m_texts.own(line.line.heading), m_texts.own(line.line.title),
                                  line.line.planned, amountCell(line.line.amended), sums.spent, sums.left()});
        }
        if (const auto sums = sumsOf(m_of.budget)) {
            table.summary =
                words(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Budget: %1. Spent: %2. Left: %3."))
                    .arg(amountText(sums->current, m_texts.language()),
                         amountText(sums->spent, m_texts.language()),
                         amountText(sums->left(), m_texts.language()));
        }
        return table;
    }
    [[nodiscard]] ReportTable expenditures() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Expenditures"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Spent on"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Document"), 18);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Paid to"), 22);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Line"), 22);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Amount"), 14, ReportAlignment::Right);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "As it was paid, and the rate"), 24);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Status"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Accepted"), 14, ReportAlignment::Right);
        for (const LineSpending& line : m_of.budget) {
            for (const Expenditure& one : line.expenditures) {
                table.rows.push_back({day(one.spentOn), one.document, m_texts.own(one.payee),
                                      m_texts.own(line.line.title), one.amount, originalOf(one),
                                      meaning(one.state), amountCell(one.accepted)});
            }
        }
        return table;
    }
    /// "117.234,50 RSD, 117,2345, NBS"
    [[nodiscard]] QString originalOf(const Expenditure& one) const
    {
        if (!one.original || !one.rateMicros)
            return {};
        return u"%1, %2, %3"_s.arg(amountText(*one.original, m_texts.language()),
                                   rateText(*one.rateMicros, m_texts.language()),
                                   m_texts.own(one.rateSource));
    }
    [[nodiscard]] ReportTable tasks() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Tasks and milestones"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Task"), 40);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Responsible"), 20);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Due on"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Done on"), 13);
        for (const CaseTask& task : m_of.tasks)
            table.rows.push_back(
                {m_texts.own(task.title), m_texts.own(task.responsible), day(task.dueOn), day(task.doneOn)});
        return table;
    }
    [[nodiscard]] ReportTable documents() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Documents"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Document"), 34);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Kind"), 18);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "File"), 28);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Attached on"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Digest"), 22);
        for (const CaseDocument& one : m_of.documents)
            table.rows.push_back({m_texts.own(one.title), m_texts.own(titleOf(one.kind)), one.fileName,
                                  day(one.addedOn), shortDigest(one.digest)});
        return table;
    }
    [[nodiscard]] ReportTable course() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Course of the case"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Day"), 13);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "What happened"), 34);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "More"), 50);
        for (const TimelineEntry& entry : timelineOf(m_of, m_today))
            table.rows.push_back({day(entry.date), m_texts.own(entry.title), m_texts.own(entry.text)});
        return table;
    }

    QDate m_today;
};

} // namespace

Report caseReport(const CaseFile& of, QDate today, Language language)
{
    const Texts texts(language);
    const AgreementDossier& dossier = of.dossier;
    Report report;
    report.language = language;
    report.title = texts.translate(context, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Case: %1"))
                       .arg(texts.own(placedNameIn(dossier.party, scriptOf(language))));
    report.heading = dossier.agreement.number;
    report.facts = {
        texts.translate(context, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Agreement %1, call %2, lot %3"))
            .arg(dossier.agreement.number, dossier.call.code, dossier.lot.code)};
    if (const auto amount = termsOn(today, dossier.agreement, dossier.addenda).amount) {
        report.facts.append(texts.translate(context, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Amount: %1"))
                                .arg(amountText(*amount, language)));
    }
    report.facts.append(
        texts.translate(context, QT_TRANSLATE_NOOP("oslonac::CaseReport", "State on %1: %2"))
            .arg(dateText(today, language), fieldText(FieldKind::Code, codeOf(of.record.status), texts)));
    if (!of.record.reason.isEmpty())
        report.facts.append(texts.own(of.record.reason));
    report.tables = Tables(of, today, texts).all();
    report.wide = true;
    setDigest(report);
    report.footer = u"%1 · %2"_s.arg(report.title, shortDigest(report.digest));
    return report;
}

} // namespace oslonac
