// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"

#include <set>

namespace oslonac {

/// The fields that the agreement's template prints where it stands now: those inside sections that are left
/// out, such as the money of an agreement without a financial part, are not among them, nor are the rows of
/// lists. Nothing when there is no template. A light reading for findings; documents/template_scan.h is the
/// strict one.
[[nodiscard]] std::optional<std::set<QString>> printedFields(const AgreementDossier& dossier);

} // namespace oslonac
