// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_terms.h"
#include "core/selection/selection_snapshot.h"
#include "core/storage/records.h"
#include "core/values/script.h"

#include <unordered_set>

namespace oslonac {

/// An agreement with everything its page, its findings and its document say: the call and lot it comes from,
/// the decision, the application, the two parties, its instalments and addenda in order, its template, that
/// of its addenda and its ceremony.
struct AgreementDossier {
    Agreement agreement;
    Call call;
    Lot lot;
    SelectionDecision decision;
    Application application;
    Organisation party;
    std::optional<Municipality> municipality; ///< of the party
    std::optional<Programme> programme;
    std::vector<AgreementInstalment> instalments;
    std::vector<Addendum> addenda;
    std::optional<StoredTemplate> storedTemplate;
    std::optional<StoredTemplate> addendumTemplate; ///< read where there are addenda
    std::optional<SigningCeremony> ceremony;
};

/// "Beočin" rather than "Opština Beočin"; the whole name of a party that is no municipality.
[[nodiscard]] QString shortPartyName(const AgreementDossier& dossier, Script script);

/// The addendum that a paper is; none for the agreement itself.
[[nodiscard]] const Addendum* addendumOf(const AgreementDossier& dossier, const AgreementPaper& paper);

[[nodiscard]] AgreementDossier readDossier(const Connection& file, Id<Agreement> id);

/// The dossiers of all agreements of the file, in the order of their numbers, read in one go.
[[nodiscard]] std::vector<AgreementDossier> readAllDossiers(const Connection& file);

/// The agreements of a call in the order of their numbers.
[[nodiscard]] std::vector<Agreement> agreementsOf(const Connection& file, Id<Call> call);
/// The applications that have an agreement. A cancelled one is none: another can be drafted in its place.
[[nodiscard]] std::unordered_set<Id<Application>> applicationsWithAgreement(const Connection& file);
/// Whom a decision selects, who did not withdraw since and has no agreement yet, in the order of the list.
[[nodiscard]] std::vector<SelectedApplication> withoutAgreement(const Connection& file,
                                                                const SelectionDecision& decision);
/// The agreements to be signed at a ceremony, without the cancelled ones, in the order of their numbers.
[[nodiscard]] std::vector<Agreement> agreementsAt(const Connection& file, Id<SigningCeremony> ceremony);
/// The instalments of an agreement in order.
[[nodiscard]] std::vector<AgreementInstalment> instalmentsOf(const Connection& file, Id<Agreement> agreement);
/// What was printed of an agreement or of one of its addenda, in the order in which it was printed.
[[nodiscard]] std::vector<AgreementPrinting> printingsOf(const Connection& file, const AgreementPaper& paper);
/// What the signed paper was merged from; none when it is not signed, or was printed by a version that kept
/// no text. A cancelled agreement keeps the text that was signed.
[[nodiscard]] std::optional<PrintedText> signedTextOf(const Connection& file, const AgreementPaper& paper);
/// The addenda of an agreement in order.
[[nodiscard]] std::vector<Addendum> addendaOf(const Connection& file, Id<Agreement> agreement);

} // namespace oslonac
