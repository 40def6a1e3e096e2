// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/checks/finding.h"

namespace oslonac {

/// What is to be put right in a case. Pure: `today` says which addenda are in force. Codes are stable:
/// case_instalments_over_agreement (an addendum lowered the amount), case_money_unplanned, case_overpaid,
/// case_other_currency, case_of_cancelled_agreement, budget_line_overspent, budget_heading_over_limit (an
/// addendum is needed), expenditure_outside_period, report_overdue, payment_before_report,
/// expenditure_twice, budget_without_source, sources_do_not_add_up, programme_share_over_limit,
/// own_share_below_minimum, tranche_before_spending, prefinancing_over_cap, licence_expired,
/// users_do_not_add_up, recommendation_overdue, document_missing. A closed case has no findings of its plan.
[[nodiscard]] std::vector<Finding> caseFindings(const CaseFile& of, QDate today);

/// The same with the approvals that were given.
[[nodiscard]] std::vector<Finding> findingsOfCase(const Connection& file, const CaseFile& of, QDate today);

} // namespace oslonac
