// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_definition.h"

namespace oslonac {

ProgrammeDefinition readProgrammeDefinition(const Connection& file, Id<Programme> id)
{
    ProgrammeDefinition definition{Records<Programme>(file).get(id), {}};
    for (Objective& objective : Records<Objective>(file).by(&Objective::programmeId, id, "position, id")) {
        auto measures = Records<Measure>(file).by(&Measure::objectiveId, objective.id, "position, id");
        definition.objectives.push_back({std::move(objective), std::move(measures)});
    }
    return definition;
}

std::optional<Programme> findProgramme(const Connection& file, const QString& code)
{
    for (Programme& programme : Records<Programme>(file).all()) {
        if (programme.code.compare(code.trimmed(), Qt::CaseInsensitive) == 0)
            return std::move(programme);
    }
    return std::nullopt;
}

} // namespace oslonac
