// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_printings.h"
#include "core/calls/paper_kind.h"
#include "core/storage/connection.h"
#include "core/values/script.h"

#include <QStringList>

#include <vector>

namespace oslonac {

/// One paper, ready for printing/. `gaps` names the fields that print as blanks (agreement_fields.h has their
/// human names), `unknownPlaceholders` what the template misspells. `fileName` is plain ASCII without an
/// ending: "400-73_2023-05_Beocin".
///
/// `digest` is of the content, not of the script: it covers the template and the Latin data, the party's
/// registered Cyrillic name among them, so an agreement has one digest and its Latin and Cyrillic papers can
/// be held against the same file. What is written by hand when it is signed, the other party's number, is no
/// part of it. An addendum has a digest of its own in the same way. `text` is what a printing keeps of it.
/// `partyName`, and `implementer` and `donors` for
/// the head of every page, are Latin.
struct MergedPaper {
    QString number;
    QString partyName;
    QString implementer;
    QString donors;
    QString html;
    QStringList gaps;
    QStringList unknownPlaceholders;
    QString digest;
    QString fileName;
    PrintedText text;
};

/// All throw RuleBroken when there is no template to merge with, and TemplateFault when it cannot be read.
/// The agreement, or the addendum that is meant. One that was signed says what was signed, with what was
/// written on it by hand (paper_content.h), whatever has become of the party, the programme or the template.
[[nodiscard]] MergedPaper mergePaper(const Connection& file, const AgreementDossier& dossier,
                                     const AgreementPaper& paper, Script script);
/// Throws RuleBroken when the ceremony has no agreements.
[[nodiscard]] MergedPaper mergeSigningList(const Connection& file, Id<SigningCeremony> ceremony,
                                           Script script);

/// The paper as markPrinted() takes it.
[[nodiscard]] PrintedPaper asPrinted(const AgreementPaper& paper, const MergedPaper& merged);

/// The same papers from a template that is not written yet, as the template editor shows them while it is
/// typed; they throw TemplateFault. An addendum may be one that is not in the dossier.
[[nodiscard]] MergedPaper mergeAgreement(const QString& html, const AgreementDossier& dossier, Script script);
[[nodiscard]] MergedPaper mergeAddendum(const QString& html, const AgreementDossier& dossier,
                                        const Addendum& addendum, Script script);
/// `dossiers` at least one.
[[nodiscard]] MergedPaper mergeSigningList(const QString& html, const SigningCeremony& ceremony,
                                           const std::vector<AgreementDossier>& dossiers, Script script);

/// The name of a paper's file, before it is merged.
[[nodiscard]] QString fileNameOf(const AgreementDossier& dossier);
[[nodiscard]] QString fileNameOf(const AgreementDossier& dossier, const Addendum& addendum);

/// The agreements of a ceremony as its signing list prints them.
[[nodiscard]] std::vector<AgreementDossier> dossiersAt(const Connection& file, Id<SigningCeremony> ceremony);

/// Whether the paper that was printed still says what the file says. A signed one is held against what was
/// signed.
enum class PrintedState { NeverPrinted, Unchanged, Changed };

/// What was left blank on the paper and written in when it was signed, a date or the number of an addendum,
/// is no change.
[[nodiscard]] PrintedState printedStateOf(const Connection& file, const AgreementDossier& dossier,
                                          const AgreementPaper& paper);
/// Of the agreement with another text of its template, before that is written.
[[nodiscard]] PrintedState printedStateOf(const Connection& file, const AgreementDossier& dossier,
                                          const QString& html);

} // namespace oslonac
