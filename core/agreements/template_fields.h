// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"

#include <QSet>

namespace oslonac {

/// The fields that a dossier's template prints: its placeholders, "instalments.condition" within a list,
/// without those in sections that this dossier leaves out. Without a template, those of the built-in
/// cooperation agreement. Throws TemplateFault when the template cannot be read.
[[nodiscard]] QSet<QString> printedFields(const AgreementDossier& dossier);

} // namespace oslonac
