// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/checks/finding.h"

#include <QSet>

namespace oslonac {

/// What an agreement's document would print as a blank, by the fields its template prints: one finding of the
/// code agreement_value_missing for each, whose facts are the document field's name ("party_tax_number") and
/// whose record is where the value is entered. What the other party writes in by hand is a note until the
/// agreement is signed.
[[nodiscard]] std::vector<Finding> missingValueFindings(const AgreementDossier& dossier);

/// Of these those that its addenda print too, the other party's data and those of the programme: as far as a
/// paper prints the fields named.
[[nodiscard]] std::vector<Finding> sharedMissingValues(const AgreementDossier& dossier,
                                                       const QSet<QString>& printed);

} // namespace oslonac
