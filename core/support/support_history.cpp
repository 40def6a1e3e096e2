// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/support_history.h"

#include "core/organisations/participants.h"
#include "core/selection/selection_input.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"
#include "core/storage/records.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace oslonac {

namespace {

/// Ids as a list that SQL can look into: one parameter for any number of them.
template <typename Record>
QString idList(const std::set<Id<Record>>& ids)
{
    QStringList numbers;
    for (const Id<Record> id : ids)
        numbers.append(QString::number(id.number()));
    return QStringLiteral("[%1]").arg(numbers.join(u','));
}

template <typename Record>
std::unordered_map<Id<Record>, Record> byId(const Connection& file, const std::set<Id<Record>>& ids)
{
    std::unordered_map<Id<Record>, Record> found;
    for (Record& record :
         Records<Record>(file).select("WHERE id IN (SELECT value FROM json_each(?1))", idList(ids)))
        found.emplace(record.id, std::move(record));
    return found;
}

std::vector<Application> asApplicant(const Connection& file, const QString& participants)
{
    return Records<Application>(file).select(R"(WHERE applicant_id IN (SELECT value FROM json_each(?1))
   OR id IN (
    SELECT application_id
    FROM agreements
    WHERE party_id IN (SELECT value FROM json_each(?1)))
ORDER BY id)",
                                             participants);
}

std::vector<Application> asPartner(const Connection& file, const QString& participants)
{
    return Records<Application>(file).select(R"(WHERE id IN (
    SELECT application_id
    FROM application_partners
    WHERE organisation_id IN (SELECT value FROM json_each(?1)))
ORDER BY id)",
                                             participants);
}

/// How every application of a call stands, by application.
using Results = std::unordered_map<Id<Application>, SupportResult>;

Results resultsOf(const Connection& file, Id<Call> call)
{
    std::optional<SelectionDecision> decision = latestDecision(file, call);
    const SelectionList list =
        decision ? selectionListFromJson(decision->list) : currentSelection(file, call);
    if (decision)
        decision->list.clear();
    Results results;
    for (const SelectionLot& lot : list.lots) {
        const int decimals = pointDecimals(lot, list.totalMinimum).total;
        for (const SelectionRow& row : lot.rows)
            results.emplace(row.listed.application, SupportResult{row.standing(), decimals, decision});
    }
    return results;
}

/// Reads what the steps stand on once for all of them.
class Reading final {
public:
    Reading(const Connection& file, Id<Organisation> organisation, QDate today) : m_file(file), m_today(today)
    {
        std::set<Id<Organisation>> ids;
        for (Organisation& own : thoseTakingPartFor(file, organisation)) {
            ids.insert(own.id);
            m_participants.emplace(own.id, std::move(own));
        }
        m_ids = idList(ids);
        m_agreements = grouped(Records<Agreement>(file).select(
                                   R"(WHERE party_id IN (SELECT value FROM json_each(?1))
ORDER BY number_year, number_scheme, number_sequence, id)",
                                   m_ids),
                               &Agreement::applicationId);
        m_addenda = grouped(Records<Addendum>(file).select(R"(WHERE agreement_id IN (
    SELECT id
    FROM agreements
    WHERE party_id IN (SELECT value FROM json_each(?1)))
ORDER BY position, id)",
                                                           m_ids),
                            &Addendum::agreementId);
        m_partners = grouped(Records<ApplicationPartner>(file).select(
                                 R"(WHERE organisation_id IN (SELECT value FROM json_each(?1))
ORDER BY id)",
                                 m_ids),
                             &ApplicationPartner::applicationId);
    }

    std::vector<SupportStep> steps()
    {
        std::vector<SupportStep> steps;
        std::set<Id<Application>> known;
        for (const Application& application : asApplicant(m_file, m_ids)) {
            known.insert(application.id);
            steps.push_back(step(application, ParticipationRole::Applicant, application.applicantId));
        }
        for (const Application& application : asPartner(m_file, m_ids)) {
            if (known.insert(application.id).second)
                steps.push_back(step(application, ParticipationRole::Partner,
                                     m_partners.at(application.id).front().organisationId));
        }
        addCalls(steps);
        return steps;
    }

private:
    SupportStep step(const Application& application, ParticipationRole role, Id<Organisation> through) const
    {
        SupportStep made;
        made.application = application;
        made.role = role;
        if (const auto own = m_participants.find(through); own != m_participants.end())
            made.through = own->second;
        if (const auto own = m_agreements.find(application.id); own != m_agreements.end())
            made.agreements = papersOf(own->second);
        return made;
    }

    std::vector<SupportPaper> papersOf(const std::vector<Agreement>& agreements) const
    {
        std::vector<SupportPaper> papers;
        for (const Agreement& agreement : agreements) {
            const auto addenda = m_addenda.find(agreement.id);
            papers.push_back(
                {agreement, termsOn(m_today, agreement,
                                    addenda == m_addenda.end() ? std::vector<Addendum>() : addenda->second)});
        }
        return papers;
    }

    void addCalls(std::vector<SupportStep>& steps) const
    {
        std::set<Id<Call>> callIds;
        std::set<Id<Lot>> lotIds;
        for (const SupportStep& step : steps) {
            callIds.insert(step.application.callId);
            lotIds.insert(step.application.lotId);
        }
        const auto calls = byId(m_file, callIds);
        const auto lots = byId(m_file, lotIds);
        std::unordered_map<Id<Call>, Results> results;
        for (const Id<Call> call : callIds)
            results.emplace(call, resultsOf(m_file, call));
        for (SupportStep& step : steps) {
            step.call = calls.at(step.application.callId);
            step.lot = lots.at(step.application.lotId);
            const Results& ofCall = results.at(step.call.id);
            if (const auto own = ofCall.find(step.application.id); own != ofCall.end())
                step.result = own->second;
        }
    }

    const Connection& m_file;
    QDate m_today;
    OrganisationsById m_participants;
    QString m_ids;
    std::unordered_map<Id<Application>, std::vector<Agreement>> m_agreements;
    std::unordered_map<Id<Agreement>, std::vector<Addendum>> m_addenda;
    std::unordered_map<Id<Application>, std::vector<ApplicationPartner>> m_partners;
};

void add(std::vector<Money>& sums, const std::optional<Money>& amount)
{
    if (amount)
        addAmount(sums, *amount);
}

void addUp(SupportHistory& history)
{
    for (const SupportStep& step : history.steps) {
        if (step.role == ParticipationRole::Applicant && !step.application.withdrawnOn) {
            add(history.requested, step.application.requested);
            if (step.result && step.result->decision &&
                step.result->place.status == SelectionStatus::Selected)
                add(history.awarded, step.result->place.awarded);
        }
        for (const SupportPaper& paper : step.agreements) {
            if (paper.agreement.status != AgreementStatus::Cancelled)
                add(history.agreed, paper.terms.amount);
        }
    }
}

} // namespace

SupportHistory readSupportHistory(const Connection& file, Id<Organisation> organisation, QDate today)
{
    SupportHistory history;
    history.steps = Reading(file, organisation, today).steps();
    const auto newestFirst = [](const SupportStep& step) {
        return std::tuple(step.call.publishedOn.value_or(QDate(1, 1, 1)), step.call.id, step.application.id);
    };
    std::ranges::sort(history.steps, std::ranges::greater{}, newestFirst);
    addUp(history);
    return history;
}

} // namespace oslonac
