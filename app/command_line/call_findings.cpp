// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/call_findings.h"

#include "core/agreements/agreement_findings.h"
#include "core/applications/application_rules.h"
#include "core/cases/case_findings.h"
#include "core/reports/due_list.h"
#include "core/scoring/scoring_rules.h"
#include "core/selection/selection_operations.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace oslonac {

namespace {

/// A finding and what it was found on.
struct Found {
    Finding finding;
    std::optional<Id<Application>> application;
    bool isOfPast = false; ///< on a paper that was signed or cancelled, which waits for nothing
};

std::vector<Found> foundOnAgreements(const Connection& file, const Call& call)
{
    std::unordered_map<Id<Agreement>, Id<Application>> applications;
    for (const Agreement& agreement : agreementsOf(file, call.id))
        applications.emplace(agreement.id, agreement.applicationId);
    std::vector<Found> all;
    for (AgreementFinding& found : findingsOfAgreements(file, call)) {
        Found one{std::move(found.finding), std::nullopt};
        if (found.agreement) {
            one.application = applications.at(*found.agreement);
            one.isOfPast = found.isOfPast;
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<Found> foundOnCases(const Connection& file, const Call& call, QDate today)
{
    std::vector<Found> all;
    for (const CaseFile& of : readAllCases(file)) {
        if (of.dossier.call.id != call.id)
            continue;
        for (Finding& finding : findingsOfCase(file, of, today))
            all.push_back({std::move(finding), of.dossier.application.id});
    }
    return all;
}

/// The application that the record of a finding is, or belongs to.
std::optional<Id<Application>> applicationOf(const Connection& file, const Finding& finding)
{
    if (finding.recordTable == QLatin1StringView(Mapping<Application>::table))
        return Id<Application>(finding.recordId);
    if (finding.recordTable == QLatin1StringView(Mapping<Mark>::table))
        return Records<Mark>(file).get(Id<Mark>(finding.recordId)).applicationId;
    return std::nullopt;
}

std::vector<Found> allFindings(const Connection& file, const CallApplications& applications,
                               const DueQuestion& question)
{
    std::vector<Found> all;
    const auto add = [&](const std::vector<Finding>& findings) {
        for (const Finding& finding : findings)
            all.push_back({finding, applicationOf(file, finding)});
    };
    for (const ApplicationReview& one : review(applications, question.language).applications)
        add(one.findings);
    const Call& call = applications.definition.call;
    std::vector<Finding> scoring = scoringFindings(applications, readCallMarks(file, call.id));
    attachApprovals(scoring, Records<Approval>(file).all());
    add(scoring);
    std::ranges::move(foundOnAgreements(file, call), std::back_inserter(all));
    std::ranges::move(foundOnCases(file, call, question.today), std::back_inserter(all));
    return all;
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

} // namespace

std::vector<ListedFinding> findingsOfCall(const Connection& file, const CallApplications& applications,
                                          const DueQuestion& question)
{
    std::unordered_map<Id<Application>, const Application*> byId;
    for (const Application& application : applications.applications)
        byId.emplace(application.id, &application);
    const auto waiting = waitingFindings(file, question);
    std::vector<ListedFinding> listed;
    for (Found& each : allFindings(file, applications, question)) {
        ListedFinding one{std::move(each.finding), {}, {}, each.application, false};
        one.waits = !each.isOfPast && waiting.contains(keyOf(one.finding));
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
