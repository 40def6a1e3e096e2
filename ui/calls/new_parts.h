// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/outline_rows.h"

namespace oslonac::ui {

/// Adds one more of a kind to the call, beside or below the current row where that has a place for it, with
/// what most probably is to be entered: the next free code, the scale of the criterion before, the share that
/// is left. Returns the id of the new part; 0 where there is nothing to add it to.
qint64 addNewPart(const Desk& desk, const CallDefinition& definition, PartKind kind,
                  const std::optional<OutlineRow>& current);
/// The same for an eligibility rule, which is one of a few kinds.
qint64 addNewRule(const Desk& desk, const CallDefinition& definition, EligibilityRuleKind kind);

/// "C" after "A", "B"; "4" after "1", "2", "3"; "2.3" after "2.1", "2.2"; `first` where there are none.
[[nodiscard]] QString nextCode(const QStringList& codes, const QString& first);

} // namespace oslonac::ui
