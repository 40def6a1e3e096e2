// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/case_tables.h"

#include "core/budgets/funding.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"

namespace oslonac::case_tables {

namespace {

TableCell count(const std::optional<int>& number)
{
    return number ? TableCell(qint64(*number)) : TableCell();
}

class SupportTables final : public Maker {
public:
    using Maker::Maker;

    [[nodiscard]] ReportTable sources() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Sources of funding"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Source"), 30);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Who"), 34);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Amount"), 16, ReportAlignment::Right);
        for (const BudgetSource& source : m_of.sources)
            table.rows.push_back({meaning(source.kind), m_texts.own(source.title), source.amount});
        if (const auto sums = sumsOf(m_of.sources)) {
            table.summary = words(QT_TRANSLATE_NOOP("oslonac::CaseReport", "All sources: %1."))
                                .arg(amountText(sums->total(), m_texts.language()));
        }
        return table;
    }
    [[nodiscard]] ReportTable team() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Team"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Name"), 34);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Role"), 26);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "From"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "To"), 14);
        for (const CaseMember& member : m_of.members)
            table.rows.push_back({m_texts.own(member.person), meaning(member.role), day(member.validFrom),
                                  day(member.validTo)});
        return table;
    }
    [[nodiscard]] ReportTable services() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Services"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Service"), 30);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Kind"), 18);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Support"), 16);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Provider"), 26);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Licence"), 20);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Valid until"), 14);
        for (const ServiceFile& service : m_of.services) {
            const SupportedService& one = service.record;
            table.rows.push_back({m_texts.own(one.title), meaning(one.kind), meaning(one.support),
                                  m_texts.own(one.provider), meaning(one.licence), day(one.licenceUntil)});
        }
        return table;
    }
    [[nodiscard]] ReportTable users() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Users of the services"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Service"), 36);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Group"), 26);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Planned"), 14, ReportAlignment::Right);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Reached"), 14, ReportAlignment::Right);
        for (const ServiceFile& service : m_of.services) {
            for (const auto& [group, code] : Codes<UserGroup>::list) {
                if (service.planned(group) || service.reached(group))
                    table.rows.push_back({m_texts.own(service.record.title), meaning(group),
                                          count(service.planned(group)), count(service.reached(group))});
            }
        }
        return table;
    }
    [[nodiscard]] ReportTable visits() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Visits"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Planned for"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Made on"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Visit"), 18);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Place"), 18);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Who visited"), 20);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Findings"), 44);
        for (const VisitFile& visit : m_of.visits) {
            const CaseVisit& one = visit.record;
            table.rows.push_back({day(one.plannedOn), day(one.madeOn), meaning(one.kind),
                                  m_texts.own(one.place), m_texts.own(one.visitor),
                                  m_texts.own(one.findings)});
        }
        return table;
    }
    [[nodiscard]] ReportTable recommendations() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Recommendations"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Visit"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Recommendation"), 50);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Due on"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Done on"), 14);
        for (const VisitFile& visit : m_of.visits) {
            for (const VisitRecommendation& one : visit.recommendations)
                table.rows.push_back(
                    {day(visit.record.day()), m_texts.own(one.title), day(one.dueOn), day(one.doneOn)});
        }
        return table;
    }
    /// Those of visits with their day, those of the closing at the end.
    [[nodiscard]] ReportTable checks() const
    {
        ReportTable table = named(QT_TRANSLATE_NOOP("oslonac::CaseReport", "Checklists"));
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Visit"), 14);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "To be checked"), 44);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Answer"), 16);
        addColumn(table, QT_TRANSLATE_NOOP("oslonac::CaseReport", "Note"), 34);
        const auto add = [&](const CaseCheck& check, const std::optional<QDate>& visited) {
            table.rows.push_back(
                {day(visited), m_texts.own(check.title), meaning(check.answer), m_texts.own(check.note)});
        };
        for (const VisitFile& visit : m_of.visits) {
            for (const CaseCheck& check : visit.checks)
                add(check, visit.record.day());
        }
        for (const CaseCheck& check : m_of.closing)
            add(check, std::nullopt);
        return table;
    }
};

} // namespace

std::vector<ReportTable> supportTables(const CaseFile& of, const Texts& texts)
{
    const SupportTables make(of, texts);
    std::vector<ReportTable> tables{make.sources(), make.team(),   make.services(),
                                    make.users(),   make.visits(), make.recommendations(),
                                    make.checks()};
    std::erase_if(tables, [](const ReportTable& table) { return table.rows.empty(); });
    return tables;
}

} // namespace oslonac::case_tables
