// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"

#include <QSet>

namespace oslonac {

/// The text that a dossier's agreement is made from: its template, or the built-in cooperation agreement
/// while it has none.
[[nodiscard]] QString templateOf(const AgreementDossier& dossier);

/// The fields that a paper prints: the placeholders of its template, "instalments.condition" within a list,
/// without those in sections that this dossier leaves out. Throws TemplateFault when the template cannot be
/// read.
[[nodiscard]] QSet<QString> printedFields(const AgreementDossier& dossier);
/// Those of an addendum; none when the file has no template for addenda.
[[nodiscard]] QSet<QString> printedFields(const AgreementDossier& dossier, const Addendum& addendum);

} // namespace oslonac
