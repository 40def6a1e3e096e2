// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/documents/agreement_document.h"
#include "core/reports/report.h"
#include "core/values/language.h"
#include "ui/printing/paper_document.h"

namespace oslonac::ui {

/// What stands on every page and what names the file, put around the content: window and command line print
/// the same papers. The dates come from the content, so that equal content gives equal bytes on any day.

/// A list, with its digest in the footer; `date` is that of the decision, or of the call for a proposal.
[[nodiscard]] PaperDocument paperOf(const Report& report, QDate date);

/// An agreement in the script it was merged in: implementer and donors above, number and digest below. The
/// date is that of conclusion, or of the decision while that is open.
[[nodiscard]] PaperDocument paperOf(const MergedPaper& merged, const AgreementDossier& dossier,
                                    Script script);
/// The agreement, or the addendum that is meant.
[[nodiscard]] PaperDocument paperOf(const MergedPaper& merged, const AgreementDossier& dossier,
                                    const AgreementPaper& paper, Script script);

/// The title of a file with agreements of these calls: "Sporazumi, poziv PP-2023: Naziv poziva" when it is
/// one call; or with addenda of them.
[[nodiscard]] QString batchTitle(const std::vector<Call>& calls, PaperKind kind, Script script);

/// An addendum of the agreement, and the list on which the parties of a ceremony sign.
[[nodiscard]] PaperDocument paperOf(const MergedPaper& merged, const AgreementDossier& dossier,
                                    const Addendum& addendum, Script script);
[[nodiscard]] PaperDocument paperOf(const MergedPaper& merged, const SigningCeremony& ceremony,
                                    Script script);

/// A letter of this day to the party of a case.
[[nodiscard]] PaperDocument letterPaper(const MergedPaper& merged, QDate date, Script script);

/// "Strana %1 od %2", "Страна %1 од %2", "Page %1 of %2".
[[nodiscard]] QString pageNumberPattern(Language language);

} // namespace oslonac::ui
