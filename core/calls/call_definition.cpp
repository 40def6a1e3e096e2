// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_definition.h"

#include <algorithm>

namespace oslonac {

namespace {

constexpr const char* ofCallInOrder = "WHERE call_id = ?1\nORDER BY position, id";

std::vector<DefinedLot> readLots(const Connection& file, Id<Call> id)
{
    auto instalments =
        grouped(Records<PlannedInstalment>(file).select(
                    "WHERE lot_id IN (SELECT id FROM lots WHERE call_id = ?1)\nORDER BY position, id", id),
                &PlannedInstalment::lotId);
    std::vector<DefinedLot> lots;
    for (Lot& lot : Records<Lot>(file).select(ofCallInOrder, id)) {
        auto paid = std::move(instalments[lot.id]);
        lots.push_back({std::move(lot), std::move(paid)});
    }
    return lots;
}

std::vector<DefinedRule> readRules(const Connection& file, Id<Call> id)
{
    auto values = grouped(
        Records<EligibilityValue>(file).select(
            "WHERE rule_id IN (SELECT id FROM eligibility_rules WHERE call_id = ?1)\nORDER BY id", id),
        &EligibilityValue::ruleId);
    std::vector<DefinedRule> rules;
    for (EligibilityRule& rule : Records<EligibilityRule>(file).select(ofCallInOrder, id)) {
        auto own = std::move(values[rule.id]);
        rules.push_back({std::move(rule), std::move(own)});
    }
    return rules;
}

std::vector<DefinedSection> readSections(const Connection& file, Id<Call> id)
{
    auto criteria =
        grouped(Records<Criterion>(file).select("WHERE section_id IN (SELECT id FROM criteria_sections WHERE "
                                                "call_id = ?1)\nORDER BY position, id",
                                                id),
                &Criterion::sectionId);
    std::vector<DefinedSection> sections;
    for (CriteriaSection& section : Records<CriteriaSection>(file).select(ofCallInOrder, id)) {
        auto own = std::move(criteria[section.id]);
        sections.push_back({std::move(section), std::move(own)});
    }
    return sections;
}

} // namespace

const EligibilityValue* DefinedRule::valueOf(const QString& value) const
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const EligibilityValue& candidate) {
        return candidate.value == value;
    });
    return found == values.end() ? nullptr : &*found;
}

Score DefinedSection::maximumPoints() const
{
    Score sum;
    for (const Criterion& criterion : criteria)
        sum += criterion.maximumPoints();
    return sum;
}

const Lot* CallDefinition::lotByCode(const QString& code) const
{
    for (const DefinedLot& defined : lots) {
        if (defined.lot.code.compare(code, Qt::CaseInsensitive) == 0)
            return &defined.lot;
    }
    return nullptr;
}

const DefinedLot* CallDefinition::lotById(Id<Lot> id) const
{
    const auto found =
        std::find_if(lots.begin(), lots.end(), [&](const DefinedLot& lot) { return lot.lot.id == id; });
    return found == lots.end() ? nullptr : &*found;
}

std::vector<const DefinedSection*> CallDefinition::sectionsOf(Id<Lot> lot) const
{
    std::vector<const DefinedSection*> own;
    for (const DefinedSection& section : sections) {
        if (section.appliesTo(lot))
            own.push_back(&section);
    }
    return own;
}

const Criterion* CallDefinition::criterion(Id<Criterion> id) const
{
    for (const DefinedSection& section : sections) {
        for (const Criterion& criterion : section.criteria) {
            if (criterion.id == id)
                return &criterion;
        }
    }
    return nullptr;
}

const Criterion* CallDefinition::criterionByCode(const QString& code, Id<Lot> lot) const
{
    for (const DefinedSection* section : sectionsOf(lot)) {
        for (const Criterion& criterion : section->criteria) {
            if (criterion.code.compare(code, Qt::CaseInsensitive) == 0)
                return &criterion;
        }
    }
    return nullptr;
}

Score CallDefinition::maximumPoints(Id<Lot> lot) const
{
    Score sum;
    for (const DefinedSection* section : sectionsOf(lot))
        sum += section->maximumPoints();
    return sum;
}

CallDefinition readCallDefinition(const Connection& file, Id<Call> id)
{
    CallDefinition definition;
    definition.call = Records<Call>(file).get(id);
    definition.extensions = Records<DeadlineExtension>(file).by(&DeadlineExtension::callId, id);
    definition.documents = Records<RequiredDocument>(file).select(ofCallInOrder, id);
    definition.lots = readLots(file, id);
    definition.rules = readRules(file, id);
    definition.sections = readSections(file, id);
    definition.tieRules = Records<TieRule>(file).select(ofCallInOrder, id);
    definition.reportRules = Records<ReportRule>(file).select(ofCallInOrder, id);
    definition.plannedTasks = Records<PlannedTask>(file).select(ofCallInOrder, id);
    definition.checklist = Records<ChecklistItem>(file).select(ofCallInOrder, id);
    return definition;
}

std::optional<Call> findCall(const Connection& file, const QString& code)
{
    for (Call& call : Records<Call>(file).all()) {
        if (call.code.compare(code.trimmed(), Qt::CaseInsensitive) == 0)
            return std::move(call);
    }
    return std::nullopt;
}

} // namespace oslonac
