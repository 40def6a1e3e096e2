// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

namespace oslonac {

/// `agreements list`: the agreements with every paper that was printed of them, or those whose paper has a
/// digest.
[[nodiscard]] Verb agreementsListVerb();

} // namespace oslonac
