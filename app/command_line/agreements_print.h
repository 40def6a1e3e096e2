// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

namespace oslonac {

/// `agreements print`: the agreements of a call as PDF or ODT files, marked as printed once all are written.
[[nodiscard]] Verb agreementsPrintVerb();

} // namespace oslonac
