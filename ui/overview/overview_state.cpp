// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_state.h"

#include "core/reports/due_list.h"
#include "core/storage/records.h"
#include "ui/prompts/operation_runner.h"
#include "ui/shell/page.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// Reads one part, or says why it cannot be read.
template <typename Work>
auto attempt(const OperationRunner& runner, Work work) -> Part<decltype(work())>
{
    Part<decltype(work())> part;
    if (const auto fault = runner.attempt([&] { part.value = work(); }))
        part.fault = *fault;
    return part;
}

/// A part that is computed from another one shares its fault.
template <typename Source, typename Work>
auto from(const OperationRunner& runner, const Part<Source>& source, Work work)
    -> Part<decltype(work(*source.value))>
{
    if (!source.isThere())
        return {std::nullopt, source.fault};
    return attempt(runner, [&] { return work(*source.value); });
}

/// What decides how long reading takes: marks, and agreements with their findings. Up to the limit it takes
/// less than a frame (9 ms for the sample, which has 1865); larger files are read on a worker.
constexpr auto weightSql = R"(SELECT (SELECT count(*) FROM marks) + 10 * (SELECT count(*) FROM agreements))";
constexpr qint64 mostAtOnce = 2500;

const QStringList& tablesThatMatter()
{
    static const QStringList tables{u"programmes"_s,
                                    u"calls"_s,
                                    u"lots"_s,
                                    u"deadline_extensions"_s,
                                    u"required_documents"_s,
                                    u"eligibility_rules"_s,
                                    u"eligibility_values"_s,
                                    u"criteria_sections"_s,
                                    u"criteria"_s,
                                    u"tie_rules"_s,
                                    u"applications"_s,
                                    u"application_partners"_s,
                                    u"completeness_lines"_s,
                                    u"approvals"_s,
                                    u"assessors"_s,
                                    u"conflicts_of_interest"_s,
                                    u"marks"_s,
                                    u"tie_decisions"_s,
                                    u"tie_decision_places"_s,
                                    u"selection_decisions"_s,
                                    u"agreements"_s,
                                    u"agreement_instalments"_s,
                                    u"addenda"_s,
                                    u"signing_ceremonies"_s,
                                    u"cases"_s,
                                    u"case_stages"_s,
                                    u"case_tasks"_s,
                                    u"budget_lines"_s,
                                    u"expenditures"_s,
                                    u"instalments"_s,
                                    u"payments"_s,
                                    u"recoveries"_s,
                                    u"party_reports"_s,
                                    u"report_steps"_s,
                                    u"organisations"_s,
                                    u"municipalities"_s,
                                    u"document_templates"_s,
                                    u"checklist_items"_s,
                                    u"supported_services"_s,
                                    u"case_visits"_s,
                                    u"case_checks"_s,
                                    u"visit_recommendations"_s,
                                    u"service_users"_s,
                                    u"budget_sources"_s};
    return tables;
}

std::vector<CallStanding> readStandings(const Connection& file, const std::vector<Call>& calls)
{
    std::vector<CallStanding> standings;
    standings.reserve(calls.size());
    for (const Call& call : calls)
        standings.push_back(readCallStanding(file, call));
    return standings;
}

std::vector<CallPipeline> pipelinesOf(const std::vector<CallStanding>& standings)
{
    std::vector<CallPipeline> pipelines;
    for (const CallStanding& standing : standings)
        pipelines.push_back({standing.call, standing.isDecided(), stagesOf(standing.list)});
    return pipelines;
}

std::vector<DueItem> readDue(const Connection& file, const OverviewQuestion& question)
{
    std::vector<DueItem> items = dueItems(file, question.day);
    if (question.scope == OverviewScope())
        return items;
    std::vector<Id<Call>> covered;
    for (const Call& call : Records<Call>(file).all()) {
        if (question.scope.covers(call))
            covered.push_back(call.id);
    }
    std::erase_if(items, [&covered](const DueItem& item) {
        return item.call && std::ranges::count(covered, *item.call) == 0;
    });
    return items;
}

} // namespace

OverviewState readOverview(const Connection& file, const OverviewQuestion& question,
                           const OperationRunner& runner)
{
    OverviewState state;
    state.question = question;
    state.programmes = Records<Programme>(file).all();
    state.calls = Records<Call>(file).all("ORDER BY coalesce(published_on, date(deadline)) DESC, code");
    const auto records =
        attempt(runner, [&] { return readOverviewRecords(file, question.scope, question.day.today); });
    const auto standings =
        from(runner, records, [&](const OverviewRecords& own) { return readStandings(file, own.calls); });
    state.figures = from(runner, records, agreementFigures);
    state.pipelines = from(runner, standings, pipelinesOf);
    state.money = from(runner, standings,
                       [&](const std::vector<CallStanding>& all) { return moneyByLot(*records.value, all); });
    state.support = from(runner, records, [&](const OverviewRecords& own) {
        return SupportMap{supportPlaces(Records<Municipality>(file).all(), own), own.calls, own.lots};
    });
    state.due = attempt(runner, [&] { return readDue(file, question); });
    return state;
}

bool overviewMinds(const RecordChanges& changes)
{
    return std::ranges::any_of(tablesThatMatter(),
                               [&](const QString& table) { return changes.touches(table); });
}

bool isReadInAFrame(const Connection& file)
{
    return file.integer(weightSql) <= mostAtOnce;
}

} // namespace oslonac::ui
