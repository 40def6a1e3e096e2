// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_finder.h"

#include "core/municipalities/municipality_registry.h"
#include "core/values/folding.h"

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

std::vector<Organisation> OrganisationFinder::beginningWith(QStringView text, size_t most)
{
    std::vector<Organisation> found = find(text);
    const QString begun = u' ' + folded(text);
    if (!found.empty() || begun.size() < 2)
        return found;
    if (m_folded.empty()) {
        m_folded.reserve(m_organisations.size());
        for (const Organisation& organisation : m_organisations)
            m_folded.push_back(u' ' + folded(organisation.nameLatin.isEmpty() ? organisation.nameCyrillic
                                                                              : organisation.nameLatin));
    }
    for (size_t place = 0; place < m_folded.size() && found.size() < most; ++place) {
        if (m_folded[place].contains(begun))
            found.push_back(m_organisations[place]);
    }
    return found;
}

} // namespace oslonac
