// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/scoring/call_marks.h"
#include "core/selection/trial.h"

namespace oslonac {

/// What a trial changes, one sentence part each, old and new value: "Lot 1: places 15 → 16". Stands on
/// everything that a trial prints or exports.
[[nodiscard]] QStringList trialTexts(const CallDefinition& definition, const std::vector<Assessor>& assessors,
                                     const Trial& trial, const Texts& texts);

} // namespace oslonac
