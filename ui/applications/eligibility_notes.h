// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application_rules.h"
#include "ui/widgets/note_list.h"

namespace oslonac::ui {

/// One note for each eligibility rule: met or not, why, and the reason for which a breach was approved.
[[nodiscard]] std::vector<Note> eligibilityNotes(const ApplicationReview& review);

} // namespace oslonac::ui
