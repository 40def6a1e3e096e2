// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "ui/forms/lookup_field.h"

namespace oslonac::ui {

/// Units of the registry whose name holds what was typed, in any script and spelling; those that begin with
/// it first.
[[nodiscard]] std::vector<LookupField::Proposal> findUnits(const QString& typed, Language language);

} // namespace oslonac::ui
