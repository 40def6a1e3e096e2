// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application_findings.h"
#include "core/applications/call_applications.h"
#include "core/values/language.h"

namespace oslonac {

/// What one eligibility rule says of one application; not known where the registry or the application lacks
/// the fact the rule asks for.
enum class Verdict { Met, NotMet, NotKnown };

template <>
struct Codes<Verdict> {
    static constexpr std::array list{coded(Verdict::Met, "met"), coded(Verdict::NotMet, "not_met"),
                                     coded(Verdict::NotKnown, "not_known")};
};

struct EligibilityVerdict {
    Id<EligibilityRule> rule;
    EligibilityRuleKind kind = EligibilityRuleKind::ApplicantKind;
    Verdict verdict = Verdict::NotKnown;
    QString facts;
    QString source;
};

/// Complete means that no mandatory document is missing; what nobody has checked yet is a warning, so that
/// lists can be tried early.
enum class Completeness { Complete, Incomplete };

template <>
struct Codes<Completeness> {
    static constexpr std::array list{coded(Completeness::Complete, "complete"),
                                     coded(Completeness::Incomplete, "incomplete")};
};

enum class Eligibility { Eligible, Ineligible };

template <>
struct Codes<Eligibility> {
    static constexpr std::array list{coded(Eligibility::Eligible, "eligible"),
                                     coded(Eligibility::Ineligible, "ineligible")};
};

/// What the call's rules say of one application. An approved finding no longer stops it. A withdrawn
/// application keeps the findings on itself, but takes part in nothing: neither it nor others are doubled by
/// it.
struct ApplicationReview {
    Id<Application> id;
    Completeness completeness = Completeness::Complete;
    Eligibility eligibility = Eligibility::Eligible;
    std::vector<EligibilityVerdict> verdicts; ///< one for each rule of the lot, in the order of the call
    std::vector<Finding> findings;

    [[nodiscard]] bool isComplete() const { return completeness == Completeness::Complete; }
    [[nodiscard]] bool isEligible() const { return eligibility == Eligibility::Eligible; }
};

/// The reviews of one call, in the order of its applications.
struct ApplicationsReview {
    std::vector<ApplicationReview> applications;
    std::unordered_map<Id<Application>, size_t> places;

    /// Nothing when the application is not of this call.
    [[nodiscard]] const ApplicationReview* of(Id<Application> id) const;
};

/// Reviews every application against the rules, the checklist and the other applications. Pure; linear in the
/// number of applications. `language` is that of dates and amounts in sentences; facts do not depend on it.
[[nodiscard]] ApplicationsReview review(const CallApplications& call, Language language = Language::English);

/// The latest of the call's deadline and what it was extended to; nothing when the call names none.
[[nodiscard]] std::optional<WallTime> deadlineInForce(const CallDefinition& definition);

/// Why an application received then cannot have been withdrawn on that day; nothing when it can.
[[nodiscard]] std::optional<QString> withdrawalDoubt(QDate withdrawnOn,
                                                     const std::optional<WallTime>& received, QDate today);

/// The currency that amounts of a lot stand in: its ceiling's, floor's, envelope's or fixed amount's, in this
/// order.
[[nodiscard]] std::optional<Currency> currencyOf(const Lot& lot);

} // namespace oslonac
