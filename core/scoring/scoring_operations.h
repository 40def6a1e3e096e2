// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/performer.h"
#include "core/scoring/mark.h"

namespace oslonac {

/// What an officer does with marks, each as one operation that can be undone. A mark off the scale is kept
/// and becomes a finding; a mark by an assessor with a conflict of interest is refused.

/// Which mark is meant: one assessor's (or the commission's) for one criterion of one application.
struct MarkPlace {
    Id<Application> application;
    std::optional<Id<Assessor>> assessor;
    Id<Criterion> criterion;
};

/// Writes the mark, or writes over the one that stands there. Throws RuleBroken when the assessor declared a
/// conflict of interest for the application.
Id<Mark> recordMark(Performer& performer, const MarkPlace& place, Score points,
                    const QString& comment = QString());

/// The field was emptied; nothing happens where no mark stands.
void clearMark(Performer& performer, const MarkPlace& place);

/// Declares the conflict and takes the assessor's marks on the application away in the same operation.
/// Declaring it again corrects date and reason.
void declareConflict(Performer& performer, const ConflictOfInterest& conflict);

/// The same inside a running operation, for imports.
void declareConflict(const Change& change, const ConflictOfInterest& conflict);

} // namespace oslonac
