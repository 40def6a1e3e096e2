// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid_json.h"
#include "core/operations/changes.h"

namespace oslonac {

class Performer;

/// New calls out of what is there, each as one operation. Applications, marks, decisions and agreements never
/// come along; dates and extensions do not either, for a new round has its own.

/// The definition of another call under a new code: lots, rules, documents, criteria, commission.
Id<Call> addCallLike(Performer& performer, Id<Call> source, const QString& code);

/// A call that has nothing but the criteria of an example yet, and is marked as one.
Id<Call> addCallWithExample(Performer& performer, const CriteriaGrid& example, const QString& code);

/// Puts these criteria, tie rules and total minimum in the place of the call's own. Throws RuleBroken when
/// marks are given already.
Changes takeGrid(Performer& performer, Id<Call> call, const CriteriaGrid& grid);

/// The criteria of one call, for another to take. Throws RuleBroken where a section serves a lot that the
/// other call does not have.
[[nodiscard]] CriteriaGrid gridOf(const CallDefinition& source, const CallDefinition& taker);

} // namespace oslonac
