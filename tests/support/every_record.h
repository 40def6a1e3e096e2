// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/applications/application.h"
#include "core/budgets/budget.h"
#include "core/calls/call.h"
#include "core/calls/case_plan.h"
#include "core/calls/criteria.h"
#include "core/calls/eligibility_rule.h"
#include "core/calls/lot.h"
#include "core/cases/case.h"
#include "core/cases/case_document.h"
#include "core/cases/case_visit.h"
#include "core/checks/approval.h"
#include "core/organisations/organisation.h"
#include "core/payments/payment.h"
#include "core/people/contact.h"
#include "core/programmes/programme.h"
#include "core/reporting/party_report.h"
#include "core/scoring/mark.h"
#include "core/selection/selection_decision.h"
#include "core/services/supported_service.h"

#include <tuple>

namespace oslonac {

/// Every record that has a table; a test requires that no recorded table is missing here.
using EveryRecord =
    std::tuple<Municipality, Organisation, Contact, Programme, Objective, Measure, Call, DeadlineExtension,
               RequiredDocument, Lot, PlannedInstalment, EligibilityRule, EligibilityValue, CriteriaSection,
               Criterion, TieRule, ReportRule, PlannedTask, ChecklistItem, Application, ApplicationPartner,
               CompletenessLine, Approval, Assessor, ConflictOfInterest, Mark, TieDecision, TieDecisionPlace,
               SelectionDecision, StoredTemplate, SigningCeremony, Agreement, AgreementInstalment, Addendum,
               AgreementPrinting, PrintedText, PartyReport, ReportStep, Instalment, Payment, Recovery, Case,
               CaseStage, CaseTask, CaseNote, CaseDocument, CaseMember, CaseVisit, CaseCheck,
               VisitRecommendation, SupportedService, ServiceUsers, BudgetLine, Expenditure, BudgetSource>;

/// Calls `visit` with a default-made record of every kind.
template <typename Visit>
void forEveryRecord(const Visit& visit)
{
    std::apply([&](const auto&... record) { (visit(record), ...); }, EveryRecord{});
}

} // namespace oslonac
