// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_definition.h"
#include "core/languages/texts.h"
#include "core/organisations/organisation.h"
#include "ui/forms/choice_field.h"

namespace oslonac::ui {

/// The words for what a call's definition chooses between, and the sentences that sum a part up.

[[nodiscard]] Phrase phraseOf(AssessmentMethod method);
[[nodiscard]] Phrase phraseOf(WhenResourcesRunOut what);
[[nodiscard]] Phrase phraseOf(AwardKind kind);
[[nodiscard]] Phrase phraseOf(EligibilityRuleKind kind);
[[nodiscard]] Phrase phraseOf(TieRuleKind kind);
[[nodiscard]] Phrase phraseOf(OrganisationKind kind);
[[nodiscard]] Phrase phraseOf(ReportKind kind);
[[nodiscard]] Phrase phraseOf(ReportedTime time);
[[nodiscard]] Phrase phraseOf(TaskKind kind);
[[nodiscard]] Phrase phraseOf(TaskAnchor anchor);
[[nodiscard]] Phrase phraseOf(ChecklistPurpose purpose);

/// A choice for each value of an enumeration, by its code.
template <Coded Enum>
[[nodiscard]] std::vector<ChoiceField::Choice> choicesOf()
{
    std::vector<ChoiceField::Choice> choices;
    for (const auto& [value, code] : Codes<Enum>::list)
        choices.push_back({QString::fromLatin1(code), phraseOf(value)});
    return choices;
}

/// "up to 60.000,00 EUR", "60.000,00 EUR each", "no money".
[[nodiscard]] QString awardText(const Lot& lot, Language language);
/// What the rule asks for, with its values: "municipality, city".
[[nodiscard]] QString ruleText(const DefinedRule& rule, const Connection& file, Language language);
/// "more points in section A"
[[nodiscard]] QString tieRuleText(const TieRule& rule, const CallDefinition& definition, const Texts& texts);
/// "every 6 months of all of the support, due 30 days after"
[[nodiscard]] QString reportRuleText(const ReportRule& rule);
/// "30 days before the end of financial support"
[[nodiscard]] QString plannedTaskText(const PlannedTask& task);
/// "0 – 15"
[[nodiscard]] QString scaleText(const Criterion& criterion, Language language);
[[nodiscard]] QString pointsOf(Score points, Language language);
/// "lot 1" or "all lots".
[[nodiscard]] QString servedLotText(const std::optional<Id<Lot>>& lot, const CallDefinition& definition);

} // namespace oslonac::ui
