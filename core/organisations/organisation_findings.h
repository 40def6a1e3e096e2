// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/organisations/organisation.h"

#include <vector>

namespace oslonac {

/// What looks wrong in an organisation's numbers: their length and control digits. Warnings only, because
/// registers hold exceptions; an empty number is no finding. `facts` names the column and the number, so that
/// an approval holds for that number alone: "tax_number;101134701".
[[nodiscard]] std::vector<Finding> organisationFindings(const Organisation& organisation);
/// Of these the one on a column; nothing when its number is none, or fits.
[[nodiscard]] std::optional<Finding> findingOnNumber(const Organisation& organisation, QStringView column);

} // namespace oslonac
