// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/part.h"
#include "core/operations/performer.h"
#include "core/operations/record_step.h"
#include "core/operations/removal.h"

#include <algorithm>
#include <span>

namespace oslonac {

/// What an officer does with the parts of a definition (of a call: lots, instalments, rules, documents,
/// sections, criteria, tie rules, assessors; of a programme: objectives and measures) or of a case (its team,
/// services, visits and sources), each as one operation that can be undone. Half-done parts are taken as they
/// are and become findings of their subject; only what the file cannot hold is refused.

namespace parts {

template <typename Owner>
[[nodiscard]] QString codeOfOwner(const Connection& file, Id<Owner> owner)
{
    return Records<Owner>(file).get(owner).code;
}

template <AnyPart Record>
[[nodiscard]] RecordStep stepOn(const Connection& file, const Record& part)
{
    return {QString::fromLatin1(Mapping<Record>::table), Part<Record>::nameOf(file, part),
            codeOfOwner(file, Part<Record>::ownerOf(file, part))};
}

template <OrderedPart Record>
[[nodiscard]] std::vector<Record> siblingsOf(const Connection& file, const Record& part)
{
    constexpr auto parent = Part<Record>::parent;
    auto siblings = Records<Record>(file).by(parent, part.*parent, "position, id");
    if constexpr (requires { Part<Record>::isSibling(part, part); })
        std::erase_if(siblings, [&](const Record& one) { return !Part<Record>::isSibling(one, part); });
    return siblings;
}

/// Numbers the parts from 1 in the order given; writes only those whose number changes.
template <OrderedPart Record>
void number(const Change& change, std::vector<Record>& parts)
{
    int position = 0;
    for (Record& part : parts) {
        if (part.position == ++position)
            continue;
        part.position = position;
        change.update(part);
    }
}

/// Throws RuleBroken where work is recorded on what would go: applications, marks, agreements. What the part
/// itself is made of (its `contents`) goes with it.
void requireDefinitionOnly(const Removal& removal, const RecordStep& step,
                           std::span<const char* const> contents = {});

} // namespace parts

/// Adds the part after this sibling, or as the last one. Returns its id.
template <AnyPart Record>
Id<Record> addPart(Performer& performer, Record part,
                   std::type_identity_t<std::optional<Id<Record>>> after = std::nullopt)
{
    Part<Record>::require(part);
    part.id = Id<Record>::make();
    if constexpr (OrderedPart<Record>) {
        auto siblings = parts::siblingsOf(performer.file(), part);
        auto place = std::ranges::find_if(siblings, [&](const Record& one) { return after == one.id; });
        place = place == siblings.end() ? place : place + 1;
        part.position = static_cast<int>(place - siblings.begin()) + 1;
        siblings.insert(place, part);
        const Operation operation{OperationKind::AddPart, parts::stepOn(performer.file(), part).toDetails()};
        performer.perform(operation, [&](const Change& change) {
            change.insert(part);
            parts::number(change, siblings);
        });
    } else {
        const Operation operation{OperationKind::AddPart, parts::stepOn(performer.file(), part).toDetails()};
        performer.perform(operation, [&](const Change& change) { change.insert(part); });
    }
    return part.id;
}

/// Writes the part over; the step is named by the field that changed.
template <AnyPart Record>
Changes editPart(Performer& performer, const Record& part)
{
    Part<Record>::require(part);
    const Record before = Records<Record>(performer.file()).get(part.id);
    const RecordStep standing = parts::stepOn(performer.file(), before);
    const Operation operation{OperationKind::EditPart,
                              stepBetween(before, part, standing.name, standing.within).toDetails()};
    return performer.perform(operation, [&](const Change& change) { change.update(part); });
}

/// Moves the part among its siblings, as far as there are any: -1 is one place up.
template <OrderedPart Record>
Changes movePart(Performer& performer, Id<Record> id, int places)
{
    const Record part = Records<Record>(performer.file()).get(id);
    auto siblings = parts::siblingsOf(performer.file(), part);
    const auto from = std::ranges::find_if(siblings, [&](const Record& one) { return one.id == id; });
    const auto last = static_cast<int>(siblings.size()) - 1;
    const auto to =
        siblings.begin() + std::clamp(static_cast<int>(from - siblings.begin()) + places, 0, last);
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    const Operation operation{OperationKind::MovePart, parts::stepOn(performer.file(), part).toDetails()};
    return performer.perform(operation, [&](const Change& change) { parts::number(change, siblings); });
}

/// What goes with the part: the instalments of a lot with the sections and rules that serve it alone, the
/// criteria of a section with the tie rules that ask for them.
template <AnyPart Record>
[[nodiscard]] Removal removalOf(const Connection& file, Id<Record> id)
{
    return Removal(file, {{Mapping<Record>::table, id.number()}}, LooseReference::Goes);
}

/// Deletes the part and what goes with it; those that stay are numbered without gaps. Throws RuleBroken when
/// work is recorded on it.
template <AnyPart Record>
Changes deletePart(Performer& performer, Id<Record> id)
{
    const Record part = Records<Record>(performer.file()).get(id);
    const RecordStep step = parts::stepOn(performer.file(), part);
    const Removal removal = removalOf(performer.file(), id);
    if constexpr (requires { Part<Record>::contents; })
        parts::requireDefinitionOnly(removal, step, Part<Record>::contents);
    else
        parts::requireDefinitionOnly(removal, step);
    return performer.perform({OperationKind::DeletePart, step.toDetails()}, [&](const Change& change) {
        removal.carryOut(change);
        if constexpr (OrderedPart<Record>) {
            auto siblings = parts::siblingsOf(change.file(), part);
            parts::number(change, siblings);
        }
        if constexpr (requires { Part<Record>::numberAnew(change, part); })
            Part<Record>::numberAnew(change, part);
    });
}

} // namespace oslonac
