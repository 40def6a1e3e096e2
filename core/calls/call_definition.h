// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/case_plan.h"
#include "core/calls/criteria.h"
#include "core/calls/eligibility_rule.h"
#include "core/storage/records.h"

namespace oslonac {

/// One eligibility rule with its values.
struct DefinedRule {
    EligibilityRule rule;
    std::vector<EligibilityValue> values;

    [[nodiscard]] bool appliesTo(Id<Lot> lot) const { return !rule.lotId || *rule.lotId == lot; }
    [[nodiscard]] const EligibilityValue* valueOf(const QString& value) const;
};

/// One section of the grid with its criteria in order.
struct DefinedSection {
    CriteriaSection section;
    std::vector<Criterion> criteria;

    [[nodiscard]] bool appliesTo(Id<Lot> lot) const { return !section.lotId || *section.lotId == lot; }
    [[nodiscard]] Score maximumPoints() const;
};

/// One lot with how its awards are paid.
struct DefinedLot {
    Lot lot;
    std::vector<PlannedInstalment> instalments;
};

/// Everything a call says, read in one go: lots, checklist, rules, grid, tie rules, extensions. The input of
/// ranking, of the call's JSON and of the page; parts stand in the order of their positions.
struct CallDefinition {
    Call call;
    std::vector<DeadlineExtension> extensions; ///< oldest first
    std::vector<RequiredDocument> documents;
    std::vector<DefinedLot> lots;
    std::vector<DefinedRule> rules;
    std::vector<DefinedSection> sections;
    std::vector<TieRule> tieRules;
    std::vector<ReportRule> reportRules;
    std::vector<PlannedTask> plannedTasks;
    std::vector<ChecklistItem> checklist;

    [[nodiscard]] const Lot* lotByCode(const QString& code) const;
    [[nodiscard]] const DefinedLot* lotById(Id<Lot> id) const;
    [[nodiscard]] std::vector<const DefinedSection*> sectionsOf(Id<Lot> lot) const;
    [[nodiscard]] const Criterion* criterion(Id<Criterion> id) const;
    [[nodiscard]] const Criterion* criterionByCode(const QString& code, Id<Lot> lot) const;
    [[nodiscard]] Score maximumPoints(Id<Lot> lot) const;
};

[[nodiscard]] CallDefinition readCallDefinition(const Connection& file, Id<Call> id);
/// Nothing when no call of the file has this code; codes are compared as typed, case aside.
[[nodiscard]] std::optional<Call> findCall(const Connection& file, const QString& code);

} // namespace oslonac
