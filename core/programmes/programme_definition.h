// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/storage/records.h"

namespace oslonac {

struct DefinedObjective {
    Objective objective;
    std::vector<Measure> measures;
};

/// A programme with its objectives and their measures, in the order of their positions.
struct ProgrammeDefinition {
    Programme programme;
    std::vector<DefinedObjective> objectives;
};

[[nodiscard]] ProgrammeDefinition readProgrammeDefinition(const Connection& file, Id<Programme> id);
/// Nothing when no programme of the file has this code; case does not matter.
[[nodiscard]] std::optional<Programme> findProgramme(const Connection& file, const QString& code);

} // namespace oslonac
