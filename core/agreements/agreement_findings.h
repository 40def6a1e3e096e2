// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/checks/finding.h"
#include "core/selection/selection_snapshot.h"

namespace oslonac {

/// What is to be put right before agreements are signed. All pure but those that take the file. Codes are
/// stable: agreement_scheme_does_not_count, agreement_value_missing, agreement_instalments_do_not_add_up,
/// agreement_shares_do_not_add_up, agreement_over_ceiling, agreement_in_lot_without_money,
/// agreement_number_of_other_year, agreement_before_decision, agreement_cancelled_without_reason,
/// agreement_party_twice, agreement_not_decided, agreement_amount_not_decided, agreement_of_withdrawn,
/// those of addenda (addendum_findings.h) and of the party's numbers (organisation_findings.h). A finding
/// names the record where it is put right: a missing tax number that of the organisation.

[[nodiscard]] std::optional<Finding> schemeFinding(const Call& call);
[[nodiscard]] std::vector<Finding> agreementFindings(const AgreementDossier& dossier);
/// Parties with more than one agreement in the call, cancelled ones aside; a finding for each but the first.
[[nodiscard]] std::vector<Finding> partyTwiceFindings(const std::vector<Agreement>& ofOneCall);
/// Agreements for which the newest list decides nothing, or another amount.
[[nodiscard]] std::vector<Finding> notDecidedFindings(const std::vector<Agreement>& ofOneCall,
                                                      const std::vector<SelectedApplication>& decided);

/// A finding and the agreement on which it was found; its own record may be another, such as the party.
struct AgreementFinding {
    std::optional<Id<Agreement>> agreement; ///< none: on the call itself
    Finding finding;
    bool isOfPast = false; ///< on a paper that was signed or cancelled, which waits for nothing
};

/// All of them for a call, with the approvals that were given.
[[nodiscard]] std::vector<AgreementFinding> findingsOfAgreements(const Connection& file, const Call& call);
/// The same for dossiers that were read already, all those of the call.
[[nodiscard]] std::vector<AgreementFinding>
findingsOfAgreements(const Connection& file, const Call& call, const std::vector<AgreementDossier>& dossiers);
/// Those of one agreement, also beside the others of its call.
[[nodiscard]] std::vector<Finding> findingsOfAgreement(const Connection& file,
                                                       const AgreementDossier& dossier);

} // namespace oslonac
