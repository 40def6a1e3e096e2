// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/call_findings.h"

#include "core/agreements/agreement_findings.h"
#include "core/applications/application_rules.h"
#include "core/reports/due_list.h"
#include "core/scoring/scoring_rules.h"
#include "core/selection/selection_operations.h"

#include <set>
#include <tuple>

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
    for (AgreementFinding& found : findingsOfAgreements(file, call))
        findings.push_back(std::move(found.finding));
    return findings;
}

using FindingKey = std::tuple<QString, QString, qint64, QString>;

FindingKey keyOf(const Finding& finding)
{
    return {finding.code, finding.recordTable, finding.recordId, finding.facts};
}

/// What the window counts at its bottom: the findings behind due work.
std::set<FindingKey> waitingFindings(const Connection& file, const DueQuestion& question)
{
    std::set<FindingKey> waiting;
    for (const DueItem& item : dueItems(file, question)) {
        for (const Finding& finding : item.findings)
            waiting.insert(keyOf(finding));
    }
    return waiting;
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
                                          const DueQuestion& question)
{
    std::unordered_map<Id<Application>, const Application*> byId;
    for (const Application& application : applications.applications)
        byId.emplace(application.id, &application);
    const auto waiting = waitingFindings(file, question);
    std::vector<ListedFinding> listed;
    for (Finding& finding : allFindings(file, applications, question.language)) {
        ListedFinding one{std::move(finding), {}, {}, {}, false};
        one.waits = waiting.contains(keyOf(one.finding));
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
