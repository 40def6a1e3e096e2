// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/participants.h"

#include "core/storage/records.h"

namespace oslonac {

Id<Organisation> participantOf(Id<Organisation> id, const OrganisationsById& organisations)
{
    // A unit may stand under a unit; the bound keeps a circle in the data from holding the program.
    for (int depth = 0; depth < 4; ++depth) {
        const auto own = organisations.find(id);
        if (own == organisations.end() || own->second.kind != OrganisationKind::AdministrativeUnit)
            break;
        if (own->second.parentId)
            id = *own->second.parentId;
        else if (own->second.municipalityId)
            // A municipality's organisation carries its number.
            return Id<Organisation>(own->second.municipalityId->number());
        else
            break;
    }
    return id;
}

std::vector<Organisation> thoseTakingPartFor(const Connection& file, Id<Organisation> id)
{
    OrganisationsById organisations;
    for (Organisation& organisation : Records<Organisation>(file).select(
             "WHERE id = ?1\n   OR kind = 'administrative_unit'\nORDER BY id", id))
        organisations.emplace(organisation.id, std::move(organisation));
    std::vector<Organisation> those;
    for (const auto& [own, organisation] : organisations) {
        if (own == id || participantOf(own, organisations) == id)
            those.push_back(organisation);
    }
    return those;
}

} // namespace oslonac
