// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/performer.h"
#include "core/scoring/mark.h"

namespace oslonac {

/// What an officer does with marks, each as one operation that can be undone. A mark off the scale is kept
/// and becomes a finding; a mark by an assessor with a conflict of interest is refused.

/// Writes the mark, or writes over the one that stands there; its remark stays unless another is given.
/// Throws RuleBroken when the assessor declared a conflict of interest for the application.
Id<Mark> recordMark(Performer& performer, const MarkPlace& place, Score points,
                    const std::optional<QString>& comment = std::nullopt);

/// The field was emptied; nothing happens where no mark stands.
void clearMark(Performer& performer, const MarkPlace& place);

/// One cell of a block; without points the mark there goes.
struct MarkEntry {
    MarkPlace place;
    std::optional<Score> points;
};

/// A block that was pasted or emptied, as one step. Throws RuleBroken when any assessor declared a conflict
/// for the application of the cell. Marks that stand as given are left alone.
void recordMarks(Performer& performer, const std::vector<MarkEntry>& entries);

/// What the assessor remarked beside the mark. Throws RuleBroken where no mark stands.
void remarkOnMark(Performer& performer, const MarkPlace& place, const QString& comment);

/// Declares the conflict and takes the assessor's marks on the application away in the same operation.
/// Declaring it again corrects date and reason.
void declareConflict(Performer& performer, const ConflictOfInterest& conflict);

/// The same inside a running operation, for imports.
void declareConflict(const Change& change, const ConflictOfInterest& conflict);

/// The declaration was a mistake. Marks that it took away are entered again by hand, or it is undone instead.
void withdrawConflict(Performer& performer, Id<Application> application, Id<Assessor> assessor);

} // namespace oslonac
