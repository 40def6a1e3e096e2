// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"
#include "core/calls/call_definition.h"
#include "core/checks/approval.h"
#include "core/organisations/participants.h"

namespace oslonac {

/// Everything the review of a call's applications looks at, read in one go, so that the rules themselves are
/// pure: the call, its applications in the order they were entered, and by application its partners,
/// checklist and approvals.
struct CallApplications {
    CallDefinition definition;
    std::vector<Application> applications;
    std::unordered_map<Id<Application>, std::vector<ApplicationPartner>> partners;
    std::unordered_map<Id<Application>, std::vector<CompletenessLine>> completenessLines;
    std::unordered_map<Id<Application>, std::vector<Approval>> approvals;
    OrganisationsById organisations;
    std::unordered_map<Id<Municipality>, Municipality> municipalities;

    [[nodiscard]] const Organisation* organisation(Id<Organisation> id) const;
    /// For whom an organisation takes part (participants.h).
    [[nodiscard]] Id<Organisation> participant(Id<Organisation> id) const;
    /// The municipality of the participant; nothing for organisations without a seat in the registry.
    [[nodiscard]] const Municipality* municipalityOf(Id<Organisation> id) const;
    /// The group of the participant's municipality; a city municipality that the decree does not list by
    /// itself stands in that of its city. Rules of eligibility and of ties both ask here.
    [[nodiscard]] std::optional<DevelopmentGroup> developmentGroupOf(Id<Organisation> id) const;
    [[nodiscard]] QString organisationName(Id<Organisation> id) const;
    /// The registry number, or the record's number in parentheses while the application has none: stable, for
    /// facts.
    [[nodiscard]] static QString shortName(const Application& application);
};

[[nodiscard]] CallApplications readCallApplications(const Connection& file, Id<Call> call);

} // namespace oslonac
