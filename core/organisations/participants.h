// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"

#include <unordered_map>
#include <vector>

namespace oslonac {

class Connection;

using OrganisationsById = std::unordered_map<Id<Organisation>, Organisation>;

/// For whom an organisation takes part: an administrative unit for the city or municipality above it,
/// everybody else for themselves.
[[nodiscard]] Id<Organisation> participantOf(Id<Organisation> id, const OrganisationsById& organisations);

/// Those that take part for this one: itself, and its administrative units.
[[nodiscard]] std::vector<Organisation> thoseTakingPartFor(const Connection& file, Id<Organisation> id);

} // namespace oslonac
