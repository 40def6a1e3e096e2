// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/checks/finding.h"

namespace oslonac {

/// What is to be put right in a case. Pure: `today` says which addenda are in force. Codes are stable:
/// case_instalments_over_agreement (an addendum lowered the amount), case_money_unplanned, case_overpaid,
/// case_other_currency, case_of_cancelled_agreement, budget_line_overspent, budget_heading_over_limit (an
/// addendum is needed), expenditure_outside_period, report_overdue, payment_before_report. A closed case has
/// no findings of its plan.
[[nodiscard]] std::vector<Finding> caseFindings(const CaseFile& of, QDate today);

/// The same with the approvals that were given.
[[nodiscard]] std::vector<Finding> findingsOfCase(const Connection& file, const CaseFile& of, QDate today);

} // namespace oslonac
