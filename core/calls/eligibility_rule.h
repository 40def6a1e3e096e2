// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/lot.h"

namespace oslonac {

/// Which rule of eligibility a call applies. The values stand beside it (EligibilityValue):
/// applicant_kind: codes of OrganisationKind that may apply; exclusion_list: municipality numbers that may
/// not; single_participation: none, an organisation may appear once in the call, as applicant or as partner;
/// development_group: codes of DevelopmentGroup that may apply; amount_bounds: none, floor and ceiling stand
/// in the lot.
enum class EligibilityRuleKind {
    ApplicantKind,
    ExclusionList,
    SingleParticipation,
    DevelopmentGroup,
    AmountBounds
};

template <>
struct Codes<EligibilityRuleKind> {
    static constexpr std::array list{coded(EligibilityRuleKind::ApplicantKind, "applicant_kind"),
                                     coded(EligibilityRuleKind::ExclusionList, "exclusion_list"),
                                     coded(EligibilityRuleKind::SingleParticipation, "single_participation"),
                                     coded(EligibilityRuleKind::DevelopmentGroup, "development_group"),
                                     coded(EligibilityRuleKind::AmountBounds, "amount_bounds")};
};

struct EligibilityRule {
    Id<EligibilityRule> id;
    Id<Call> callId;
    std::optional<Id<Lot>> lotId; ///< absent: every lot
    int position = 0;
    EligibilityRuleKind kind = EligibilityRuleKind::ApplicantKind;
    QString source; ///< where the call says so: "tačka 3. javnog poziva", "Prilog 3"
};

struct EligibilityValue {
    Id<EligibilityValue> id;
    Id<EligibilityRule> ruleId;
    QString value;
    QString note; ///< why it is listed: "mobilni tim, IPA 2014"
};

template <>
struct Mapping<EligibilityRule> {
    static constexpr const char* table = "eligibility_rules";
    static constexpr auto columns =
        std::tuple{column("id", &EligibilityRule::id),        column("call_id", &EligibilityRule::callId),
                   column("lot_id", &EligibilityRule::lotId), column("position", &EligibilityRule::position),
                   column("kind", &EligibilityRule::kind),    column("source", &EligibilityRule::source)};
};

template <>
struct Mapping<EligibilityValue> {
    static constexpr const char* table = "eligibility_values";
    static constexpr auto columns =
        std::tuple{column("id", &EligibilityValue::id), column("rule_id", &EligibilityValue::ruleId),
                   column("value", &EligibilityValue::value), column("note", &EligibilityValue::note)};
};

} // namespace oslonac
