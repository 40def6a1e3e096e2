// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/documents/document_data.h"
#include "core/values/script.h"

namespace oslonac {

/// What the templates of agreements, addenda and signing lists are filled with (names: agreement_fields.h),
/// in Serbian whatever the window speaks. Dates, amounts and words are Serbian Latin, and so is in
/// Script::Latin whatever was typed in Cyrillic. In Script::Cyrillic the names that registers keep in
/// Cyrillic stand in it already; all the rest is converted with the template's own text after merging, where
/// Roman numerals, EUR and web addresses stay.

/// An agreement as it is signed: addenda are no part of it.
[[nodiscard]] DocumentData documentDataOf(const AgreementDossier& dossier, Script script);

/// An addendum of the dossier, against the terms that stood before it. Its instalments are those of the
/// agreement by their shares of the new amount.
[[nodiscard]] DocumentData addendumDataOf(const AgreementDossier& dossier, const Addendum& addendum,
                                          Script script);

/// The data without what only says other values in a longer way ("24 (dvadeset četiri) meseca" for 24): what
/// a digest is taken over, so that a further wording is no change of the paper.
[[nodiscard]] DocumentData withoutDerived(DocumentData data);

/// The table on which the parties sign for what they took; `dossiers` in its order, at least one.
[[nodiscard]] DocumentData signingListDataOf(const SigningCeremony& ceremony,
                                             const std::vector<AgreementDossier>& dossiers, Script script);

} // namespace oslonac
