// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

class Performer;

/// Writes a document template; one without an id is new. Throws RuleBroken when its code is empty or another
/// template has it, because lots choose their template by code.
Id<StoredTemplate> saveTemplate(Performer& performer, StoredTemplate stored);

} // namespace oslonac
