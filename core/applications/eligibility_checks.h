// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application_rules.h"
#include "core/applications/participation.h"

namespace oslonac {

/// The parts of a review (application_rules.h): each looks at one application under one subject and adds what
/// it finds. Nothing here reads the file.
struct ReviewContext {
    const CallApplications& call;
    const ParticipationIndex& participations;
    Language language;
    std::optional<WallTime> deadline;
};

void checkRegistry(const ReviewContext& context, const Application& application, ApplicationReview& review);
void checkDuplicates(const ReviewContext& context, const Application& application, ApplicationReview& review);
void checkRules(const ReviewContext& context, const Application& application, ApplicationReview& review);
void checkAmounts(const ReviewContext& context, const Application& application, ApplicationReview& review);
void checkDocuments(const ReviewContext& context, const Application& application, ApplicationReview& review);

/// The verdict of the rule on amounts, with findings for what lies outside the lot's bounds.
[[nodiscard]] EligibilityVerdict judgeAmountBounds(const ReviewContext& context,
                                                   const Application& application, const DefinedRule& rule,
                                                   ApplicationReview& review);

/// "tačka 3. javnog poziva", or where the rule does not say, the call itself.
[[nodiscard]] QString sourceOf(const ReviewContext& context, const QString& ruleSource);

} // namespace oslonac
