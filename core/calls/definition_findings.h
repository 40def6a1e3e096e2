// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_definition.h"
#include "core/checks/finding.h"

namespace oslonac {

/// What a look at the definition of a call can find. A half-done call is kept as it is; an error means that
/// no list or agreement can come of it yet, and the call is marked incomplete. `recordTable` and `recordId`
/// say where, `facts` is the field.
enum class DefinitionFindingKind {
    CodeMissing,
    TitleMissing,
    ProgrammeMissing,
    DeadlineMissing,
    DeadlineBeforePublication,
    QuestionsAfterDeadline,
    AnswersBeforeQuestions,
    AnswersAfterDeadline,
    ExtensionsBroken,
    ExtensionTooLate,
    NumberSchemeMissing,
    NumberSchemeUnusable,
    NoLot,
    LotCodeMissing,
    LotCodeDoubled,
    LotTitleMissing,
    LotUnlimited,
    FixedAmountMissing,
    FixedAmountUnused,
    MoneyWithoutMonths,
    SupportWithoutMonths,
    FloorAboveCeiling,
    CeilingAboveEnvelope,
    CurrenciesMixed,
    SharesNotWhole,
    TemplateMissing,
    TemplateOfOtherPaper,
    RuleWithoutValues,
    RuleDoubled,
    NoDocuments,
    DocumentTitleMissing,
    DocumentDoubled,
    NoCriteria,
    LotWithoutCriteria,
    SectionCodeMissing,
    SectionCodeDoubled,
    SectionWithoutCriteria,
    SectionMinimumTooHigh,
    CriterionCodeMissing,
    CriterionCodeDoubled,
    ScaleReversed,
    StepsUneven,
    MinimumOffScale,
    TotalMinimumTooHigh,
    NoTieRules,
    TieRuleWithoutSubject,
    PlannedTaskTitleMissing,
    PlannedTaskWithoutOneBefore,
    ChecklistItemTitleMissing
};

template <>
struct Codes<DefinitionFindingKind> {
    using enum DefinitionFindingKind;
    static constexpr std::array list{coded(CodeMissing, "code_missing"),
                                     coded(TitleMissing, "title_missing"),
                                     coded(ProgrammeMissing, "programme_missing"),
                                     coded(DeadlineMissing, "deadline_missing"),
                                     coded(DeadlineBeforePublication, "deadline_before_publication"),
                                     coded(QuestionsAfterDeadline, "questions_after_deadline"),
                                     coded(AnswersBeforeQuestions, "answers_before_questions"),
                                     coded(AnswersAfterDeadline, "answers_after_deadline"),
                                     coded(ExtensionsBroken, "extensions_broken"),
                                     coded(ExtensionTooLate, "extension_too_late"),
                                     coded(NumberSchemeMissing, "number_scheme_missing"),
                                     coded(NumberSchemeUnusable, "number_scheme_unusable"),
                                     coded(NoLot, "no_lot"),
                                     coded(LotCodeMissing, "lot_code_missing"),
                                     coded(LotCodeDoubled, "lot_code_doubled"),
                                     coded(LotTitleMissing, "lot_title_missing"),
                                     coded(LotUnlimited, "lot_unlimited"),
                                     coded(FixedAmountMissing, "fixed_amount_missing"),
                                     coded(FixedAmountUnused, "fixed_amount_unused"),
                                     coded(MoneyWithoutMonths, "money_without_months"),
                                     coded(SupportWithoutMonths, "support_without_months"),
                                     coded(FloorAboveCeiling, "floor_above_ceiling"),
                                     coded(CeilingAboveEnvelope, "ceiling_above_envelope"),
                                     coded(CurrenciesMixed, "currencies_mixed"),
                                     coded(SharesNotWhole, "shares_not_whole"),
                                     coded(TemplateMissing, "template_missing"),
                                     coded(TemplateOfOtherPaper, "template_of_other_paper"),
                                     coded(RuleWithoutValues, "rule_without_values"),
                                     coded(RuleDoubled, "rule_doubled"),
                                     coded(NoDocuments, "no_documents"),
                                     coded(DocumentTitleMissing, "document_title_missing"),
                                     coded(DocumentDoubled, "document_doubled"),
                                     coded(NoCriteria, "no_criteria"),
                                     coded(LotWithoutCriteria, "lot_without_criteria"),
                                     coded(SectionCodeMissing, "section_code_missing"),
                                     coded(SectionCodeDoubled, "section_code_doubled"),
                                     coded(SectionWithoutCriteria, "section_without_criteria"),
                                     coded(SectionMinimumTooHigh, "section_minimum_too_high"),
                                     coded(CriterionCodeMissing, "criterion_code_missing"),
                                     coded(CriterionCodeDoubled, "criterion_code_doubled"),
                                     coded(ScaleReversed, "scale_reversed"),
                                     coded(StepsUneven, "steps_uneven"),
                                     coded(MinimumOffScale, "minimum_off_scale"),
                                     coded(TotalMinimumTooHigh, "total_minimum_too_high"),
                                     coded(NoTieRules, "no_tie_rules"),
                                     coded(TieRuleWithoutSubject, "tie_rule_without_subject"),
                                     coded(PlannedTaskTitleMissing, "planned_task_title_missing"),
                                     coded(PlannedTaskWithoutOneBefore, "planned_task_without_one_before"),
                                     coded(ChecklistItemTitleMissing, "checklist_item_title_missing")};
};

/// In the order of the definition: the call itself, lots, rules, documents, grid, tie rules. Pure.
[[nodiscard]] std::vector<Finding> definitionFindings(const CallDefinition& definition);

/// Whether an error stands among the findings.
[[nodiscard]] bool isIncomplete(const std::vector<Finding>& definitionFindings);

} // namespace oslonac
