// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/checks/finding.h"

namespace oslonac {

/// What an agreement's document would print as a blank, by the placeholders of its template: one finding of
/// the code agreement_value_missing for each, whose facts are the document field's name ("party_tax_number")
/// and whose record is where the value is entered.
[[nodiscard]] std::vector<Finding> missingValueFindings(const AgreementDossier& dossier);

} // namespace oslonac
