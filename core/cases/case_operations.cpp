// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_operations.h"

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "core/cases/case_stages.h"
#include "core/cases/planned_work.h"
#include "core/cases/visit_operations.h"
#include "core/languages/spoken.h"
#include "core/operations/operation_details.h"
#include "core/operations/past_day.h"
#include "core/operations/performer.h"
#include "core/payments/payment_sums.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CaseOperations)
};

/// What opening a case writes.
struct OpenedCase {
    Case opened;
    std::vector<CaseStage> stages;
    std::vector<Instalment> instalments;
    std::vector<PartyReport> reports;
    std::vector<CaseTask> tasks;
    std::vector<CaseCheck> checks;
};

std::vector<ReportRule> reportRulesOf(const Connection& file, Id<Call> call)
{
    return Records<ReportRule>(file).by(&ReportRule::callId, call, "position, id");
}

std::vector<PlannedTask> planOf(const Connection& file, Id<Call> call)
{
    return Records<PlannedTask>(file).by(&PlannedTask::callId, call, "position, id");
}

std::vector<ChecklistItem> checklistOf(const Connection& file, Id<Call> call)
{
    return Records<ChecklistItem>(file).by(&ChecklistItem::callId, call, "position, id");
}

OpenedCase openedFor(const Performer& performer, const Agreement& agreement)
{
    if (agreement.status != AgreementStatus::Signed || !agreement.concludedOn) {
        throw RuleBroken(
            Texts::tr("Agreement %1 is not signed, so no case was opened for it.").arg(agreement.number),
            Texts::tr("Enter the signing first."));
    }
    const Connection& file = performer.file();
    const AgreementTerms terms = termsOn(performer.today(), agreement, addendaOf(file, agreement.id));
    OpenedCase result;
    result.opened.id = Id<Case>::make();
    result.opened.agreementId = agreement.id;
    result.opened.openedOn = performer.today();
    result.stages = stagesByTerms(result.opened.id, terms, *agreement.concludedOn);
    result.instalments = instalmentsByTerms(instalmentsOf(file, agreement.id), agreement.id, terms);
    const CaseDays days{result.opened, *agreement.concludedOn, result.stages};
    result.reports = plannedReports(reportRulesOf(file, agreement.callId), days);
    result.tasks = plannedTasks(planOf(file, agreement.callId), days);
    result.checks = closingChecksFor(result.opened.id, checklistOf(file, agreement.callId));
    return result;
}

QString numberOf(const Connection& file, const Case& of)
{
    return Records<Agreement>(file).get(of.agreementId).number;
}

/// What steps on tasks and notes are named by: the case and their own words.
QStringList detailsOf(const Connection& file, Id<Case> of, const QString& words)
{
    constexpr int mostLetters = 60;
    const QString line = words.simplified();
    return {numberOf(file, Records<Case>(file).get(of)),
            line.size() <= mostLetters ? line : line.left(mostLetters) + QChar(0x2026)};
}

void requireSound(const CaseTask& task)
{
    if (task.title.isEmpty()) {
        throw RuleBroken(Texts::tr("The task was not written, because it says nothing."),
                         Texts::tr("Enter what is to be done."));
    }
    if (task.startsOn && task.dueOn && *task.startsOn > *task.dueOn) {
        throw RuleBroken(Texts::tr("“%1” would begin on %2, after the %3 when it is due.")
                             .arg(task.title, spokenDate(*task.startsOn), spokenDate(*task.dueOn)),
                         Texts::tr("Change one of the two days."));
    }
}

/// What the plans of their calls count from these tasks.
std::vector<CaseTask> nextAfter(const Connection& file, const std::vector<CaseTask>& done, QDate on)
{
    std::map<Id<Case>, std::vector<CaseTask>> byCase;
    for (const CaseTask& task : done) {
        if (task.plannedTaskId)
            byCase[task.caseId].push_back(task);
    }
    std::vector<CaseTask> next;
    for (const auto& [of, tasks] : byCase) {
        const Id<Call> call = Records<PlannedTask>(file).get(*tasks.front().plannedTaskId).callId;
        std::ranges::move(
            followingTasks(planOf(file, call), Records<CaseTask>(file).by(&CaseTask::caseId, of), tasks, on),
            std::back_inserter(next));
    }
    return next;
}

void requireSound(const Performer& performer, const CaseNote& note)
{
    requirePastDay(performer, note.happenedOn);
    if (note.text.isEmpty()) {
        throw RuleBroken(Texts::tr("The note was not written, because it says nothing."),
                         Texts::tr("Enter what was said, seen or written."));
    }
}

} // namespace

