// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/duplicate_organisations.h"

#include "core/duplicates/name_words.h"

#include <algorithm>

namespace oslonac {

namespace {

QString digitsOf(const QString& number)
{
    QString digits;
    for (const QChar character : number) {
        if (character.isDigit())
            digits.append(character);
    }
    return digits;
}

QString nameKey(const QString& name, OrganisationKind kind)
{
    QStringList words = nameWords(name);
    if (kind == OrganisationKind::CivilSocietyOrganisation) {
        QStringList own = words;
        for (const char* form : {"udruzenje", "gradana", "ug", "nvo"})
            own.removeAll(QString::fromLatin1(form));
        if (!own.isEmpty())
            words = own;
    }
    return words.join(u' ');
}

bool standElsewhere(const Organisation& one, const Organisation& other)
{
    return one.municipalityId && other.municipalityId && one.municipalityId != other.municipalityId;
}

} // namespace

DuplicateOrganisations::DuplicateOrganisations(const OrganisationsById& organisations)
    : m_organisations(organisations)
{
    Groups registration;
    Groups tax;
    Groups name;
    const auto enter = [](Groups& groups, const QString& key, Id<Organisation> id) {
        if (std::vector<Id<Organisation>>& group = groups[key];
            !key.isEmpty() && std::ranges::find(group, id) == group.end())
            group.push_back(id);
    };
    for (const auto& [id, organisation] : organisations) {
        enter(registration, digitsOf(organisation.registrationNumber), id);
        enter(tax, digitsOf(organisation.taxNumber), id);
        enter(name, nameKey(organisation.nameLatin, organisation.kind), id);
        enter(name, nameKey(organisation.nameCyrillic, organisation.kind), id);
    }
    pairUp(registration, SameBy::RegistrationNumber);
    pairUp(tax, SameBy::TaxNumber);
    pairUp(name, SameBy::Name);
}

void DuplicateOrganisations::pairUp(const Groups& groups, SameBy by)
{
    for (const std::vector<Id<Organisation>>& group : groups) {
        for (size_t later = 1; later < group.size(); ++later) {
            for (size_t earlier = 0; earlier < later; ++earlier) {
                note(group[later], group[earlier], by);
                note(group[earlier], group[later], by);
            }
        }
    }
}

void DuplicateOrganisations::note(Id<Organisation> one, Id<Organisation> other, SameBy by)
{
    const Organisation& own = m_organisations.at(one);
    const Organisation& rival = m_organisations.at(other);
    if (isInRegistry(own) && isInRegistry(rival))
        return;
    if (by == SameBy::Name && standElsewhere(own, rival))
        return;
    if (by != SameBy::Name &&
        (participantOf(one, m_organisations) == other || participantOf(other, m_organisations) == one))
        return;
    std::vector<LikelySame>& found = m_found[one];
    auto known = std::ranges::find(found, other, &LikelySame::organisation);
    if (known == found.end())
        known = found.insert(found.end(), {other, {}});
    if (std::ranges::find(known->by, by) == known->by.end())
        known->by.push_back(by);
}

std::vector<LikelySame> DuplicateOrganisations::of(Id<Organisation> id) const
{
    const auto known = m_found.find(id);
    if (known == m_found.end())
        return {};
    std::vector<LikelySame> others = known->second;
    std::ranges::sort(others, {}, &LikelySame::organisation);
    return others;
}

} // namespace oslonac
