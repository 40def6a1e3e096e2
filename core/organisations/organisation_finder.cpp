// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_finder.h"

#include "core/municipalities/municipality_registry.h"

namespace oslonac {

OrganisationFinder::OrganisationFinder(const Connection& file)
    : m_organisations(Records<Organisation>(file).all())
{
    for (size_t i = 0; i < m_organisations.size(); ++i) {
        m_byId.insert(m_organisations[i].id.number(), i);
        m_names.add(m_organisations[i].nameLatin, i);
        m_names.add(m_organisations[i].nameCyrillic, i);
    }
}

std::vector<Organisation> OrganisationFinder::at(const std::vector<size_t>& positions) const
{
    std::vector<Organisation> found;
    for (const size_t position : positions)
        found.push_back(m_organisations[position]);
    return found;
}

std::vector<Organisation> OrganisationFinder::find(QStringView text) const
{
    if (const auto whole = m_names.wholeName(text); !whole.empty())
        return at(whole);
    // The organisation of a municipality carries the municipality's number, so the registry answers for short
    // names.
    std::vector<size_t> positions;
    for (const Municipality& municipality : findMunicipalities(text)) {
        if (const auto known = m_byId.constFind(municipality.id.number()); known != m_byId.cend())
            positions.push_back(*known);
    }
    return at(positions.empty() ? m_names.firstWords(text) : positions);
}

} // namespace oslonac
