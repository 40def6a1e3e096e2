// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/checks/finding.h"

namespace oslonac {

/// What is to be put right on the addenda of an agreement; each finding is on the record where that is done.
/// Codes are stable: addendum_value_missing (the facts name the document field that prints as a blank),
/// addendum_changes_nothing, addendum_before_agreement, addendum_before_earlier,
/// addendum_in_force_before_signing, addendum_over_ceiling, addendum_money_without_months,
/// addendum_cancelled_without_reason. All pure.
[[nodiscard]] std::vector<Finding> addendumFindings(const AgreementDossier& dossier);
/// Those about blanks of one addendum's page; what the other party writes in by hand is a note until it is
/// signed.
[[nodiscard]] std::vector<Finding> missingValueFindings(const AgreementDossier& dossier,
                                                        const Addendum& addendum);

} // namespace oslonac