std::vector<Agreement> withoutCase(const Connection& file, Id<Call> call)
{
    std::vector<Agreement> agreements = agreementsOf(file, call);
    std::erase_if(agreements, [&](const Agreement& agreement) {
        return agreement.status != AgreementStatus::Signed ||
               Records<Case>(file).firstBy(&Case::agreementId, agreement.id);
    });
    return agreements;
}

std::vector<Id<Case>> openCases(Performer& performer, const std::vector<Agreement>& agreements)
{
    if (agreements.empty()) {
        throw RuleBroken(Texts::tr("No case was opened: no signed agreement is without one."),
                         Texts::tr("Enter the signing of the agreements first."));
    }
    std::vector<OpenedCase> cases;
    for (const Agreement& agreement : agreements)
        cases.push_back(openedFor(performer, agreement));
    performer.perform({OperationKind::OpenCases, namesOf(agreements)}, [&](const Change& change) {
        for (const OpenedCase& one : cases) {
            change.insert(one.opened);
            for (const CaseStage& stage : one.stages)
                change.insert(stage);
            for (const Instalment& instalment : one.instalments)
                change.insert(instalment);
            for (const PartyReport& report : one.reports)
                change.insert(report);
            for (const CaseTask& task : one.tasks)
                change.insert(task);
            for (const CaseCheck& check : one.checks)
                change.insert(check);
        }
    });
    std::vector<Id<Case>> ids;
    for (const OpenedCase& one : cases)
        ids.push_back(one.opened.id);
    return ids;
}

MissingWork missingWork(const Connection& file, Id<Call> call)
{
    const std::vector<ReportRule> rules = reportRulesOf(file, call);
    const std::vector<PlannedTask> plan = planOf(file, call);
    const std::vector<ChecklistItem> checklist = checklistOf(file, call);
    MissingWork work;
    for (const Agreement& agreement : agreementsOf(file, call)) {
        const auto of = Records<Case>(file).firstBy(&Case::agreementId, agreement.id);
        if (!of || of->status != CaseStatus::Open || agreement.status != AgreementStatus::Signed)
            continue;
        const CaseDays days{*of, agreement.concludedOn.value(),
                            Records<CaseStage>(file).by(&CaseStage::caseId, of->id, "position, id")};
        std::vector<PartyReport> reports = plannedReports(rules, days);
        std::vector<CaseTask> tasks = plannedTasks(plan, days);
        for (const PartyReport& has : Records<PartyReport>(file).by(&PartyReport::agreementId, agreement.id))
            std::erase_if(reports, [&](const PartyReport& one) {
                return one.ruleId == has.ruleId && one.part == has.part;
            });
        const std::vector<CaseTask> ofCase = Records<CaseTask>(file).by(&CaseTask::caseId, of->id);
        // Also what follows a task that was done before the plan said so.
        for (const CaseTask& done : ofCase) {
            if (done.doneOn)
                std::ranges::move(followingTasks(plan, ofCase, {done}, *done.doneOn),
                                  std::back_inserter(tasks));
        }
        for (const CaseTask& has : ofCase)
            std::erase_if(tasks, [&](const CaseTask& one) { return one.plannedTaskId == has.plannedTaskId; });
        std::vector<CaseCheck> checks = closingChecksFor(of->id, checklist);
        for (const CaseCheck& has : Records<CaseCheck>(file).by(&CaseCheck::caseId, of->id))
            std::erase_if(checks, [&](const CaseCheck& one) { return one.itemId == has.itemId; });
        if (!reports.empty() || !tasks.empty() || !checks.empty())
            work.agreements.append(agreement.number);
        std::ranges::move(reports, std::back_inserter(work.reports));
        std::ranges::move(tasks, std::back_inserter(work.tasks));
        std::ranges::move(checks, std::back_inserter(work.checks));
    }
    return work;
}

void addMissingWork(Performer& performer, const MissingWork& work)
{
    if (work.isEmpty()) {
        throw RuleBroken(Texts::tr("Nothing was added: the open cases have all that the call plans."),
                         Texts::tr("Change the plan of the call first."));
    }
    constexpr int mostNamed = 2;
    const QStringList names =
        work.agreements.size() <= mostNamed ? work.agreements : severalDetails(work.agreements);
    performer.perform({OperationKind::PlanWork, names}, [&](const Change& change) {
        for (const PartyReport& report : work.reports)
            change.insert(report);
        for (const CaseTask& task : work.tasks)
            change.insert(task);
        for (const CaseCheck& check : work.checks)
            change.insert(check);
    });
}

void editStage(Performer& performer, const CaseStage& stage)
{
    const auto of = Records<Case>(performer.file()).get(stage.caseId);
    performer.perform({OperationKind::EditStage, {numberOf(performer.file(), of)}},
                      [&](const Change& change) { change.update(stage); });
}

