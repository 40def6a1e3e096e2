// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/agreement_document.h"

namespace oslonac {

/// Papers merged straight from a file, for tests that have no dossier at hand.

inline MergedPaper mergeAgreement(const Connection& file, Id<Agreement> agreement, Script script)
{
    return mergePaper(file, readDossier(file, agreement), {agreement}, script);
}

inline MergedPaper mergeAddendum(const Connection& file, Id<Addendum> id, Script script)
{
    const Id<Agreement> agreement = Records<Addendum>(file).get(id).agreementId;
    return mergePaper(file, readDossier(file, agreement), {agreement, id}, script);
}

} // namespace oslonac
