// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/checks/finding.h"

namespace oslonac {

/// What is to be put right on the addenda of an agreement; each finding is on the addendum's record. Codes
/// are stable: addendum_value_missing (the facts name the document field that prints as a blank),
/// addendum_changes_nothing, addendum_before_agreement, addendum_before_earlier,
/// addendum_in_force_before_signing, addendum_over_ceiling, addendum_cancelled_without_reason. A party's own
/// data that are missing are findings of the agreement. Pure.
[[nodiscard]] std::vector<Finding> addendumFindings(const AgreementDossier& dossier);

} // namespace oslonac