void closeCase(Performer& performer, Id<Case> id, const CaseEnd& end)
{
    requirePastDay(performer, end.on);
    auto closed = Records<Case>(performer.file()).get(id);
    const QString number = numberOf(performer.file(), closed);
    if (closed.status != CaseStatus::Open) {
        throw RuleBroken(Texts::tr("The case of agreement %1 is closed already.").arg(number),
                         Texts::tr("Reopen it first if it ended in another way."));
    }
    closed.status = end.status;
    closed.closedOn = end.on;
    closed.reason = end.reason.trimmed();
    performer.perform({OperationKind::CloseCase, {number}},
                      [&](const Change& change) { change.update(closed); });
}

void reopenCase(Performer& performer, Id<Case> id)
{
    auto reopened = Records<Case>(performer.file()).get(id);
    const QString number = numberOf(performer.file(), reopened);
    if (reopened.status == CaseStatus::Open) {
        throw RuleBroken(Texts::tr("The case of agreement %1 is open.").arg(number),
                         Texts::tr("There is nothing to reopen."));
    }
    reopened.status = CaseStatus::Open;
    reopened.closedOn.reset();
    reopened.reason.clear();
    performer.perform({OperationKind::ReopenCase, {number}},
                      [&](const Change& change) { change.update(reopened); });
}

Id<CaseTask> addTask(Performer& performer, CaseTask task)
{
    task.id = Id<CaseTask>::make();
    task.title = task.title.simplified();
    requireSound(task);
    performer.perform({OperationKind::AddTask, detailsOf(performer.file(), task.caseId, task.title)},
                      [&](const Change& change) { change.insert(task); });
    return task.id;
}

void editTask(Performer& performer, const CaseTask& task)
{
    requireSound(task);
    if (task.doneOn)
        requirePastDay(performer, *task.doneOn);
    performer.perform({OperationKind::EditTask, detailsOf(performer.file(), task.caseId, task.title)},
                      [&](const Change& change) { change.update(task); });
}

void finishTasks(Performer& performer, const std::vector<Id<CaseTask>>& ids, std::optional<QDate> doneOn)
{
    if (doneOn)
        requirePastDay(performer, *doneOn);
    std::vector<CaseTask> tasks;
    for (const Id<CaseTask> id : ids) {
        tasks.push_back(Records<CaseTask>(performer.file()).get(id));
        tasks.back().doneOn = doneOn;
    }
    const std::vector<CaseTask> next =
        doneOn ? nextAfter(performer.file(), tasks, *doneOn) : std::vector<CaseTask>();
    const QStringList first = detailsOf(performer.file(), tasks.front().caseId, tasks.front().title);
    performer.perform({doneOn ? OperationKind::FinishTask : OperationKind::EditTask, first},
                      [&](const Change& change) {
                          for (const CaseTask& task : tasks)
                              change.update(task);
                          for (const CaseTask& task : next)
                              change.insert(task);
                      });
}

void deleteTask(Performer& performer, Id<CaseTask> id)
{
    const auto task = Records<CaseTask>(performer.file()).get(id);
    performer.perform({OperationKind::DeleteTask, detailsOf(performer.file(), task.caseId, task.title)},
                      [&](const Change& change) { change.remove(id); });
}

Id<CaseNote> writeNote(Performer& performer, CaseNote note)
{
    note.id = Id<CaseNote>::make();
    note.text = note.text.trimmed();
    requireSound(performer, note);
    performer.perform({OperationKind::WriteNote, detailsOf(performer.file(), note.caseId, note.text)},
                      [&](const Change& change) { change.insert(note); });
    return note.id;
}

void writeLetters(Performer& performer, std::vector<CaseNote> notes)
{
    QStringList names;
    for (CaseNote& note : notes) {
        note.id = Id<CaseNote>::make();
        note.text = note.text.trimmed();
        requireSound(performer, note);
        names.append(numberOf(performer.file(), Records<Case>(performer.file()).get(note.caseId)));
    }
    if (notes.empty())
        return;
    performer.perform({OperationKind::WriteLetters,
                       notes.size() == 1 ? detailsOf(performer.file(), notes[0].caseId, notes[0].text)
                                         : severalDetails(names)},
                      [&](const Change& change) {
                          for (const CaseNote& note : notes)
                              change.insert(note);
                      });
}

void editNote(Performer& performer, const CaseNote& note)
{
    requireSound(performer, note);
    performer.perform({OperationKind::EditNote, detailsOf(performer.file(), note.caseId, note.text)},
                      [&](const Change& change) { change.update(note); });
}

void deleteNote(Performer& performer, Id<CaseNote> id)
{
    const auto note = Records<CaseNote>(performer.file()).get(id);
    performer.perform({OperationKind::DeleteNote, detailsOf(performer.file(), note.caseId, note.text)},
                      [&](const Change& change) { change.remove(id); });
}

} // namespace oslonac
