// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/organisations/organisation.h"

#include <vector>

namespace oslonac {

/// What looks wrong in an organisation's numbers: their length and control digits. Warnings only, because
/// registers hold exceptions; an empty number is no finding. `facts` names the column.
[[nodiscard]] std::vector<Finding> organisationFindings(const Organisation& organisation);

} // namespace oslonac
