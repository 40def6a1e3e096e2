// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/eligibility_rule.h"
#include "core/municipalities/municipality.h"
#include "core/operations/performer.h"

#include <vector>

namespace oslonac {

/// Puts these municipalities on the exclusion list, as one step; those that stand there already stay as they
/// are.
Changes excludeMunicipalities(Performer& performer, Id<EligibilityRule> rule,
                              const std::vector<Id<Municipality>>& municipalities);

} // namespace oslonac
