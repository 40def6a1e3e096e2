// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/planned_work.h"

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

struct Time {
    QDate from;
    QDate to;
};

const CaseStage* stageOfKind(const std::vector<CaseStage>& stages, StageKind kind)
{
    const auto found = std::ranges::find(stages, kind, &CaseStage::kind);
    return found == stages.end() ? nullptr : &*found;
}

std::optional<Time> timeOf(ReportedTime time, const CaseDays& days)
{
    if (days.stages.empty())
        return std::nullopt;
    if (time == ReportedTime::Whole)
        return Time{days.stages.front().startsOn, days.stages.back().endsOn};
    const CaseStage* stage = stageOfKind(days.stages, time == ReportedTime::Technical ? StageKind::Technical
                                                                                      : StageKind::Financial);
    return stage ? std::optional(Time{stage->startsOn, stage->endsOn}) : std::nullopt;
}

void addReports(const ReportRule& rule, const CaseDays& days, std::vector<PartyReport>& reports)
{
    const auto time = timeOf(rule.time, days);
    if (!time)
        return;
    for (int part = 1;; ++part) {
        // Counted from the first day, or the 31st would become the 28th for good.
        const QDate from = time->from.addMonths((part - 1) * rule.everyMonths);
        const QDate to = rule.everyMonths == 0
                             ? time->to
                             : std::min(time->to, time->from.addMonths(part * rule.everyMonths).addDays(-1));
        reports.push_back({.id = {},
                           .agreementId = days.of.agreementId,
                           .ruleId = rule.id,
                           .part = part,
                           .kind = rule.kind,
                           .title = rule.title,
                           .startsOn = from,
                           .endsOn = to,
                           .dueOn = std::max(from, to.addDays(rule.dueDays))});
        if (to >= time->to)
            return;
    }
}

/// Nothing for one that waits for the task before it, or for a stage that is not there.
std::optional<QDate> anchorDay(TaskAnchor anchor, const CaseDays& days)
{
    const auto endOf = [&](StageKind kind) {
        const CaseStage* stage = stageOfKind(days.stages, kind);
        return stage ? std::optional(stage->endsOn) : std::nullopt;
    };
    switch (anchor) {
    case TaskAnchor::AgreementConcluded:
        return days.concludedOn;
    case TaskAnchor::CaseOpened:
        return days.of.openedOn;
    case TaskAnchor::TechnicalEnd:
        return endOf(StageKind::Technical);
    case TaskAnchor::FinancialEnd:
        return endOf(StageKind::Financial);
    case TaskAnchor::TaskBefore:
        return std::nullopt;
    }
    throw std::logic_error("a day to count tasks from is unknown");
}

CaseTask taskFrom(const PlannedTask& planned, Id<Case> of, QDate day)
{
    CaseTask task;
    task.id = Id<CaseTask>::make();
    task.caseId = of;
    task.kind = planned.kind;
    task.title = planned.title;
    task.dueOn = day.addDays(planned.offsetDays);
    if (planned.kind == TaskKind::Milestone && planned.lengthDays > 0)
        task.startsOn = task.dueOn->addDays(-planned.lengthDays);
    task.remindDays = planned.remindDays;
    task.plannedTaskId = planned.id;
    return task;
}

} // namespace

std::vector<PartyReport> plannedReports(const std::vector<ReportRule>& rules, const CaseDays& days)
{
    std::vector<PartyReport> reports;
    for (const ReportRule& rule : rules)
        addReports(rule, days, reports);
    return reports;
}

std::vector<CaseTask> plannedTasks(const std::vector<PlannedTask>& plan, const CaseDays& days)
{
    std::vector<CaseTask> tasks;
    for (const PlannedTask& planned : plan) {
        if (const auto day = anchorDay(planned.anchor, days); day && !planned.title.isEmpty())
            tasks.push_back(taskFrom(planned, days.of.id, *day));
    }
    return tasks;
}

std::vector<CaseTask> followingTasks(const std::vector<PlannedTask>& plan,
                                     const std::vector<CaseTask>& ofCase, const std::vector<CaseTask>& done,
                                     QDate on)
{
    const auto has = [&](Id<PlannedTask> planned) {
        return std::ranges::any_of(ofCase,
                                   [&](const CaseTask& task) { return task.plannedTaskId == planned; });
    };
    std::vector<CaseTask> following;
    for (size_t i = 1; i < plan.size(); ++i) {
        const PlannedTask& planned = plan[i];
        const auto before = std::ranges::find(done, std::optional(plan[i - 1].id), &CaseTask::plannedTaskId);
        if (planned.anchor == TaskAnchor::TaskBefore && before != done.end() && !has(planned.id) &&
            !planned.title.isEmpty())
            following.push_back(taskFrom(planned, before->caseId, on));
    }
    return following;
}

} // namespace oslonac
