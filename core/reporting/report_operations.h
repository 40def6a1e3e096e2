// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/report_states.h"

namespace oslonac {

class Performer;

/// What an officer does with the reports that parties owe. Each function is one step of undo and throws
/// RuleBroken with nothing written for whatever breaks the rules that hold (report_rules.h).

/// Of several cases in one step.
void addReports(Performer& performer, std::vector<PartyReport> reports);
void editReport(Performer& performer, const PartyReport& report);
/// One that nothing happened to.
void deleteReport(Performer& performer, Id<PartyReport> id);

/// The same happened to all of these reports, on a day that has come; `step` says what, and its id and report
/// are given by this function.
void takeReportStep(Performer& performer, const std::vector<Id<PartyReport>>& reports,
                    const ReportStep& step);

} // namespace oslonac
