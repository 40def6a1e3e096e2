// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/call_findings.h"

#include "core/agreements/agreement_findings.h"
#include "core/applications/application_rules.h"
#include "core/scoring/scoring_rules.h"
#include "core/selection/selection_operations.h"

namespace oslonac {

namespace {

std::vector<Finding> allFindings(const Connection& file, const CallApplications& applications,
                                 Language language)
{
    std::vector<Finding> findings;
    for (const ApplicationReview& one : review(applications, language).applications)
        findings.insert(findings.end(), one.findings.begin(), one.findings.end());
    const Call& call = applications.definition.call;
    std::vector<Finding> scoring = scoringFindings(applications, readCallMarks(file, call.id));
    attachApprovals(scoring, Records<Approval>(file).all());
    findings.insert(findings.end(), scoring.begin(), scoring.end());
    const auto decision = latestDecision(file, call.id);
    const auto agreements = findingsOfAgreements(
        file, call, decision ? selectedIn(*decision) : std::vector<SelectedApplication>());
    findings.insert(findings.end(), agreements.begin(), agreements.end());
    return findings;
}

/// The application that the record of a finding belongs to.
std::optional<Id<Application>> applicationOf(const Connection& file, const Finding& finding)
{
    if (finding.recordTable == QLatin1StringView(Mapping<Application>::table))
        return Id<Application>(finding.recordId);
    if (finding.recordTable == QLatin1StringView(Mapping<Mark>::table))
        return Records<Mark>(file).get(Id<Mark>(finding.recordId)).applicationId;
    if (finding.recordTable == QLatin1StringView(Mapping<Agreement>::table))
        return Records<Agreement>(file).get(Id<Agreement>(finding.recordId)).applicationId;
    return std::nullopt;
}

} // namespace

std::vector<ListedFinding> findingsOfCall(const Connection& file, const CallApplications& applications,
                                          Language language)
{
    std::unordered_map<Id<Application>, const Application*> byId;
    for (const Application& application : applications.applications)
        byId.emplace(application.id, &application);
    std::vector<ListedFinding> listed;
    for (Finding& finding : allFindings(file, applications, language)) {
        ListedFinding one{std::move(finding), {}, {}, {}};
        one.application = applicationOf(file, one.finding);
        const auto found = one.application ? byId.find(*one.application) : byId.end();
        if (found != byId.end()) {
            one.registryNumber = found->second->registryNumber;
            one.applicant = applications.organisationName(found->second->applicantId);
        }
        listed.push_back(std::move(one));
    }
    return listed;
}

} // namespace oslonac
