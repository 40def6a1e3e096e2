// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_operations.h"

#include "core/municipalities/municipality_registry.h"
#include "core/values/script.h"

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

OrganisationKind kindOf(MunicipalityKind kind)
{
    switch (kind) {
    case MunicipalityKind::Capital:
    case MunicipalityKind::City:
        return OrganisationKind::City;
    case MunicipalityKind::Municipality:
        return OrganisationKind::Municipality;
    case MunicipalityKind::CityMunicipality:
        return OrganisationKind::CityMunicipality;
    }
    throw std::logic_error("a municipality has no kind");
}

QString officeOf(MunicipalityKind kind)
{
    switch (kind) {
    case MunicipalityKind::Capital:
    case MunicipalityKind::City:
        return QStringLiteral("gradonačelnik");
    case MunicipalityKind::Municipality:
        return QStringLiteral("predsednik opštine");
    case MunicipalityKind::CityMunicipality:
        return QStringLiteral("predsednik gradske opštine");
    }
    throw std::logic_error("a municipality has no kind");
}

} // namespace

Operation addOrganisationOperation(const Organisation& organisation)
{
    return {OperationKind::AddOrganisation, {organisation.nameLatin}};
}

Operation editOrganisationOperation(const Organisation& organisation)
{
    return {OperationKind::EditOrganisation, {organisation.nameLatin}};
}

Id<Organisation> addOrganisation(const Change& change, Organisation organisation)
{
    if (holdsCyrillic(organisation.nameLatin)) {
        if (organisation.nameCyrillic.isEmpty())
            organisation.nameCyrillic = organisation.nameLatin;
        organisation.nameLatin = toLatin(organisation.nameLatin);
    }
    if (organisation.nameLatin.isEmpty())
        organisation.nameLatin = toLatin(organisation.nameCyrillic);
    if (organisation.nameCyrillic.isEmpty())
        organisation.nameCyrillic = toCyrillic(organisation.nameLatin);
    return change.insert(std::move(organisation));
}

void editOrganisation(const Change& change, const Organisation& organisation)
{
    change.update(organisation);
}

void rename(Organisation& organisation, Script script, const QString& name)
{
    if (script == Script::Latin && holdsCyrillic(name)) {
        organisation.nameLatin = toLatin(name);
        organisation.nameCyrillic = name;
        return;
    }
    const bool latin = script == Script::Latin;
    QString& own = latin ? organisation.nameLatin : organisation.nameCyrillic;
    QString& other = latin ? organisation.nameCyrillic : organisation.nameLatin;
    const auto converted = [latin](const QString& text) { return latin ? toCyrillic(text) : toLatin(text); };
    if (other.isEmpty() || other == converted(own))
        other = converted(name);
    own = name;
}

Organisation organisationOf(const Municipality& municipality)
{
    Organisation organisation;
    organisation.id = Id<Organisation>(municipality.id.number());
    organisation.kind = kindOf(municipality.kind);
    organisation.nameLatin = fullNameOf(municipality, Script::Latin);
    organisation.nameCyrillic = fullNameOf(municipality, Script::Cyrillic);
    organisation.municipalityId = municipality.id;
    organisation.seat = municipality.nameLatin;
    organisation.representativeOffice = officeOf(municipality.kind);
    return organisation;
}

void addRegisteredMunicipalities(const Change& change)
{
    // Cities before their city municipalities: the foreign key asks for the parent at once.
    std::vector<Municipality> municipalities = registeredMunicipalities();
    std::stable_partition(municipalities.begin(), municipalities.end(),
                          [](const Municipality& municipality) { return !municipality.parentId; });
    for (const Municipality& municipality : municipalities) {
        change.insert(municipality);
        change.insert(organisationOf(municipality));
    }
}

} // namespace oslonac
