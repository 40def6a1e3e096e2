// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_terms.h"
#include "core/applications/participation.h"
#include "core/calls/call.h"
#include "core/selection/point_decimals.h"

#include <vector>

namespace oslonac {

/// How an application fared: in the newest decided list of its call, or in the list as it stands now while
/// nothing is decided.
struct SupportResult {
    ListStanding place;
    int decimals = usualDecimals;              ///< of the totals of its list
    std::optional<SelectionDecision> decision; ///< without its frozen list; absent: not decided yet
};

/// An agreement with its terms as of the day of reading, addenda in force counted in.
struct SupportPaper {
    Agreement agreement;
    AgreementTerms terms;
};

/// One application in which an organisation took part, with what came of it.
struct SupportStep {
    Application application;
    ParticipationRole role = ParticipationRole::Applicant;
    Organisation through; ///< itself, or the administrative unit of it that applied or was partner
    Call call;
    Lot lot;
    std::optional<SupportResult> result;
    std::vector<SupportPaper> agreements; ///< those that it concluded; a partner has none of its own
};

/// Everything an organisation ever applied for and received, over all calls: newest call first. The sums
/// count what it asked for as applicant, what decided lists award it, and its agreements with the addenda in
/// force, without what was withdrawn or cancelled.
struct SupportHistory {
    std::vector<SupportStep> steps;
    std::vector<Money> requested; ///< one amount for each currency
    std::vector<Money> awarded;
    std::vector<Money> agreed;
};

/// An administrative unit's applications count for the city or municipality above it too, as in the call's
/// rules (CallApplications::participant).
[[nodiscard]] SupportHistory readSupportHistory(const Connection& file, Id<Organisation> organisation,
                                                QDate today);

} // namespace oslonac
