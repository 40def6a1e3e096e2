// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/case_plan.h"
#include "core/cases/case.h"
#include "core/reporting/party_report.h"

namespace oslonac {

/// What the plan of a call (case_plan.h) means for one case. Pure.

struct CaseDays {
    Case of;
    QDate concludedOn; ///< the agreement
    std::vector<CaseStage> stages;
};

/// The reports of the rules, by rule and time, without ids. A rule about a stage that the case does not have
/// asks for none. The last of a row is shorter where the months do not come out even.
[[nodiscard]] std::vector<PartyReport> plannedReports(const std::vector<ReportRule>& rules,
                                                      const CaseDays& days);

/// The tasks that are counted from a day of the case itself; those counted from the task before wait until it
/// is done. A task of a stage that the case does not have is left out.
[[nodiscard]] std::vector<CaseTask> plannedTasks(const std::vector<PlannedTask>& plan, const CaseDays& days);

/// What follows once these tasks are done on this day: the task that the plan counts from each of them,
/// unless the case has it.
[[nodiscard]] std::vector<CaseTask> followingTasks(const std::vector<PlannedTask>& plan,
                                                   const std::vector<CaseTask>& ofCase,
                                                   const std::vector<CaseTask>& done, QDate on);

} // namespace oslonac
