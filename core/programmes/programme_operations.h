// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme_parts.h"

namespace oslonac {

/// Adds the programme as it is, half-done as a rule (programme_findings.h). Its objectives and measures are
/// added, edited, moved and deleted by part_operations.h. Returns its id.
Id<Programme> addProgramme(Performer& performer, Programme programme);
/// Changes the programme; the step is named by the field. Throws RuleBroken for a negative value.
Changes editProgramme(Performer& performer, const Programme& programme);
/// Deletes the programme with its objectives and measures as one step. Throws RuleBroken while calls belong
/// to it: their agreements take donors and implementer from it.
Changes deleteProgramme(Performer& performer, Id<Programme> id);

/// A code no programme of the file has.
[[nodiscard]] QString freeProgrammeCode(const Connection& file, const QString& like);

} // namespace oslonac
