// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

namespace oslonac {

/// Puts into the file the programme of 2023 that the program brings along for learning and trying out: two
/// calls, their applications and scores, and the signing ceremony, each by the same import an officer uses.
/// What was published is as published (who was selected, places, amounts); grids, services and points are
/// invented, and say so. Doing it twice changes nothing.
void addSampleProgramme(Workspace& workspace);

} // namespace oslonac
