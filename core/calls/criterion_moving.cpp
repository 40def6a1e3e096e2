// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_parts.h"

namespace oslonac {

Changes moveCriterion(Performer& performer, Id<Criterion> id, int places)
{
    const Criterion moved = Records<Criterion>(performer.file()).get(id);
    const auto own = parts::siblingsOf(performer.file(), moved);
    const bool isAtEnd = places < 0 ? own.front().id == id : own.back().id == id;
    if (!isAtEnd)
        return movePart(performer, id, places);
    const CriteriaSection section = Records<CriteriaSection>(performer.file()).get(moved.sectionId);
    const auto sections = parts::siblingsOf(performer.file(), section);
    const auto here = std::ranges::find_if(sections, [&](const auto& one) { return one.id == section.id; });
    if (places < 0 ? here == sections.begin() : here + 1 == sections.end())
        return {};
    Criterion target = moved;
    target.sectionId = places < 0 ? (here - 1)->id : (here + 1)->id;
    auto others = parts::siblingsOf(performer.file(), target);
    target.position = 0; // written anew by its number
    others.insert(places < 0 ? others.end() : others.begin(), target);
    const Operation operation{OperationKind::MovePart, parts::stepOn(performer.file(), moved).toDetails()};
    return performer.perform(operation, [&](const Change& change) {
        parts::number(change, others);
        auto left = parts::siblingsOf(change.file(), moved);
        parts::number(change, left);
    });
}

} // namespace oslonac
