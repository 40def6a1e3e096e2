// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicant_search.h"

#include "core/values/script.h"
#include "ui/applications/application_texts.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ApplicantSearch)
};

QString hintOf(const Organisation& organisation)
{
    const QString kind = organisationKindPhrase(organisation.kind).text();
    return organisation.seat.isEmpty() ? kind : Tr::tr("%1, %2").arg(kind, organisation.seat);
}

} // namespace

std::vector<LookupField::Proposal> ApplicantSearch::proposals(const QString& text)
{
    if (!m_finder)
        m_finder = std::make_unique<OrganisationFinder>(m_desk.file());
    std::vector<LookupField::Proposal> found;
    constexpr size_t most = 30; // more are not looked through
    for (const Organisation& organisation : m_finder->beginningWith(text, most))
        found.push_back(
            {organisation.id.number(), nameOf(organisation, m_desk.language()), hintOf(organisation)});
    return found;
}

} // namespace oslonac::ui
