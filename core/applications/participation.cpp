// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/participation.h"

namespace oslonac {

namespace {

constexpr size_t namedOthers = 10;

void addOthers(ParticipationIndex::Others& others,
               const std::unordered_map<Id<Organisation>, std::vector<Participation>>& index,
               Id<Organisation> participant, const Application& application)
{
    const auto found = index.find(participant);
    if (found == index.end())
        return;
    const std::vector<Participation>& entries = found->second;
    for (const Participation& participation : entries) {
        if (others.first.size() == namedOthers)
            break;
        if (participation.application != &application)
            others.first.push_back(participation);
    }
    // Entries stand in the order of the applications in memory, so the own one is found without a walk.
    const bool isAmongThem = std::binary_search(entries.begin(), entries.end(),
                                                Participation{&application, ParticipationRole::Applicant},
                                                [](const Participation& a, const Participation& b) {
                                                    return std::less<>()(a.application, b.application);
                                                });
    others.count += entries.size() - (isAmongThem ? 1 : 0);
}

} // namespace

ParticipationIndex::ParticipationIndex(const CallApplications& call) : m_call(call)
{
    for (const Application& application : call.applications) {
        if (const QString number = application.registryNumber.trimmed(); !number.isEmpty())
            m_byRegistryNumber[number.toCaseFolded()].push_back(&application);
        if (application.withdrawnOn)
            continue;
        m_asApplicant[call.participant(application.applicantId)].push_back(
            {&application, ParticipationRole::Applicant});
        const auto partners = call.partners.find(application.id);
        if (partners == call.partners.end())
            continue;
        for (const ApplicationPartner& partner : partners->second) {
            auto& entries = m_asPartner[call.participant(partner.organisationId)];
            if (entries.empty() || entries.back().application != &application)
                entries.push_back({&application, ParticipationRole::Partner});
        }
    }
}

ParticipationIndex::Others ParticipationIndex::otherApplications(const Application& application) const
{
    Others others;
    addOthers(others, m_asApplicant, m_call.participant(application.applicantId), application);
    return others;
}

ParticipationIndex::Others ParticipationIndex::elsewhere(const Application& application,
                                                         Id<Organisation> participant,
                                                         ParticipationRole role) const
{
    Others others;
    if (role == ParticipationRole::Partner)
        addOthers(others, m_asApplicant, participant, application);
    addOthers(others, m_asPartner, participant, application);
    return others;
}

const std::vector<const Application*>& ParticipationIndex::withRegistryNumber(const QString& number) const
{
    static const std::vector<const Application*> none;
    const auto found = m_byRegistryNumber.constFind(number.trimmed().toCaseFolded());
    return found == m_byRegistryNumber.cend() ? none : *found;
}

} // namespace oslonac
