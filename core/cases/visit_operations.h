// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_visit.h"

namespace oslonac {

class Performer;
class Connection;

/// What an officer does with visits beyond changing them as parts of their case (case_parts.h). Each function
/// is one step of undo and throws RuleBroken with nothing written.

/// Plans a visit with the questions of the call's checklist.
Id<CaseVisit> addVisit(Performer& performer, CaseVisit visit);
/// That it was made on a day that has come, and what was found.
void recordVisit(Performer& performer, const CaseVisit& visit);
/// Recommendations as carried out on a day that has come, or open again without one; several in one step.
void finishRecommendations(Performer& performer, const std::vector<Id<VisitRecommendation>>& ids,
                           std::optional<QDate> doneOn);
void answerCheck(Performer& performer, Id<CaseCheck> id, CheckAnswer answer, const QString& note);

/// Of one case, by their day.
[[nodiscard]] std::vector<VisitFile> visitsOf(const Connection& file, Id<Case> of);
/// The closing checks that the call asks of a case.
[[nodiscard]] std::vector<CaseCheck> closingChecksFor(Id<Case> of, const std::vector<ChecklistItem>& items);

} // namespace oslonac
