// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_input.h"

#include "core/checks/facts.h"
#include "core/organisations/placed_name.h"
#include "core/scoring/scoring_rules.h"
#include "core/selection/ranking_steps.h"

namespace oslonac {

namespace {

// Numbers of records are left out: they differ from file to file, and the same input must give the same
// digest.
QMap<QString, QString> factsWithoutRecords(const QString& text)
{
    QMap<QString, QString> facts = factsOf(text);
    facts.remove(QStringLiteral("applicant"));
    facts.remove(QStringLiteral("organisation"));
    return facts;
}

std::unordered_map<Id<Application>, std::vector<CandidateMark>>
countingMarks(const CallDefinition& definition, const CallMarks& given)
{
    const ConflictIndex conflicts(given.conflicts);
    const bool agreed = definition.call.assessmentMethod == AssessmentMethod::Consensus;
    std::unordered_map<Id<Application>, std::vector<CandidateMark>> marks;
    for (const Mark& mark : given.marks) {
        // A commission that agrees on one mark counts that mark; one that averages counts each assessor's.
        const bool counts = agreed ? !mark.assessorId.has_value()
                                   : mark.assessorId && !conflicts.has(mark.applicationId, *mark.assessorId);
        if (counts)
            marks[mark.applicationId].push_back({mark.criterionId, mark.points, mark.assessorId});
    }
    return marks;
}

/// Which assessors have not marked everything yet. An application that nobody marked is no mean of some: its
/// gate says so.
std::unordered_map<Id<Application>, std::vector<Reason>> unfinishedMarks(const CallApplications& call,
                                                                         const CallMarks& given)
{
    std::unordered_map<Id<Application>, std::vector<Reason>> unfinished;
    for (const MarkProgress& progress : scoringProgress(call.definition, call.applications, given)) {
        const Assessor* assessor = progress.assessor ? given.assessor(*progress.assessor) : nullptr;
        if (progress.isFinished() || assessor == nullptr)
            continue;
        unfinished[progress.application].push_back(
            ranking::reason(ReasonCode::MarksIncomplete, {{"assessor", assessor->name},
                                                          {"given", QString::number(progress.given)},
                                                          {"due", QString::number(progress.due)}}));
    }
    return unfinished;
}

ListedApplicant listedOf(const Application& application, const CallApplications& call)
{
    ListedApplicant listed;
    listed.application = application.id;
    listed.applicant = application.applicantId;
    listed.registryNumber = application.registryNumber;
    listed.received = application.received;
    listed.service = application.service;
    listed.requested = application.requested;
    if (const Organisation* organisation = call.organisation(application.applicantId)) {
        listed.kind = organisation->kind;
        const PlacedName name = placedName(*organisation);
        listed.nameLatin = name.latin;
        listed.nameCyrillic = name.cyrillic;
        listed.municipality = organisation->municipalityId;
    }
    return listed;
}

void closeGates(SelectionCandidate& candidate, const ApplicationReview& review)
{
    for (const Finding& finding : review.findings) {
        if (!finding.isOpen()) {
            candidate.approved.push_back(reasonOf(finding));
            continue;
        }
        switch (effectOf(finding)) {
        case FindingEffect::Ineligible:
            candidate.ineligible.push_back(reasonOf(finding));
            break;
        case FindingEffect::Incomplete:
            candidate.incomplete.push_back(reasonOf(finding));
            break;
        case FindingEffect::Remark:
            break;
        }
    }
}

SelectionCandidate candidateOf(const Application& application, const CallApplications& call,
                               const ApplicationReview* review)
{
    SelectionCandidate candidate;
    candidate.listed = listedOf(application, call);
    candidate.lot = application.lotId;
    candidate.ownContribution = application.ownContribution;
    candidate.developmentGroup = call.developmentGroupOf(application.applicantId);
    if (application.withdrawnOn) {
        candidate.withdrawn =
            ranking::reason(ReasonCode::Withdrawn, {{"date", application.withdrawnOn->toString(Qt::ISODate)},
                                                    {"reason", application.withdrawalReason}});
    }
    if (review != nullptr)
        closeGates(candidate, *review);
    return candidate;
}

} // namespace

Reason reasonOf(const Finding& finding)
{
    Reason reason;
    reason.facts = factsWithoutRecords(finding.facts);
    reason.facts.insert(QStringLiteral("finding"), finding.code);
    if (finding.approval) {
        reason.code = ReasonCode::Approved;
        reason.facts.insert(QStringLiteral("reason"), finding.approval->reason);
    } else {
        reason.code = effectOf(finding) == FindingEffect::Incomplete ? ReasonCode::DocumentMissing
                                                                     : ReasonCode::Ineligible;
    }
    return reason;
}

std::vector<DecidedOrder> readDecidedOrders(const Connection& file, Id<Call> call)
{
    auto places = grouped(Records<TieDecisionPlace>(file).select(
                              "WHERE tie_decision_id IN (SELECT id FROM tie_decisions WHERE call_id = ?1)\n"
                              "ORDER BY position, id",
                              call),
                          &TieDecisionPlace::tieDecisionId);
    std::vector<DecidedOrder> decisions;
    for (const TieDecision& decision : Records<TieDecision>(file).by(&TieDecision::callId, call)) {
        DecidedOrder order{decision.number, decision.decidedOn, {}};
        for (const TieDecisionPlace& place : places[decision.id])
            order.applications.push_back(place.applicationId);
        decisions.push_back(std::move(order));
    }
    return decisions;
}

SelectionInput selectionInputOf(const CallApplications& call, const ApplicationsReview& reviews,
                                const CallMarks& given, std::vector<DecidedOrder> decisions)
{
    auto marks = countingMarks(call.definition, given);
    auto unfinished = unfinishedMarks(call, given);
    SelectionInput input;
    input.candidates.reserve(call.applications.size());
    for (const Application& application : call.applications) {
        SelectionCandidate candidate = candidateOf(application, call, reviews.of(application.id));
        candidate.marks = std::move(marks[application.id]);
        candidate.unfinished = std::move(unfinished[application.id]);
        input.candidates.push_back(std::move(candidate));
    }
    input.decisions = std::move(decisions);
    input.definition = call.definition;
    return input;
}

SelectionInput readSelectionInput(const Connection& file, Id<Call> id)
{
    const CallApplications call = readCallApplications(file, id);
    return selectionInputOf(call, review(call), readCallMarks(file, id), readDecidedOrders(file, id));
}

SelectionList currentSelection(const Connection& file, Id<Call> call)
{
    return rankApplications(readSelectionInput(file, call));
}

SelectionList rankApplications(const SelectionInput& input)
{
    return rankApplications(input.definition, input.candidates, input.decisions);
}

} // namespace oslonac
