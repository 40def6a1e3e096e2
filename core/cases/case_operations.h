// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/cases/case.h"
#include "core/cases/case_visit.h"
#include "core/reporting/party_report.h"

namespace oslonac {

class Connection;
class Performer;

/// What an officer does with cases. Each function is one step of undo and throws RuleBroken with nothing
/// written.

/// The signed agreements of a call that have no case yet, in the order of their numbers.
[[nodiscard]] std::vector<Agreement> withoutCase(const Connection& file, Id<Call> call);

/// Opens a case for each of these signed agreements, with its stages and its instalments by the terms in
/// force today, and the reports, tasks and closing checks that its call plans. Throws RuleBroken when there
/// are none, or one is not signed.
std::vector<Id<Case>> openCases(Performer& performer, const std::vector<Agreement>& agreements);

/// Reports, tasks and closing checks that the plan of a call asks of its open cases and that they do not
/// have: it was changed after they were opened, or somebody deleted them.
struct MissingWork {
    std::vector<PartyReport> reports;
    std::vector<CaseTask> tasks;
    std::vector<CaseCheck> checks; ///< of the closing
    QStringList agreements;        ///< numbers of those that lack any

    [[nodiscard]] bool isEmpty() const { return agreements.isEmpty(); }
};
[[nodiscard]] MissingWork missingWork(const Connection& file, Id<Call> call);
/// Gives them to all of these cases.
void addMissingWork(Performer& performer, const MissingWork& work);

/// A stage with another title or other days.
void editStage(Performer& performer, const CaseStage& stage);

struct CaseEnd {
    CaseStatus status = CaseStatus::Closed; ///< not Open
    QDate on;
    QString reason; ///< must be there when it ends early
};
void closeCase(Performer& performer, Id<Case> id, const CaseEnd& end);
void reopenCase(Performer& performer, Id<Case> id);

/// A task needs a title, and a milestone does not begin after the day it is due. It is done on a day that has
/// come; without one it is open again; several in one step. What the plan of the call counts from a task that
/// is done appears with the same step.
Id<CaseTask> addTask(Performer& performer, CaseTask task);
void editTask(Performer& performer, const CaseTask& task);
void finishTasks(Performer& performer, const std::vector<Id<CaseTask>>& ids, std::optional<QDate> doneOn);
void deleteTask(Performer& performer, Id<CaseTask> id);

/// A note has words and is of a day that has come.
Id<CaseNote> writeNote(Performer& performer, CaseNote note);
/// That letters were written: a note in each of these cases.
void writeLetters(Performer& performer, std::vector<CaseNote> notes);
void editNote(Performer& performer, const CaseNote& note);
void deleteNote(Performer& performer, Id<CaseNote> id);

} // namespace oslonac
