// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/programmes/programme_definition.h"

namespace oslonac {

/// What a programme lacks for the pages that are printed from it. Codes are those of the columns with
/// "_missing", and "ends_before_start"; `facts` is the field.
[[nodiscard]] std::vector<Finding> programmeFindings(const Programme& programme);

} // namespace oslonac
