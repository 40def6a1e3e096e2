// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/performer.h"
#include "core/programmes/programme.h"

namespace oslonac {

/// Adds the programme when it has no id yet, changes it otherwise; one step of undo. Returns its id.
Id<Programme> saveProgramme(Performer& performer, Programme programme);

} // namespace oslonac
