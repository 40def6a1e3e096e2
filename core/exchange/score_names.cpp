// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/score_rows.h"
#include "core/values/folding.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ScoresImport)
};

NamedApplications::Answer onlyOne(const std::vector<const Application*>& candidates)
{
    if (candidates.size() == 1)
        return {candidates.front(), {}};
    QStringList numbers;
    for (const Application* candidate : candidates)
        numbers.append(CallApplications::shortName(*candidate));
    return {nullptr,
            Tr::tr("Several applications of the call fit; write the registry number of one of them: %1")
                .arg(numbers.join(QStringLiteral(", ")))};
}

} // namespace

NamedApplications::NamedApplications(const Connection& file, const CallApplications& call) : m_finder(file)
{
    for (const Application& application : call.applications) {
        if (!application.registryNumber.trimmed().isEmpty())
            m_byNumber[registryKey(application.registryNumber)].push_back(&application);
        if (!application.withdrawnOn)
            m_byApplicant[application.applicantId].push_back(&application);
    }
}

const NamedApplications::Answer& NamedApplications::find(const QString& text)
{
    const auto known = m_answers.constFind(text);
    return known != m_answers.cend() ? *known : *m_answers.insert(text, look(text));
}

NamedApplications::Answer NamedApplications::look(const QString& text) const
{
    if (text.isEmpty())
        return {nullptr, Tr::tr("The row does not say which application is meant.")};
    const auto numbered = m_byNumber.constFind(registryKey(text));
    if (numbered != m_byNumber.cend())
        return onlyOne(*numbered);
    std::vector<const Application*> candidates;
    for (const Organisation& organisation : m_finder.find(text)) {
        const auto own = m_byApplicant.find(organisation.id);
        if (own != m_byApplicant.end())
            candidates.insert(candidates.end(), own->second.begin(), own->second.end());
    }
    if (candidates.empty())
        return {nullptr, Tr::tr("No application of the call has this registry number or applicant.")};
    return onlyOne(candidates);
}

NamedAssessors::NamedAssessors(const Call& call, const std::vector<Assessor>& standing)
    : m_call(call.id), m_mayAdd(standing.empty())
{
    for (const Assessor& assessor : standing)
        note(assessor);
}

void NamedAssessors::note(const Assessor& assessor)
{
    m_byWriting[writingKey(assessor.name)].push_back(assessor.id);
    m_byFolded[folded(assessor.name)].push_back(assessor.id);
    m_byLoose[foldedLoose(assessor.name)].push_back(assessor.id);
}

Id<Assessor> NamedAssessors::make(const QString& name)
{
    const Assessor made{Id<Assessor>::make(), m_call, static_cast<int>(m_added.size()) + 1, name, {}};
    m_added.push_back(made);
    note(made);
    return made.id;
}

NamedAssessors::Answer NamedAssessors::find(const QString& name)
{
    const std::vector<Id<Assessor>> written = m_byWriting.value(writingKey(name));
    const std::vector<Id<Assessor>> plain = m_byFolded.value(folded(name));
    // A table that makes the list knows nobody but from its own rows, and there both spellings are meant.
    const std::vector<Id<Assessor>> loose =
        m_mayAdd ? std::vector<Id<Assessor>>() : m_byLoose.value(foldedLoose(name));
    for (const auto* found : {&written, &plain, &loose}) {
        if (found->size() == 1)
            return {found->front(), {}};
        if (found->size() > 1)
            return {std::nullopt, Tr::tr("Several assessors of the call may be meant; write the name as it "
                                         "stands in the call.")};
    }
    if (m_mayAdd)
        return {make(name), {}};
    return {std::nullopt, Tr::tr("The call has no assessor of this name.")};
}

} // namespace oslonac
