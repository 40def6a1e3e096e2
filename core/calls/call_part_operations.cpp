// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_part_operations.h"

#include "core/operations/record_words.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <array>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CallPartOperations)
};

/// What may go with a part of a definition; whatever else stands on it is work.
bool isOfDefinition(const std::string& table)
{
    constexpr std::array tables{"lots",      "planned_instalments", "eligibility_rules", "eligibility_values",
                                "criteria",  "criteria_sections",   "tie_rules",         "required_documents",
                                "assessors", "deadline_extensions", "approvals"};
    return std::ranges::count(tables, table) > 0;
}

} // namespace

void call_parts::requireDefinitionOnly(const Removal& removal, const RecordStep& step)
{
    for (const auto& [table, ids] : removal.rows()) {
        if (ids.empty() || isOfDefinition(table))
            continue;
        throw RuleBroken(
            Tr::tr("%1 was not deleted: work is recorded on it.").arg(recordWord(step.table, step.name)),
            Tr::tr("Undo that work first, or make a new call from this one."));
    }
}

Changes moveCriterion(Performer& performer, Id<Criterion> id, int places)
{
    const Criterion moved = Records<Criterion>(performer.file()).get(id);
    const auto own = call_parts::siblingsOf(performer.file(), moved);
    const bool isAtEnd = places < 0 ? own.front().id == id : own.back().id == id;
    if (!isAtEnd)
        return movePart(performer, id, places);
    const CriteriaSection section = Records<CriteriaSection>(performer.file()).get(moved.sectionId);
    const auto sections = call_parts::siblingsOf(performer.file(), section);
    const auto here = std::ranges::find_if(sections, [&](const auto& one) { return one.id == section.id; });
    if (places < 0 ? here == sections.begin() : here + 1 == sections.end())
        return {};
    Criterion target = moved;
    target.sectionId = places < 0 ? (here - 1)->id : (here + 1)->id;
    auto others = call_parts::siblingsOf(performer.file(), target);
    target.position = 0; // written anew by its number
    others.insert(places < 0 ? others.end() : others.begin(), target);
    const Operation operation{OperationKind::MoveCallPart,
                              call_parts::stepOn(performer.file(), moved).toDetails()};
    return performer.perform(operation, [&](const Change& change) {
        call_parts::number(change, others);
        auto left = call_parts::siblingsOf(change.file(), moved);
        call_parts::number(change, left);
    });
}

} // namespace oslonac
