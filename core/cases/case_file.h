// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/budgets/budget_sums.h"
#include "core/cases/case.h"
#include "core/cases/case_document.h"
#include "core/cases/case_visit.h"
#include "core/payments/payment_sums.h"
#include "core/reporting/report_states.h"
#include "core/services/service_users.h"

namespace oslonac {

/// A case with all that its page, its lists and its papers say: the agreement it follows from, its stages in
/// order, its money, and what is to be done and was noted in it.
struct CaseFile {
    Case record;
    AgreementDossier dossier;
    std::vector<CaseStage> stages;
    std::vector<InstalmentPayments> instalments;
    std::vector<Recovery> recoveries; ///< the oldest first
    std::vector<LineSpending> budget;
    std::vector<ReportFile> reports;     ///< by the day they were first due
    std::vector<CaseTask> tasks;         ///< by their day, those without one at the end
    std::vector<CaseNote> notes;         ///< the newest first
    std::vector<CaseDocument> documents; ///< the newest first
    std::vector<CaseMember> members;     ///< those of now before those of once
    std::vector<ServiceFile> services;
    std::vector<VisitFile> visits; ///< by their day
    std::vector<CaseCheck> closing;
    std::vector<BudgetSource> sources;
    std::vector<ChecklistItem> checklist; ///< of the call

    [[nodiscard]] std::optional<PaymentSums> sums() const { return sumsOf(instalments, recoveries); }
    /// The one whose approval the instalment waits for.
    [[nodiscard]] const ReportFile* reportFor(const Instalment& instalment) const;
};

/// The documents of the call's checklist that nobody attached to the case; those of a stage that it does not
/// have are not asked of it.
[[nodiscard]] std::vector<ChecklistItem> unattachedDocuments(const CaseFile& of);
/// Of those, the ones whose time has come: the end of their stage, or of the whole support for those of the
/// closing.
[[nodiscard]] std::vector<ChecklistItem> missingDocuments(const CaseFile& of, QDate today);

/// Whether it was spent before the agreement was concluded or after the last stage ended.
[[nodiscard]] bool isOutsidePeriod(const CaseFile& of, const Expenditure& expenditure);

[[nodiscard]] CaseFile readCase(const Connection& file, Id<Case> id);
/// All cases of the file, in the order of the numbers of their agreements, read in one go.
[[nodiscard]] std::vector<CaseFile> readAllCases(const Connection& file);

/// "Stručno-tehnička podrška" in the language of the interface; another stage by its title.
[[nodiscard]] QString titleOf(const CaseStage& stage);
/// "Mentor".
[[nodiscard]] QString titleOf(MemberRole role);
/// "Telefonski poziv".
[[nodiscard]] QString titleOf(NoteKind kind);

} // namespace oslonac
