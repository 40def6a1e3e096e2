// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records.h"

namespace oslonac {

/// What the operations on parts (part_operations.h) must know of a kind of part: whose child it is, to which
/// call or programme that leads, and what people call it. Specialise beside the record, or above it where the
/// subject lies above the owner's:
///     static constexpr auto parent = &Lot::callId;
///     static Id<Call> ownerOf(const Connection&, const Lot&);     // has a code
///     static QString nameOf(const Connection&, const Lot&);
///     static void require(const Lot&);                            // throws RuleBroken
///     static bool isSibling(const CaseCheck&, const CaseCheck&);  // of those with one parent; may be left
///     out static constexpr std::array contents{"case_checks"};        // tables whose rows go with it; may
///     be left out
template <typename Record>
struct Part;

template <typename Record>
concept AnyPart = Mapped<Record> && requires
{
    Part<Record>::parent;
};

/// A part whose place among its siblings is kept.
template <typename Record>
concept OrderedPart = AnyPart<Record> && requires(Record record)
{
    record.position;
};

} // namespace oslonac
