// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

#include <vector>

namespace oslonac {

class Workspace;

/// Opens the cases of all signed agreements and lets the first of them live: its first instalment paid and
/// confirmed, a part of the second requested, tasks and milestones, a visit and a letter. The days count from
/// the signing of its agreement, and nothing is noted after `today`. In the order of the agreements.
std::vector<Id<Case>> liveThroughCases(Workspace& workspace);

} // namespace oslonac
